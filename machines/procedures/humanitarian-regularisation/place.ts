import { ask, conclude, condition } from '@/machines/engine/condition'

const stay = ['aliens-act:9bis:§1'] as const
const residenceCheck = [...stay, 'practice:9bis-residence-check'] as const

/** The person stays in Belgium; from abroad the request goes to an embassy (article 9). */
export const staysInBelgium = condition({
  whereabouts: ask('whereabouts', {
    belgium: 'inBelgium',
    'closed-centre': 'heldInBelgium',
    'transit-zone': 'inTransitZone',
    abroad: 'outsideBelgium',
  }),
  inBelgium: conclude('met', { basis: stay }),
  heldInBelgium: conclude('met', { basis: residenceCheck }),
  inTransitZone: conclude('to-verify', { basis: stay, remedy: 'ask-lawyer-where' }),
  outsideBelgium: conclude('unmet', { basis: ['aliens-act:9'], remedy: 'apply-at-embassy' }),
})

/** Filed with the mayor of the place of stay, who forwards it; sent elsewhere it is not considered. */
export const filedWithMayor = condition({
  addressee: ask('humanitarianFiledWith', {
    'home-municipality': 'homeMunicipality',
    'other-municipality': 'otherMunicipality',
    'immigration-office': 'sentToOffice',
    minister: 'sentToMinister',
  }),
  homeMunicipality: conclude('met', { basis: stay }),
  otherMunicipality: conclude('unmet', { basis: stay, remedy: 'file-with-home-municipality' }),
  sentToOffice: conclude('unmet', { basis: stay, remedy: 'file-with-home-municipality' }),
  sentToMinister: conclude('unmet', { basis: stay, remedy: 'file-with-home-municipality' }),
})

/** The municipality checks the stated residence; where it finds nobody it does not pass the file on. */
export const residence = condition({
  whereabouts: ask('whereabouts', {
    belgium: 'address',
    'transit-zone': 'address',
    'closed-centre': 'placeOfDetention',
    abroad: 'noResidenceToCheck',
  }),
  address: ask('livesAtStatedAddress', { yes: 'check', no: 'livesElsewhere' }),
  check: ask('residenceCheck', {
    positive: 'checkPositive',
    'not-yet': 'checkToCome',
    negative: 'checkNegative',
  }),
  placeOfDetention: conclude('met', { basis: ['practice:9bis-residence-check'], nature: 'practice' }),
  noResidenceToCheck: conclude('not-applicable', { basis: stay }),
  checkPositive: conclude('met', { basis: residenceCheck, nature: 'assessed' }),
  checkToCome: conclude('to-verify', {
    basis: residenceCheck,
    nature: 'assessed',
    remedy: 'be-found-at-address',
  }),
  livesElsewhere: conclude('unmet', {
    basis: residenceCheck,
    nature: 'practice',
    remedy: 'state-real-address',
  }),
  checkNegative: conclude('unmet', { basis: residenceCheck, nature: 'practice', remedy: 'ask-new-check' }),
})
