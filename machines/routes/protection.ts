import { ask, conclude, condition } from '@/machines/engine/condition'

const application = ['aliens-act:50:§1'] as const
const temporary = ['aliens-act:57/29', 'eu-decision-2022-382:2'] as const
const transferred = ['aliens-act:51/5:§4', 'practice:transfer-decision-appeal'] as const
const stateless = ['aliens-act:57/37'] as const
const lawfulStay = ['aliens-act:57/37', 'aliens-act:57/40:5°'] as const

/** Refugee status and subsidiary protection are asked in one application (art. 50 and following). */
export const internationalProtection = condition({
  fear: ask('fearNamed', {
    named: 'procedure',
    near: 'ukraine',
    'not-named': 'noFearNamed',
  }),
  procedure: ask('protectionProcedure', {
    pending: 'transfer',
    'cassation-admitted': 'protectionRunning',
    ended: 'outcome',
    never: 'danger',
  }),
  // Whoever holds a decision that another country is responsible may be taken there meanwhile; nobody is told to wait unasked.
  transfer: ask('transferDecided', { decided: 'otherCountry', 'not-decided': 'protectionRunning' }),
  outcome: ask('protectionOutcome', {
    granted: 'protectionHeld',
    refused: 'newElementsNeeded',
    other: 'newElementsNeeded',
  }),
  danger: ask('dangerOnReturn', { yes: 'whereabouts', no: 'noDangerSaid' }),
  ukraine: ask('ukraineNamed', { named: 'besideTemporary', 'not-named': 'nearProcedure' }),
  nearProcedure: ask('protectionProcedure', {
    pending: 'transfer',
    'cassation-admitted': 'protectionRunning',
    ended: 'nearDanger',
    never: 'nearDanger',
  }),
  nearDanger: ask('dangerOnReturn', { yes: 'procedure', no: 'noFearNamed' }),
  whereabouts: ask('whereabouts', {
    belgium: 'nationality',
    'transit-zone': 'nationality',
    'closed-centre': 'nationality',
    abroad: 'askInPerson',
  }),
  nationality: ask('nationalityGroup', {
    'non-eea': 'fearToLookAt',
    stateless: 'fearToLookAt',
    eea: 'euApplicant',
    belgian: 'belgianApplicant',
  }),
  noFearNamed: conclude('unmet', { basis: application }),
  protectionHeld: conclude('unmet', { basis: application }),
  askInPerson: conclude('unmet', { basis: ['aliens-act:50:§1', 'practice:protection-asking-place'] }),
  belgianApplicant: conclude('unmet', { basis: application }),
  besideTemporary: conclude('to-verify', { basis: ['aliens-act:50:§1', 'aliens-act:51/9'] }),
  noDangerSaid: conclude('to-verify', { basis: application, nature: 'assessed' }),
  newElementsNeeded: conclude('to-verify', { basis: ['aliens-act:57/6:§3:5°'], nature: 'assessed' }),
  euApplicant: conclude('to-verify', { basis: ['aliens-act:57/6:§3:4°'], nature: 'assessed' }),
  otherCountry: conclude('to-verify', { basis: transferred, nature: 'assessed' }),
  protectionRunning: conclude('met', { basis: ['aliens-act:49/3/1'] }),
  fearToLookAt: conclude('met', { basis: application, nature: 'assessed' }),
})

/** The groups that the Council named for people who fled Ukraine (57/29; Decision 2022/382). */
export const temporaryProtection = condition({
  ukraine: ask(
    'ukraineNamed',
    { named: 'period', 'not-named': 'notFromUkraine' },
    {
      unsure: 'period',
      why: 'Doubt means a closer look: the home in Ukraine and the group decide (Decision 2022/382, art. 2).',
    },
  ),
  period: ask('temporaryProtectionPeriod', { agreed: 'residence', 'after-agreed': 'agreedEndPassed' }),
  residence: ask('ukraineResidence', { yes: 'group', no: 'groupElsewhere' }),
  group: ask('ukraineGroup', {
    ukrainian: 'fledUkraine',
    'protected-there': 'fledUkraine',
    family: 'familyOfThese',
    other: 'otherGroup',
  }),
  // Family that lived elsewhere, or was born later, may still join (57/34).
  groupElsewhere: ask('ukraineGroup', {
    ukrainian: 'livedElsewhere',
    'protected-there': 'livedElsewhere',
    family: 'familyElsewhere',
    other: 'livedElsewhere',
  }),
  notFromUkraine: conclude('unmet', { basis: temporary }),
  livedElsewhere: conclude('unmet', { basis: ['eu-decision-2022-382:2'] }),
  familyElsewhere: conclude('to-verify', { basis: ['aliens-act:57/34', 'eu-decision-2022-382:2'] }),
  agreedEndPassed: conclude('to-verify', { basis: ['practice:temporary-protection-until'] }),
  otherGroup: conclude('to-verify', { basis: ['eu-decision-2022-382:2'], nature: 'assessed' }),
  familyOfThese: conclude('met', { basis: temporary }),
  fledUkraine: conclude('met', { basis: temporary }),
})

const earlierStayCounts =
  'Doubt means a closer look: an earlier lawful stay is enough (57/40, 5°), and a running request for protection only suspends (57/42).'

/** Residence as a stateless person, since 1 September 2024 (57/37–57/46). */
export const statelessness = condition({
  nationality: ask('nationalityGroup', {
    stateless: 'whereabouts',
    'non-eea': 'country',
    eea: 'country',
    belgian: 'belgianNational',
  }),
  country: ask('noCountryNamed', { named: 'whereaboutsNamed', 'not-named': 'hasNationality' }),
  // A nationality was named too. What closes the route for anyone closes it here; all else waits for that point.
  whereaboutsNamed: ask('whereabouts', {
    belgium: 'stayNamed',
    'transit-zone': 'stayNamed',
    'closed-centre': 'stayNamed',
    abroad: 'addressInBelgium',
  }),
  stayNamed: ask('currentStay', {
    none: 'procedureNamed',
    'short-stay': 'procedureNamed',
    'procedure-document': 'procedureNamedWithPaper',
    temporary: 'procedureNamedWithPaper',
    unlimited: 'unlimitedHeld',
  }),
  procedureNamed: ask('protectionProcedure', {
    pending: 'nationalityToCheck',
    'cassation-admitted': 'nationalityToCheck',
    ended: 'outcomeNamed',
    never: 'earlierStayNamed',
  }),
  procedureNamedWithPaper: ask('protectionProcedure', {
    pending: 'nationalityToCheck',
    'cassation-admitted': 'nationalityToCheck',
    ended: 'outcomeNamed',
    never: 'nationalityToCheck',
  }),
  outcomeNamed: ask('protectionOutcome', {
    granted: 'withoutObject',
    refused: 'nationalityToCheck',
    other: 'nationalityToCheck',
  }),
  earlierStayNamed: ask('earlierLawfulStay', { yes: 'nationalityToCheck', no: 'neverStayedLawfully' }),
  whereabouts: ask('whereabouts', {
    belgium: 'stay',
    'transit-zone': 'stay',
    'closed-centre': 'stay',
    abroad: 'addressInBelgium',
  }),
  stay: ask('currentStay', {
    none: 'procedure',
    'short-stay': 'procedure',
    'procedure-document': 'procedureWithPaper',
    temporary: 'procedureWithPaper',
    unlimited: 'unlimitedHeld',
  }),
  procedure: ask(
    'protectionProcedure',
    {
      pending: 'waitsForProtection',
      'cassation-admitted': 'waitsForProtection',
      ended: 'outcome',
      never: 'earlierStay',
    },
    { unsure: 'earlierStayWithPaper', why: earlierStayCounts },
  ),
  // A card or paper held today may itself be the lawful stay, so a "no" on an earlier one closes nothing.
  procedureWithPaper: ask(
    'protectionProcedure',
    {
      pending: 'waitsForProtection',
      'cassation-admitted': 'waitsForProtection',
      ended: 'outcome',
      never: 'earlierStayWithPaper',
    },
    { unsure: 'earlierStayWithPaper', why: earlierStayCounts },
  ),
  outcome: ask('protectionOutcome', {
    granted: 'withoutObject',
    refused: 'stayedAsApplicant',
    other: 'stayedAsApplicant',
  }),
  earlierStay: ask('earlierLawfulStay', { yes: 'stayedLawfully', no: 'neverStayedLawfully' }),
  earlierStayWithPaper: ask('earlierLawfulStay', { yes: 'stayedLawfully', no: 'earlierStayOpen' }),
  hasNationality: conclude('unmet', { basis: stateless }),
  belgianNational: conclude('unmet', { basis: stateless }),
  addressInBelgium: conclude('unmet', { basis: ['aliens-act:57/38:§1'] }),
  unlimitedHeld: conclude('unmet', { basis: ['aliens-act:57/40:4°'] }),
  neverStayedLawfully: conclude('unmet', { basis: ['aliens-act:57/40:5°'] }),
  nationalityToCheck: conclude('to-verify', { basis: stateless }),
  earlierStayOpen: conclude('to-verify', { basis: ['aliens-act:57/40:5°'] }),
  withoutObject: conclude('unmet', { basis: ['aliens-act:57/42'] }),
  waitsForProtection: conclude('to-verify', { basis: ['aliens-act:57/42'] }),
  stayedAsApplicant: conclude('met', { basis: lawfulStay, nature: 'assessed' }),
  stayedLawfully: conclude('met', { basis: lawfulStay, nature: 'assessed' }),
})
