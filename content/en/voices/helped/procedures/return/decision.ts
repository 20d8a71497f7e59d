/** Results: decision, of a person whom somebody helps. */
export const decision = {
  timing: {
    refusal: 'The person got an annex 13quinquies while their appeal was still running.',
    endings: {
      dublinCarriesOrder: {
        reason: 'The Dublin refusal of the person includes the order to leave. No second paper is needed.',
      },
      notAfterProtection: {
        reason:
          'The person never applied for international protection, so the rules on the moment after that procedure do not apply.',
      },
      olderOrder: {
        reason:
          'The order is older than the person’s application for international protection. It still exists, but waits while they may stay.',
      },
      afterFinalDecision: {
        reason:
          'The order came after the person’s international protection procedure had ended. That is the moment that the law names.',
      },
      atOnce: {
        reason:
          'This was the person’s third or later application, without new elements. An order may then follow at once.',
      },
      tooEarly: {
        reason:
          'The answers show that the order came before the international protection procedure had ended.',
      },
      newLaw: {
        todo: 'Check whether the decision on international protection itself orders the person to leave, and ask a lawyer.',
      },
    },
  },
  stayStatus: {
    title: 'Can the person get an order with the stay that they have?',
    endings: {
      noStay: {
        reason:
          'The answers say that the person has no right to stay. On this point an order respects the rule.',
      },
      shortStay: {
        reason:
          'The person has a visa or days without a visa that still run. An order can only come if they do not, or for another reason of article 7.',
      },
      documentHeld: {
        reason:
          'The person holds a document from a procedure. It may let them stay for now, despite the order.',
      },
      limitedStay: {
        reason:
          'The person holds a temporary card. An order can end it, but in principle they can give their view first.',
        todo: 'Check whether a decision ended the stay of the person, and whether they had 15 days to answer.',
      },
      unlimitedStay: {
        reason:
          'The answers say that the person has an unlimited right to stay. That does not fit with an order to leave.',
      },
    },
  },
  groundNamed: {
    endings: {
      named: { reason: 'The legal ground was found in the order.' },
      notNamed: { reason: 'No legal ground was found in the order, although it has to name one.' },
    },
  },
  familyWeighed: {
    title: 'Does the order weigh the person’s children, family and health?',
    refusal: 'The order copies a standard sentence and says nothing about the person.',
    endings: {
      nothingToWeigh: { reason: 'The answers name no child, close family or health problem to weigh.' },
      weighed: { reason: 'The order says how the person’s children, family or health were weighed.' },
      notWeighed: {
        reason: 'The order does not say how the person’s children, family or health were weighed.',
        todo: 'Ask a lawyer about an appeal. Gather proof of the person’s family life and health.',
      },
    },
  },
  dangerWeighed: {
    title: 'Does the order weigh the danger if the person goes back?',
    endings: {
      noDanger: { reason: 'The answers name no danger if the person goes back.' },
      weighed: { reason: 'The order says whether the person would be in danger if they go back.' },
      notWeighed: {
        reason:
          'The person fears danger, and the order does not mention it. A judge decides whether it had to.',
        todo: 'Tell a lawyer at once what the person fears, and show what proves it.',
      },
    },
  },
  translation: {
    title: 'Does the order tell the person about a translation?',
    rule: 'If the person asks, they get a translation of the main points and the ways to appeal, in writing or aloud. The order has to say so (article 74/18).',
    endings: {
      offered: { reason: 'The order says that the person can ask for a translation.' },
      notOffered: { reason: 'It was not found in the order that the person can ask for a translation.' },
    },
  },
} as const
