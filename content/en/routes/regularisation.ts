import type { RoutesText } from '@/content/route-sentences'

type Texts = Pick<RoutesText['routes'], 'medical-regularisation' | 'humanitarian-regularisation'>

/** What the route finder says about the two regularisations. */
export const regularisationRoutes = {
  'medical-regularisation': {
    title: 'Medical regularisation',
    short: '9ter',
    about: 'For people in Belgium with a serious illness that cannot be treated properly in their country.',
    endings: {
      noIllnessNamed: {
        reason: 'You did not name a health problem. This route is only about serious illness.',
        todo: 'Look at this route if you have a serious illness, of the body or of the mind.',
      },
      mustBeInBelgium: {
        reason: 'You are outside Belgium. This route is only for people who are in Belgium.',
        todo: 'Ask a Belgian embassy or a lawyer which visa may be possible.',
      },
      belgianIll: { reason: 'You are Belgian, so you need no permission to stay.' },
      unlimitedHeld: {
        reason:
          'You already have a right to stay without an end date, so a 9ter application is without object. If one was pending when you got your card, you can ask within 60 days to go on with it.',
      },
      severityOpen: {
        reason: 'It is not certain whether your illness is serious enough for this route.',
        todo: 'Ask a doctor how serious it is, and what would happen without treatment.',
      },
      euCitizenIll: {
        reason:
          'You are a citizen of the European Economic Area or Switzerland. Other rules come first for you.',
        todo: 'Ask your municipality or a lawyer which right to stay you have as an EU citizen.',
      },
      illnessToLookAt: {
        reason:
          'You are in Belgium and you have a serious illness. A doctor of the Immigration Office judges this.',
        todo: 'Check the conditions, especially the medical certificate and the proof of identity.',
      },
    },
  },
  'humanitarian-regularisation': {
    title: 'Humanitarian regularisation',
    short: '9bis',
    about: 'A last resort for people in Belgium who cannot apply from abroad.',
    endings: {
      noReasonNamed: {
        reason: 'You did not name a reason to stay that counts for this route.',
        todo: 'Look at this route if you have strong reasons to stay and cannot apply from abroad.',
      },
      embassyInstead: {
        reason: 'You are outside Belgium. From abroad, you apply at a Belgian embassy or consulate.',
        todo: 'Ask the embassy which visa for a long stay may fit.',
      },
      belgianHere: { reason: 'You are Belgian, so you need no permission to stay.' },
      unlimitedHeld: { reason: 'You already have a right to stay without an end date.' },
      inTransitZone: {
        reason:
          'You are in the transit zone. You lodge the application with the mayor of the place where you live.',
        todo: 'Ask a lawyer whether you can apply from there, and where.',
      },
      otherRulesForEu: {
        reason:
          'You are a citizen of the European Economic Area or Switzerland. Other rules come first for you.',
        todo: 'Ask your municipality or a lawyer which right to stay you have as an EU citizen.',
      },
      cardHeldNow: {
        reason: 'You have a card or certificate with an end date. Usually you first ask to extend it.',
        todo: 'Look at the conditions of your card. Ask to extend it before it ends.',
      },
      lastResort: {
        reason:
          'Your situation may also count here, but this route is a last resort. The Immigration Office may say yes or no.',
        todo: 'Look first at the routes made for your situation. Often, you cannot use here what you raise there.',
      },
      reasonsToLookAt: {
        reason:
          'You are in Belgium and have strong reasons to stay. The Immigration Office weighs them and may say yes or no.',
        todo: 'Check why you cannot apply from abroad: without such a reason, most applications fail at the start.',
      },
    },
  },
} as const satisfies Texts
