import { ask, conclude, condition } from '@/machines/engine/condition'

const medical = ['aliens-act:9ter:§1:al.1'] as const
const humanitarian = ['aliens-act:9bis:§1'] as const

/** A serious illness, said by the person; what a doctor makes of it is never decided here. */
export const medicalRegularisation = condition({
  health: ask(
    'healthNamed',
    { named: 'whereabouts', 'not-named': 'noIllnessNamed' },
    {
      unsure: 'whereabouts',
      why: 'Doubt means a closer look: the question on the illness itself says more than the list of situations.',
    },
  ),
  whereabouts: ask('whereabouts', {
    belgium: 'nationality',
    'transit-zone': 'nationality',
    'closed-centre': 'nationality',
    abroad: 'mustBeInBelgium',
  }),
  nationality: ask('nationalityGroup', {
    'non-eea': 'stayHeld',
    stateless: 'stayHeld',
    eea: 'euStayHeld',
    belgian: 'belgianIll',
  }),
  stayHeld: ask('currentStay', {
    none: 'illness',
    'short-stay': 'illness',
    'procedure-document': 'illness',
    temporary: 'illness',
    unlimited: 'unlimitedHeld',
  }),
  euStayHeld: ask('currentStay', {
    none: 'euCitizenIll',
    'short-stay': 'euCitizenIll',
    'procedure-document': 'euCitizenIll',
    temporary: 'euCitizenIll',
    unlimited: 'unlimitedHeld',
  }),
  illness: ask('seriousIllness', { yes: 'illnessToLookAt', no: 'severityOpen' }),
  noIllnessNamed: conclude('unmet', { basis: medical }),
  mustBeInBelgium: conclude('unmet', { basis: medical }),
  belgianIll: conclude('unmet', { basis: medical }),
  unlimitedHeld: conclude('unmet', { basis: ['aliens-act:9ter:§7'] }),
  severityOpen: conclude('to-verify', { basis: medical, nature: 'assessed' }),
  euCitizenIll: conclude('to-verify', { basis: medical }),
  illnessToLookAt: conclude('met', { basis: medical, nature: 'assessed' }),
})

/** A last resort for any serious reason: close to most situations, so only "maybe" where another route is named for them. */
export const humanitarianRegularisation = condition({
  reason: ask('stayReasonNamed', {
    named: 'whereabouts',
    near: 'whereabouts',
    'not-named': 'noReasonNamed',
  }),
  whereabouts: ask('whereabouts', {
    belgium: 'nationality',
    'closed-centre': 'nationality',
    'transit-zone': 'inTransitZone',
    abroad: 'embassyInstead',
  }),
  nationality: ask('nationalityGroup', {
    'non-eea': 'stay',
    stateless: 'stay',
    eea: 'euStay',
    belgian: 'belgianHere',
  }),
  stay: ask('currentStay', {
    none: 'closeness',
    'short-stay': 'closeness',
    'procedure-document': 'closeness',
    temporary: 'cardHeldNow',
    unlimited: 'unlimitedHeld',
  }),
  euStay: ask('currentStay', {
    none: 'otherRulesForEu',
    'short-stay': 'otherRulesForEu',
    'procedure-document': 'otherRulesForEu',
    temporary: 'otherRulesForEu',
    unlimited: 'unlimitedHeld',
  }),
  closeness: ask('stayReasonNamed', {
    named: 'reasonsToLookAt',
    near: 'lastResort',
    'not-named': 'noReasonNamed',
  }),
  noReasonNamed: conclude('unmet', { basis: humanitarian }),
  embassyInstead: conclude('unmet', { basis: ['aliens-act:9', 'aliens-act:9bis:§1'] }),
  belgianHere: conclude('unmet', { basis: ['aliens-act:9'] }),
  unlimitedHeld: conclude('unmet', { basis: ['aliens-act:9'] }),
  inTransitZone: conclude('to-verify', { basis: humanitarian }),
  otherRulesForEu: conclude('to-verify', { basis: humanitarian }),
  cardHeldNow: conclude('to-verify', { basis: humanitarian, nature: 'discretionary' }),
  lastResort: conclude('to-verify', {
    basis: ['aliens-act:9bis:§1', 'practice:9bis-circumstances-accepted'],
    nature: 'discretionary',
  }),
  reasonsToLookAt: conclude('met', {
    basis: ['aliens-act:9bis:§1', 'practice:9bis-circumstances-test'],
    nature: 'discretionary',
  }),
})
