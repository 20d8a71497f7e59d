import { ask, conclude, condition } from '@/machines/engine/condition'

const definition = 'aliens-act:61/14:1°'
const toLawyer = { nature: 'assessed', remedy: 'talk-to-lawyer' } as const

/** Art. 61/14, 1° speaks of a national of a non-EEA state: EEA minors fall outside, stateless minors are not named. */
export const nationality = condition({
  nationality: ask('nationalityGroup', {
    'non-eea': 'nonEea',
    eea: 'eeaMinor',
    belgian: 'belgianMinor',
    stateless: 'statelessMinor',
  }),
  nonEea: conclude('met', { basis: [definition] }),
  eeaMinor: conclude('unmet', {
    basis: [definition, 'constitutional-court:106/2013'],
    remedy: 'talk-to-lawyer',
  }),
  belgianMinor: conclude('unmet', { basis: [definition] }),
  statelessMinor: conclude('to-verify', { basis: [definition], ...toLawyer }),
})

export const age = condition({
  age: ask('majority', { 'under-18': 'under18', adult: 'eighteenReached' }),
  under18: conclude('met', { basis: [definition] }),
  eighteenReached: conclude('unmet', {
    basis: [definition, 'practice:minors-at-eighteen'],
    remedy: 'see-lawyer-at-eighteen',
  }),
})

/** The adult must hold parental authority or guardianship under the law that applies (61/14, 1°). */
export const unaccompanied = condition({
  adult: ask('accompanyingAdult', {
    nobody: 'alone',
    'adult-without-authority': 'adultWithoutAuthority',
    'adult-with-decision': 'authorityToCheck',
    'recognition-pending': 'recognitionToCheck',
    parent: 'parentPresent',
  }),
  alone: conclude('met', { basis: [definition] }),
  adultWithoutAuthority: conclude('met', { basis: [definition], nature: 'assessed' }),
  authorityToCheck: conclude('to-verify', { basis: [definition], ...toLawyer }),
  recognitionToCheck: conclude('to-verify', { basis: [definition], ...toLawyer }),
  parentPresent: conclude('unmet', { basis: [definition], remedy: 'talk-to-lawyer' }),
})

export const identified = condition({
  decision: ask('minorIdentification', {
    confirmed: 'definitivelyIdentified',
    'under-way': 'identificationUnderWay',
    'not-reported': 'notReportedYet',
    refused: 'identificationRefused',
  }),
  definitivelyIdentified: conclude('met', { basis: [definition] }),
  identificationUnderWay: conclude('unmet', { basis: [definition], remedy: 'await-identification' }),
  notReportedYet: conclude('unmet', {
    basis: [definition, 'practice:minors-reported-to-guardianship'],
    remedy: 'report-to-guardianship-service',
  }),
  identificationRefused: conclude('unmet', {
    basis: [definition],
    remedy: 'talk-to-lawyer',
    // Only an appeal can change the decision of the Guardianship Service.
    changeable: false,
  }),
})

/** What is held already: with a card there is a paper to extend, and with an unlimited stay nothing to ask for. */
export const noCardYet = condition({
  stay: ask('currentStay', {
    none: 'noCardHeld',
    'short-stay': 'noCardHeld',
    'procedure-document': 'noCardHeld',
    temporary: 'cardHeld',
    unlimited: 'unlimitedHeld',
  }),
  noCardHeld: conclude('met', { basis: ['aliens-act:61/15'] }),
  cardHeld: conclude('to-verify', { basis: ['aliens-act:61/21'], remedy: 'extend-instead' }),
  unlimitedHeld: conclude('unmet', { basis: ['aliens-act:61/23'] }),
})
