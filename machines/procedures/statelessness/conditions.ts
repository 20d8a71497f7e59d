import { ask, conclude, condition } from '@/machines/engine/condition'

/** The six conditions of article 57/37, all together. The CGRS gives an opinion on 1° to 5°. */

const law = 'aliens-act:57/37'
const proof = [law, 'aliens-act:57/39'] as const
const leftOut = { basis: [law, 'statelessness-convention:1:§2'], nature: 'assessed' } as const
const judged = { basis: [law], nature: 'assessed' } as const
const toProve = { basis: proof, nature: 'assessed' } as const

/** 1°: article 1 of the Convention of 1954. A final ruling of a family court binds the CGRS on this point alone. */
export const stateless = condition({
  nationality: ask('nationalityGroup', {
    belgian: 'belgianNational',
    eea: 'courtBesideNationality',
    'non-eea': 'courtBesideNationality',
    stateless: 'court',
  }),
  // A nationality is named: a final ruling, or the countries themselves, may say otherwise.
  courtBesideNationality: ask('statelessnessJudgment', {
    recognised: 'rulingBesideNationality',
    refused: 'refusedByCourt',
    pending: 'inquiryBesideNationality',
    never: 'inquiryBesideNationality',
  }),
  inquiryBesideNationality: ask('nationalityInquiry', {
    answered: 'answersBesideNationality',
    partly: 'hasNationality',
    silent: 'hasNationality',
    unsafe: 'hasNationality',
    'not-asked': 'hasNationality',
  }),
  court: ask('statelessnessJudgment', {
    recognised: 'recognisedByCourt',
    refused: 'refusedByCourt',
    pending: 'rulingToCome',
    never: 'inquiry',
  }),
  inquiry: ask('nationalityInquiry', {
    answered: 'noCountrySeesCitizen',
    partly: 'answersMissing',
    silent: 'noAnswer',
    unsafe: 'askingUnsafe',
    'not-asked': 'notAsked',
  }),
  belgianNational: conclude('unmet', { basis: [law] }),
  // A letter from that country would change it, but nobody can simply go and get one.
  hasNationality: conclude('unmet', { basis: [law], changeable: false }),
  rulingBesideNationality: conclude('to-verify', {
    basis: [law, 'aliens-act:57/41:§1'],
    nature: 'assessed',
    remedy: 'see-lawyer',
  }),
  answersBesideNationality: conclude('to-verify', { ...toProve, remedy: 'see-lawyer' }),
  rulingToCome: conclude('to-verify', {
    basis: [law, 'aliens-act:57/41:§1', 'aliens-act:57/41:§3'],
    nature: 'assessed',
    remedy: 'plan-with-lawyer',
  }),
  recognisedByCourt: conclude('met', { basis: [law, 'aliens-act:57/41:§1'] }),
  refusedByCourt: conclude('unmet', { basis: [law, 'aliens-act:57/44'] }),
  noCountrySeesCitizen: conclude('met', toProve),
  answersMissing: conclude('to-verify', { ...toProve, remedy: 'ask-countries' }),
  noAnswer: conclude('to-verify', { ...toProve, remedy: 'keep-unanswered-letters' }),
  askingUnsafe: conclude('to-verify', { ...toProve, remedy: 'explain-no-contact' }),
  notAsked: conclude('to-verify', { ...toProve, remedy: 'ask-countries' }),
})

/**
 * 1° as well: it names the whole of article 1 of the Convention, and §2 of that article leaves some people out. A final ruling
 * of a family court binds the CGRS on 1°.
 */
export const withinConvention = condition({
  ruling: ask('statelessnessJudgment', {
    recognised: 'settledByCourt',
    refused: 'exclusion',
    pending: 'exclusion',
    never: 'exclusion',
  }),
  exclusion: ask('conventionExclusion', {
    none: 'nothingLeavesOut',
    'agency-help': 'helpedByAgency',
    'citizens-rights': 'rightsOfCitizens',
    'serious-grounds': 'seriousGrounds',
  }),
  settledByCourt: conclude('met', { basis: [law, 'aliens-act:57/41:§1'] }),
  nothingLeavesOut: conclude('met', leftOut),
  helpedByAgency: conclude('to-verify', { ...leftOut, remedy: 'see-lawyer' }),
  rightsOfCitizens: conclude('to-verify', { ...leftOut, remedy: 'see-lawyer' }),
  seriousGrounds: conclude('to-verify', { ...leftOut, remedy: 'see-lawyer' }),
})

/** 2°: identity and provenance are shown. No paper is prescribed; the proof is looked at together (57/39). */
export const identityAndOrigin = condition({
  paper: ask('identityPaper', {
    'passport-or-id': 'originWithPaper',
    expired: 'originWithPaper',
    'other-single': 'originWithPaper',
    several: 'originWithPaper',
    'single-without-photo': 'originWithLittle',
    none: 'originWithLittle',
  }),
  originWithPaper: ask('originProof', {
    papers: 'bothShown',
    'account-only': 'originToShow',
    none: 'originToShow',
  }),
  originWithLittle: ask('originProof', {
    papers: 'identityToShow',
    'account-only': 'bothToShow',
    none: 'bothToShow',
  }),
  bothShown: conclude('met', toProve),
  originToShow: conclude('to-verify', { ...toProve, remedy: 'show-origin' }),
  identityToShow: conclude('to-verify', { ...toProve, remedy: 'show-identity' }),
  bothToShow: conclude('to-verify', { ...toProve, remedy: 'show-identity' }),
})

/** 3°: nationality lost against the will, or never had. */
export const nationalityLost = condition({
  history: ask('nationalityHistory', {
    'never-had': 'neverHadOne',
    'lost-against-will': 'lostAgainstWill',
    'given-up': 'givenUp',
  }),
  neverHadOne: conclude('met', judged),
  lostAgainstWill: conclude('met', judged),
  givenUp: conclude('unmet', judged),
})

/** 4°: none can be acquired or regained. */
export const noNationalityToGet = condition({
  way: ask('nationalityPossible', {
    'no-law': 'noLawGivesOne',
    refused: 'refusedNationality',
    'not-asked': 'nationalityNotAsked',
    offered: 'nationalityOffered',
  }),
  noLawGivesOne: conclude('met', judged),
  refusedNationality: conclude('met', judged),
  nationalityNotAsked: conclude('to-verify', { ...toProve, remedy: 'ask-countries' }),
  nationalityOffered: conclude('unmet', judged),
})

/** 5°: no lawful and lasting title in a country with ties that would really let the person in, and none to be had. */
export const noOtherCountry = condition({
  stay: ask('stayElsewhere', {
    none: 'nowhereElse',
    'not-let-in': 'notLetIn',
    'not-asked': 'elsewhereNotAsked',
    held: 'stayHeldElsewhere',
  }),
  nowhereElse: conclude('met', judged),
  notLetIn: conclude('met', judged),
  elsewhereNotAsked: conclude('to-verify', { ...toProve, remedy: 'ask-about-stay' }),
  stayHeldElsewhere: conclude('unmet', judged),
})

/** 6°: no threat to public order or national security. The Immigration Office judges it alone (57/44). */
export const publicOrder = condition({
  concern: ask('publicOrderConcern', { no: 'noConcern', yes: 'decision' }),
  decision: ask('publicOrderDecision', { no: 'concernWeighed', yes: 'dangerDecided' }),
  noConcern: conclude('met', judged),
  concernWeighed: conclude('to-verify', { ...judged, remedy: 'see-lawyer' }),
  dangerDecided: conclude('unmet', {
    basis: [law, 'aliens-act:57/44'],
    nature: 'assessed',
    remedy: 'see-lawyer',
  }),
})
