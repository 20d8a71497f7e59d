import { timing } from '@/content/en/return/timing'
import type { ProcedureText } from '@/content/sentences'
import type { filing, procedure } from '@/machines/procedures/return'

type Text = ProcedureText<typeof procedure, typeof filing>['conditions']['decision']

export const decision = {
  timing,
  stayStatus: {
    title: 'Can an order be given to someone with your stay?',
    rule: 'An order to leave is for people who have no right to stay for more than three months (article 7).',
    refusal: 'The order overlooks a document or card that was valid on that day.',
    endings: {
      noStay: {
        reason: 'You said that you hold no right to stay. On this point an order respects the rule.',
      },
      documentHeld: {
        reason: 'You hold a document of a procedure. It may let you stay for now, next to the order.',
        todo: 'Show both papers to a lawyer. An older order then only waits.',
      },
      limitedStay: {
        reason:
          'You hold a temporary card. It can be ended by an order, but in principle you are heard first.',
        todo: 'Check whether a decision ended your stay, and whether you had 15 days to answer.',
      },
      unlimitedStay: {
        reason:
          'You said that you hold an unlimited right to stay. That does not fit with an order to leave.',
        todo: 'Show the card and the order to a lawyer at once.',
      },
    },
  },
  groundNamed: {
    title: 'Does the order name its legal ground?',
    rule: 'The order names the item of article 7 that is used, and gives reasons (articles 8 and 62 §2).',
    endings: {
      named: { reason: 'You found the legal ground in the order.' },
      notNamed: {
        reason: 'You found no legal ground in the order, although it has to name one.',
        todo: 'Ask a lawyer whether this is a reason to appeal.',
      },
    },
  },
  familyWeighed: {
    title: 'Were your children, family and health weighed?',
    rule: 'Each removal decision takes account of the child’s best interests, family life and health (article 74/13). The Council of State asks that the decision says how.',
    refusal: 'The order copies a standard sentence and says nothing about the person.',
    endings: {
      nothingToWeigh: { reason: 'You named no child, close family or health problem to be weighed.' },
      weighed: { reason: 'The order says how your children, family or health were weighed.' },
      notWeighed: {
        reason: 'The order does not say how your children, family or health were weighed.',
        todo: 'Ask a lawyer about an appeal. Gather proof of your family life and your health.',
      },
    },
  },
  dangerWeighed: {
    title: 'Was the danger on return weighed?',
    rule: 'Nobody may be returned to a place of inhuman treatment (non-refoulement). Both the Council of State and the CALL have judged that this is examined when the order is made. Not all sources agree.',
    endings: {
      noDanger: { reason: 'You named no danger on return.' },
      weighed: { reason: 'The order says whether you would be in danger on return.' },
      notWeighed: {
        reason: 'You fear danger, and the order does not speak of it. A judge decides whether it had to.',
        todo: 'Tell a lawyer at once what you fear, and show what proves it.',
      },
    },
  },
  translation: {
    title: 'Does the order tell you about a translation?',
    rule: 'On request you get the main points and the ways to appeal translated, in writing or aloud. The order has to say so (article 74/18).',
    endings: {
      offered: { reason: 'The order says that you can ask for a translation.' },
      notOffered: {
        reason: 'You did not find in the order that you can ask for a translation.',
        todo: 'Ask the Immigration Office for a translation anyway. Tell a lawyer about the gap.',
      },
    },
  },
} as const satisfies Text
