import { timing } from '@/content/en/return/timing'
import type { ProcedureText } from '@/content/sentences'
import type { filing, procedure } from '@/machines/procedures/return'

type Text = ProcedureText<typeof procedure, typeof filing>['conditions']['decision']

export const decision = {
  timing,
  stayStatus: {
    title: 'Can you get an order with the stay that you have?',
    rule: 'An order to leave is for people who have no right to stay for more than three months (article 7).',
    refusal: 'The order overlooks a document or card that was valid on that day.',
    endings: {
      noStay: {
        reason: 'You answered that you have no right to stay. On this point an order respects the rule.',
      },
      shortStay: {
        reason:
          'You have a visa or days without a visa that still run. An order can only come if they do not, or for another reason of article 7.',
        todo: 'Show the visa or the entry stamp and the order to a lawyer.',
      },
      documentHeld: {
        reason: 'You hold a document from a procedure. It may let you stay for now, despite the order.',
        todo: 'Show both papers to a lawyer. An older order then only waits.',
      },
      limitedStay: {
        reason:
          'You hold a temporary card. An order can end it, but in principle you can give your view first.',
        todo: 'Check whether a decision ended your stay, and whether you had 15 days to answer.',
      },
      unlimitedStay: {
        reason:
          'You answered that you have an unlimited right to stay. That does not fit with an order to leave.',
        todo: 'Show the card and the order to a lawyer at once.',
      },
    },
  },
  groundNamed: {
    title: 'Does the order name its legal ground?',
    rule: 'The order has to name the item of article 7 that it uses, and to give reasons (articles 8 and 62 §2).',
    endings: {
      named: { reason: 'You found the legal ground in the order.' },
      notNamed: {
        reason: 'You found no legal ground in the order, although it has to name one.',
        todo: 'Ask a lawyer whether this is a reason to appeal.',
      },
    },
  },
  familyWeighed: {
    title: 'Does the order weigh your children, family and health?',
    rule: 'Each removal decision has to take account of the child’s best interests, family life and health (article 74/13). The Council of State requires the decision to say how.',
    refusal: 'The order copies a standard sentence and says nothing about you.',
    endings: {
      nothingToWeigh: { reason: 'You named no child, close family or health problem to weigh.' },
      weighed: { reason: 'The order says how your children, family or health were weighed.' },
      notWeighed: {
        reason: 'The order does not say how your children, family or health were weighed.',
        todo: 'Ask a lawyer about an appeal. Gather proof of your family life and your health.',
      },
    },
  },
  dangerWeighed: {
    title: 'Does the order weigh the danger if you go back?',
    rule: 'Nobody may be sent back to inhuman treatment (non-refoulement). Both the Council of State and the CALL have ruled that the authority must examine this when it makes the order. Not all sources agree.',
    endings: {
      noDanger: { reason: 'You named no danger if you go back.' },
      weighed: { reason: 'The order says whether you would be in danger if you go back.' },
      notWeighed: {
        reason: 'You fear danger, and the order does not mention it. A judge decides whether it had to.',
        todo: 'Tell a lawyer at once what you fear, and show what proves it.',
      },
    },
  },
  translation: {
    title: 'Does the order tell you about a translation?',
    rule: 'If you ask, you get a translation of the main points and the ways to appeal, in writing or aloud. The order has to say so (article 74/18).',
    endings: {
      offered: { reason: 'The order says that you can ask for a translation.' },
      notOffered: {
        reason: 'You did not find in the order that you can ask for a translation.',
        todo: 'Ask the Immigration Office for a translation anyway. Tell a lawyer that this is missing.',
      },
    },
  },
} as const satisfies Text
