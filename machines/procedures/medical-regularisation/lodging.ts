import { ask, conclude, condition } from '@/machines/engine/condition'

const inBelgiumOnly = ['aliens-act:9ter:§1:al.1'] as const
const heldAtBorderOrCentre = [...inBelgiumOnly, 'practice:9ter-transit-or-closed-centre'] as const
const withoutObject = ['aliens-act:9ter:§7'] as const
const postAndAddress = ['aliens-act:9ter:§1:al.2'] as const
const inadmissible = [...postAndAddress, 'aliens-act:9ter:§3:1°'] as const

/** The ill person is the one who applies (art. 9ter §1 al.1). */
export const applicantIsPatient = condition({
  patient: ask('patient', {
    me: 'ownIllness',
    'my-child': 'illnessOfChild',
    'someone-else': 'illnessOfOther',
  }),
  ownIllness: conclude('met', { basis: inBelgiumOnly }),
  illnessOfChild: conclude('to-verify', { basis: inBelgiumOnly, remedy: 'apply-for-the-patient' }),
  illnessOfOther: conclude('to-verify', { basis: inBelgiumOnly, remedy: 'apply-for-the-patient' }),
})

/** Art. 9ter §7: an unlimited stay leaves a file without object, unless the person asks to go on with it. */
export const noUnlimitedStay = condition({
  stay: ask('currentStay', {
    none: 'noUnlimitedHeld',
    'short-stay': 'noUnlimitedHeld',
    'procedure-document': 'noUnlimitedHeld',
    temporary: 'noUnlimitedHeld',
    unlimited: 'lodged',
  }),
  lodged: ask('medicalLodged', { lodged: 'titleWhilePending', 'not-yet': 'unlimitedHeld' }),
  noUnlimitedHeld: conclude('met', { basis: withoutObject }),
  titleWhilePending: conclude('to-verify', { basis: withoutObject, remedy: 'ask-to-go-on' }),
  unlimitedHeld: conclude('unmet', { basis: withoutObject }),
})

/** The person has to be in Belgium: also in the transit zone or a closed centre, never abroad. */
export const inBelgium = condition({
  whereabouts: ask('whereabouts', {
    belgium: 'staysInBelgium',
    'transit-zone': 'inTransitZone',
    'closed-centre': 'inClosedCentre',
    abroad: 'abroad',
  }),
  staysInBelgium: conclude('met', { basis: inBelgiumOnly }),
  inTransitZone: conclude('met', { basis: heldAtBorderOrCentre, nature: 'practice' }),
  inClosedCentre: conclude('met', { basis: heldAtBorderOrCentre, nature: 'practice' }),
  abroad: conclude('unmet', { basis: inBelgiumOnly }),
})

/** Registered post to the Immigration Office; any other way makes the file inadmissible. */
export const registeredPost = condition({
  sending: ask('sendingMethod', {
    'registered-post': 'sentRegistered',
    municipality: 'handedToMunicipality',
    other: 'notRegistered',
  }),
  sentRegistered: conclude('met', { basis: postAndAddress }),
  handedToMunicipality: conclude('unmet', { basis: inadmissible, remedy: 'send-registered' }),
  notRegistered: conclude('unmet', { basis: inadmissible, remedy: 'send-registered' }),
})

/** The application itself gives the address where the person really lives. */
export const actualAddress = condition({
  address: ask('addressInApplication', {
    actual: 'actualAddressGiven',
    'postal-only': 'postalAddressOnly',
    none: 'noAddress',
  }),
  actualAddressGiven: conclude('met', { basis: postAndAddress }),
  postalAddressOnly: conclude('unmet', { basis: inadmissible, remedy: 'state-address' }),
  noAddress: conclude('unmet', { basis: inadmissible, remedy: 'state-address' }),
})
