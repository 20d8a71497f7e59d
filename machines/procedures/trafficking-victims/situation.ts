import { ask, conclude, condition } from '@/machines/engine/condition'

const trigger = 'aliens-act:61/2:§1'

/** The numbers that art. 61/2 prints, and those of the new Criminal Code in their place since 1 September 2026. */
const trafficking = ['criminal-code:433quinquies:§1', 'criminal-code-2024:258'] as const
const smuggling = ['aliens-act:77bis', 'criminal-code-2024:259'] as const
const ofMinor = ['aliens-act:77quater:1°', 'criminal-code-2024:260:§1:1°'] as const
const aggravated = ['aliens-act:77quater:2°–5°', 'criminal-code-2024:260:§1:2°–6°'] as const
const otherwiseAggravated = ['aliens-act:77quater:6°–7°', 'criminal-code-2024:260'] as const

const child = [trigger, ...ofMinor] as const
const toCentre = { nature: 'assessed', remedy: 'talk-to-centre' } as const

/**
 * Art. 61/2 §1: signs of exploitation, or of paid help within 77quater 1°–5° (1° for unaccompanied minors alone).
 * A person who holds a paper of this protection is not asked again what happened.
 */
export const situation = condition({
  phase: ask('traffickingPhase', {
    none: 'kind',
    'forty-five-days': 'signsFound',
    'three-months': 'signsFound',
    'six-months': 'signsFound',
    permanent: 'unlimitedHeld',
  }),
  kind: ask('situationKind', {
    exploitation: 'place',
    'aggravated-journey': 'journeyPlace',
    child: 'childAge',
    'child-or-more': 'childOrMoreAge',
    'other-aggravation': 'otherAggravation',
    'only-paid-help': 'paidHelpAlone',
    none: 'nothingNamed',
  }),
  place: ask('exploitationPlace', {
    belgium: 'exploitationNamed',
    link: 'linkToCheck',
    abroad: 'noLinkNamed',
  }),
  // A link is enough for a journey: helping someone to enter or cross is the offence itself.
  journeyPlace: ask('exploitationPlace', {
    belgium: 'journeyCovered',
    link: 'journeyCovered',
    abroad: 'journeyElsewhere',
  }),
  childAge: ask('majority', { 'under-18': 'childAdult', adult: 'childThen' }),
  childAdult: ask('accompanyingAdult', {
    nobody: 'childPlace',
    'adult-without-authority': 'childPlace',
    'adult-with-decision': 'childAdultUnclear',
    'recognition-pending': 'childAdultUnclear',
    parent: 'childWithParent',
  }),
  // The person may have been exploited as well, so a parent at the child's side settles nothing.
  childOrMoreAge: ask('majority', { 'under-18': 'childOrMoreAdult', adult: 'childThen' }),
  childOrMoreAdult: ask('accompanyingAdult', {
    nobody: 'childPlace',
    'adult-without-authority': 'childPlace',
    'adult-with-decision': 'childAdultUnclear',
    'recognition-pending': 'childAdultUnclear',
    parent: 'situationOpen',
  }),
  childPlace: ask('exploitationPlace', {
    belgium: 'childAlone',
    link: 'childAlone',
    abroad: 'journeyElsewhere',
  }),
  signsFound: conclude('met', { basis: [trigger], nature: 'assessed' }),
  unlimitedHeld: conclude('not-applicable', { basis: ['aliens-act:61/5'] }),
  exploitationNamed: conclude('met', {
    basis: [trigger, ...trafficking],
    nature: 'assessed',
  }),
  linkToCheck: conclude('to-verify', { basis: [trigger, ...trafficking], ...toCentre }),
  noLinkNamed: conclude('to-verify', { basis: [trigger, ...trafficking], ...toCentre }),
  journeyElsewhere: conclude('to-verify', { basis: [trigger, ...smuggling], ...toCentre }),
  journeyCovered: conclude('met', {
    basis: [trigger, ...smuggling, ...aggravated],
    nature: 'assessed',
  }),
  childAlone: conclude('met', {
    basis: [trigger, ...smuggling, ...ofMinor],
    nature: 'assessed',
  }),
  childWithParent: conclude('unmet', { basis: child, ...toCentre }),
  childThen: conclude('to-verify', { basis: child, ...toCentre }),
  childAdultUnclear: conclude('to-verify', { basis: child, ...toCentre }),
  otherAggravation: conclude('unmet', { basis: [trigger, ...otherwiseAggravated], ...toCentre }),
  paidHelpAlone: conclude('unmet', { basis: [trigger, ...smuggling], ...toCentre }),
  nothingNamed: conclude('unmet', { basis: [trigger], ...toCentre }),
  situationOpen: conclude('to-verify', { basis: [trigger], remedy: 'talk-to-centre' }),
})
