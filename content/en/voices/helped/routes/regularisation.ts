/** What the route finder says: regularisation, of a person whom somebody helps. */
export const regularisationRoutes = {
  'humanitarian-regularisation': {
    endings: {
      embassyInstead: {
        todo: 'Ask the embassy which visa for a long stay may fit.',
        reason: 'The person is outside Belgium. From abroad, they apply at a Belgian embassy or consulate.',
      },
      noReasonNamed: {
        reason: 'The answers do not name a reason to stay that counts for this route.',
        todo: 'Look at this route if the person has strong reasons to stay and cannot apply from abroad.',
      },
      belgianHere: { reason: 'The person is Belgian, so they need no permission to stay.' },
      unlimitedHeld: { reason: 'The person already has a right to stay without an end date.' },
      inTransitZone: {
        reason:
          'The person is in the transit zone. They lodge the application with the mayor of the place where they live.',
        todo: 'Ask a lawyer whether the person can apply from there, and where.',
      },
      otherRulesForEu: {
        reason:
          'The person is a citizen of the European Economic Area or Switzerland. Other rules come first for them.',
        todo: 'Ask the person’s municipality or a lawyer which right to stay the person has as an EU citizen.',
      },
      cardHeldNow: {
        reason: 'The person has a card or certificate with an end date. Usually they first ask to extend it.',
        todo: 'Look at the conditions of the card. Ask to extend it before it ends.',
      },
      lastResort: {
        reason:
          'The person’s situation may also count here, but this route is a last resort. The Immigration Office may say yes or no.',
        todo: 'Look first at the routes made for the person’s situation. Often, the person cannot use here what they raise there.',
      },
      reasonsToLookAt: {
        reason:
          'The person is in Belgium and has strong reasons to stay. The Immigration Office weighs them and may say yes or no.',
        todo: 'Check why the person cannot apply from abroad: without such a reason, most applications fail at the start.',
      },
    },
  },
  'medical-regularisation': {
    endings: {
      noIllnessNamed: {
        todo: 'Look at this route if the person has a serious illness, of the body or of the mind.',
        reason: 'The answers do not name a health problem. This route is only about serious illness.',
      },
      mustBeInBelgium: {
        reason: 'The person is outside Belgium. This route is only for people who are in Belgium.',
      },
      belgianIll: { reason: 'The person is Belgian, so they need no permission to stay.' },
      unlimitedHeld: {
        reason:
          'The person already has a right to stay without an end date, so a 9ter application is without object. If one was pending when they got their card, they can ask within 60 days to go on with it.',
      },
      severityOpen: {
        reason: 'It is not certain whether the person’s illness is serious enough for this route.',
      },
      euCitizenIll: {
        reason:
          'The person is a citizen of the European Economic Area or Switzerland. Other rules come first for them.',
        todo: 'Ask the person’s municipality or a lawyer which right to stay the person has as an EU citizen.',
      },
      illnessToLookAt: {
        reason:
          'The person is in Belgium and has a serious illness. A doctor of the Immigration Office judges this.',
      },
    },
  },
} as const
