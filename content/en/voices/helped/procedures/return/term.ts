/** Results: term, of a person whom somebody helps. */
export const term = {
  termGiven: {
    endings: {
      monthTooShort: {
        todo: 'Ask a lawyer whether to appeal. Until then, follow the shorter term to be safe.',
      },
      protectionTooShort: {
        todo: 'Ask a lawyer whether to appeal. Until then, follow the shorter term to be safe.',
      },
      dublinDay: {
        reason: 'The order is a Dublin decision. It names a day on which the person has to report.',
      },
      guardianOrder: {
        reason:
          'The order was given to the guardian of the person (annex 38), so this point is not about the person. Before a return, the Immigration Office has to make sure that the person will be received and cared for there (article 74/16).',
      },
      fullMonth: { reason: 'The order gives the person at least one month, as it must.' },
      aboutMonth: {
        reason:
          'The order gives 30 days, and the law says at least one month. The month in the person’s case was longer than 30 days.',
        todo: 'Ask a lawyer whether the missing day matters in the person’s case.',
      },
      otherReasonNamed: { todo: 'Ask a lawyer whether the reason shows urgency in the person’s case.' },
      groupUnknown: {
        reason:
          'The order gives 7 to 29 days. Whether that is enough depends on the stay that the person had.',
        todo: 'Ask a lawyer whether article 6 (stay of three months at most) applies to the person.',
      },
      abscondingNamed: {
        reason:
          'The order says that there is a risk that the person hides. The law accepts this ground, but the risk is judged case by case.',
        todo: 'Ask a lawyer whether the order explains this risk in the person’s case. A fixed address helps.',
      },
      earlierOrderNamed: {
        reason:
          'The order says that the person did not follow an earlier order. Since 20 July 2024 that is no longer a ground of its own. It can only be a sign of a risk that the person hides, and that is judged case by case.',
        todo: 'Ask a lawyer whether the order explains this risk in the person’s case.',
      },
      falseIdentityNamed: {
        reason:
          'The order says that the person gave a false name or did not say who they are. That is no ground of its own. It can only be a sign of a risk that the person hides, and that is judged case by case.',
        todo: 'Ask a lawyer whether the order explains this risk in the person’s case. Show papers that prove who the person is.',
      },
      breachNamed: {
        reason:
          'The order says that the person did not follow a preventive measure. The law accepts this ground.',
        todo: 'Tell a lawyer if the person did follow it, or why they could not.',
      },
      threatNamed: {
        reason:
          'The order names a danger to public order or national security. The danger has to be about the person.',
      },
      fraudNamed: {
        reason:
          'The order gives a short term because the person’s stay was ended for fraud. The law allows that, but does not require it.',
      },
      noNewElementsNamed: {
        reason:
          'The order gives a short term, or none, because the person’s new application for international protection had no new elements. The law allows that.',
      },
      unfoundedNamed: {
        reason:
          'The order gives a short term because the person’s application for international protection was manifestly unfounded. The law allows that.',
      },
    },
  },
  protectionEnd: {
    title: 'Can the person stay longer after temporary protection?',
    rule: 'After temporary protection, the person’s stay must be extended if their health makes travel unreasonable. It may be extended to the end of the school year (article 57/36 §2).',
    endings: {
      otherGroup: {
        reason: 'The person did not have temporary protection, so this rule does not apply to them.',
      },
      stayExtended: {
        reason:
          'A doctor wrote that the person cannot travel. After temporary protection, their stay is then extended.',
      },
      certificateMissing: {
        reason: 'The person’s health may make travel unreasonable, but they have no doctor’s paper.',
        todo: 'Ask the doctor of the person to write whether the person can travel and, if not, until when.',
      },
      schoolYear: {
        reason: 'The person has a child at school. Their stay may be extended to the end of the school year.',
      },
      noExtension: {
        reason: 'The answers name no health reason and no child at school, so this rule gives no more time.',
      },
    },
  },
} as const
