import type { RoutesText } from '@/content/route-sentences'

type Texts = Pick<RoutesText['routes'], 'medical-regularisation' | 'humanitarian-regularisation'>

/** What the route finder says of the two regularisations. */
export const regularisationRoutes = {
  'medical-regularisation': {
    title: 'Medical regularisation',
    short: '9ter',
    official: { nl: 'medische regularisatie (artikel 9ter)', fr: 'régularisation médicale (article 9ter)' },
    about: 'For people in Belgium with a serious illness that cannot be treated properly in their country.',
    endings: {
      noIllnessNamed: {
        reason: 'You did not name a health problem. This route is only about serious illness.',
      },
      mustBeInBelgium: {
        reason: 'You are outside Belgium. This route is only for people who are in Belgium.',
        todo: 'Ask a Belgian embassy or a lawyer which visa may be possible.',
      },
      belgianIll: { reason: 'You are Belgian, so you need no permission to stay.' },
      severityOpen: {
        reason: 'It is not sure whether you have an illness that is serious enough for this route.',
        todo: 'Ask a doctor how serious it is, and what would happen without treatment.',
      },
      euCitizenIll: {
        reason:
          'You are a citizen of the European Economic Area or Switzerland. Other rules come first for you.',
        todo: 'Ask your municipality or a lawyer which right to stay you have as an EU citizen.',
      },
      illnessToLookAt: {
        reason:
          'You are in Belgium and you have a serious illness. A doctor of the Immigration Office judges it.',
        todo: 'Check the conditions, above all the medical certificate and the proof of identity.',
      },
    },
  },
  'humanitarian-regularisation': {
    title: 'Humanitarian regularisation',
    short: '9bis',
    official: {
      nl: 'humanitaire regularisatie (artikel 9bis)',
      fr: 'régularisation humanitaire (article 9bis)',
    },
    about: 'A last resort for people in Belgium who cannot ask for their stay from abroad.',
    endings: {
      noReasonNamed: { reason: 'You did not name a reason to stay that this route could look at.' },
      embassyInstead: {
        reason: 'You are outside Belgium. From abroad, you ask at a Belgian embassy or consulate.',
        todo: 'Ask the embassy which visa for a long stay may fit.',
      },
      belgianHere: { reason: 'You are Belgian, so you need no permission to stay.' },
      unlimitedHeld: { reason: 'You already have a right to stay without end date.' },
      inTransitZone: {
        reason: 'You are in the transit zone. The request goes to the mayor of the place where you live.',
        todo: 'Ask a lawyer whether and where you can file from there.',
      },
      otherRulesForEu: {
        reason:
          'You are a citizen of the European Economic Area or Switzerland. Other rules come first for you.',
        todo: 'Ask your municipality or a lawyer which right to stay you have as an EU citizen.',
      },
      cardHeldNow: {
        reason: 'You have a card or certificate with an end date. Extending it usually comes first.',
        todo: 'Look at the conditions of your card. Ask to extend it before it ends.',
      },
      lastResort: {
        reason:
          'Your situation may also count here, but this route is a last resort. The Immigration Office may decide either way.',
        todo: 'Look first at the routes made for your situation. What you raise there often cannot be used here.',
      },
      reasonsToLookAt: {
        reason:
          'You are in Belgium and have strong reasons to stay. The Immigration Office weighs them and may decide either way.',
        todo: 'Check why you cannot ask from abroad: without such a reason, most requests fail at the start.',
      },
    },
  },
} as const satisfies Texts
