/** Results: extension, of a person whom somebody helps. */
export const extension = {
  mustExtend: {
    rule: 'The term is extended if the person asks for it with reasons and proves that they cannot return voluntarily in time (article 74/14 §1).',
    refusal: 'The person’s request explains the problem but contains no proof.',
    endings: {
      dublinDay: {
        reason: 'The order is a Dublin decision. It names a day on which the person has to report.',
      },
      guardianOrder: {
        reason:
          'The order was given to the guardian of the person (annex 38), so this point is not about the person. Before a return, the Immigration Office has to make sure that the person will be received and cared for there (article 74/16).',
      },
      termOver: {
        reason:
          'The term on the order is over. If a letter from the Immigration Office gives the person more time, that letter counts instead.',
        todo: 'If the person has such a letter, look at its last day. If not, see a lawyer now. Removal can still be postponed for health or technical reasons.',
      },
      noTerm: { reason: 'The order gives the person no term to leave.' },
      mustBeExtended: {
        reason:
          'The person has proof that they cannot leave in time. The law then says that the term is extended.',
      },
      shortTermExtension: {
        reason:
          'The person has proof, but the law imposes this duty for the 30-day term. The person’s term is shorter.',
      },
      proofMissing: { reason: 'The person cannot leave in time, but has no proof yet.' },
      canLeave: {
        reason:
          'The answers say that the person can leave in time, so the Immigration Office does not have to give more time.',
      },
    },
  },
  mayExtend: {
    rule: 'The Immigration Office may give more time because of the person’s length of stay, children at school, preparing their departure, or other family and social ties.',
    endings: {
      dublinDay: {
        reason: 'The order is a Dublin decision. It names a day on which the person has to report.',
      },
      guardianOrder: {
        reason:
          'The order was given to the guardian of the person (annex 38), so this point is not about the person. Before a return, the Immigration Office has to make sure that the person will be received and cared for there (article 74/16).',
      },
      termOver: {
        reason:
          'The term on the order is over. If a letter from the Immigration Office gives the person more time, that letter counts instead.',
        todo: 'If the person has such a letter, look at its last day. If not, see a lawyer now. Removal can still be postponed for health or technical reasons.',
      },
      noTerm: { reason: 'The order gives the person no term to leave.' },
      mayBeExtended: {
        reason:
          'The answers name a reason for which the Immigration Office may give more time. It is free to decide.',
      },
      noGround: {
        reason: 'The answers name none of the reasons that the law gives as examples.',
        todo: 'If a child starts school or the person books a journey, ask then.',
      },
    },
  },
  extensionAsked: {
    title: 'Did the person ask for more time in the right way?',
    rule: 'In practice the person sends a letter with proof to the authority that gave the order. If it is urgent, send it by registered post to the office that issued the order. In a reception centre, ask through the centre.',
    endings: {
      dublinDay: {
        reason: 'The order is a Dublin decision. It names a day on which the person has to report.',
      },
      guardianOrder: {
        reason:
          'The order was given to the guardian of the person (annex 38), so this point is not about the person. Before a return, the Immigration Office has to make sure that the person will be received and cared for there (article 74/16).',
      },
      termOver: {
        reason:
          'The term on the order is over. If a letter from the Immigration Office gives the person more time, that letter counts instead.',
        todo: 'If the person has such a letter, look at its last day. If not, see a lawyer now. Removal can still be postponed for health or technical reasons.',
      },
      noTerm: { reason: 'The order gives the person no term to leave.' },
      askedBeforeEnd: {
        reason:
          'The term is over, and the person asked for more time. If they asked before it ended and have no answer, the Immigration Office still has to answer. No rule that we know says that the person is protected while they wait.',
        todo: 'See a lawyer now, with the request and the proof that it was sent.',
      },
      askedWithProof: {
        reason:
          'The person asked for more time and sent proof. A new term counts only once they have it in writing.',
      },
      askedWithoutProof: {
        reason: 'The person asked for more time without proof. A request without proof is easily refused.',
      },
      notAsked: {
        reason:
          'The person did not ask for more time. If they need more time, ask for it in a letter before the term ends.',
      },
    },
  },
} as const
