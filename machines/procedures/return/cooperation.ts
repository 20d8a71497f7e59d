import { ask, conclude, condition } from '@/machines/engine/condition'
import { hasOrder } from '@/machines/procedures/return/order'

const tracks = ['aliens-act:74/24:§1', 'aliens-act:74/25:§1'] as const
const openPlace = ['practice:return-open-place', 'aliens-act:74/24:§1', 'aliens-act:74/25:§1'] as const
const pause = ['aliens-act:74/24:§3'] as const
const duty = ['aliens-act:74/22:§1'] as const
/** An address that is known lets nobody in: that takes a warrant or consent. */
const addressOnly = [...duty, 'human-rights-court:53069/15'] as const
const guardian = ['aliens-act:61/18', 'aliens-act:74/24:§1'] as const
const absent = { nature: 'assessed', remedy: 'explain-absence' } as const

const dutyExplained = condition({
  information: ask('cooperationInformed', { yes: 'explained', no: 'notExplained' }),
  explained: conclude('met', { basis: ['aliens-act:74/22:§2'] }),
  notExplained: conclude('unmet', { basis: ['aliens-act:74/22:§2'], remedy: 'ask-explanation' }),
})

const coachingTrack = condition({
  detention: ask('detained', { yes: 'heldNoCoaching', no: 'paper' }),
  paper: ask('orderPaper', {
    order: 'housing',
    dublin: 'housingDublin',
    'bring-back': 'guardianOrder',
  }),
  housing: ask('returnHousing', {
    'open-return-place': 'openReturnPlace',
    'dublin-centre': 'trackUnknown',
    'other-reception': 'receptionTrack',
    'own-place': 'generalTrack',
  }),
  housingDublin: ask('returnHousing', {
    'open-return-place': 'openReturnPlace',
    'dublin-centre': 'dublinCentre',
    'other-reception': 'receptionTrack',
    'own-place': 'dublinDesk',
  }),
  heldNoCoaching: conclude('not-applicable', { basis: tracks }),
  guardianOrder: conclude('not-applicable', { basis: guardian }),
  generalTrack: conclude('met', { basis: ['aliens-act:74/24:§1'] }),
  openReturnPlace: conclude('met', { basis: openPlace, nature: 'practice' }),
  receptionTrack: conclude('met', { basis: openPlace, nature: 'practice' }),
  dublinCentre: conclude('met', {
    basis: ['practice:return-dublin-centre', 'aliens-act:74/25:§1'],
    nature: 'practice',
  }),
  dublinDesk: conclude('met', {
    basis: ['practice:return-dublin-desk', 'aliens-act:74/25:§1'],
    nature: 'practice',
  }),
  trackUnknown: conclude('to-verify', { basis: tracks, remedy: 'read-the-invitation' }),
})

const coachingPaused = condition({
  paper: ask('orderPaper', {
    order: 'stay',
    dublin: 'dublinGoesOn',
    'bring-back': 'guardianOrder',
  }),
  stay: ask('currentStay', {
    none: 'coachingGoesOn',
    'short-stay': 'coachingGoesOn',
    'procedure-document': 'paused',
    temporary: 'pauseUnknown',
    unlimited: 'pauseUnknown',
  }),
  dublinGoesOn: conclude('not-applicable', { basis: ['aliens-act:74/24:§3', 'aliens-act:74/25:§1'] }),
  guardianOrder: conclude('not-applicable', { basis: guardian }),
  coachingGoesOn: conclude('not-applicable', { basis: pause }),
  paused: conclude('met', { basis: pause, remedy: 'show-stay-document' }),
  pauseUnknown: conclude('to-verify', { basis: pause, remedy: 'show-stay-document' }),
})

const attendance = condition({
  interviews: ask('coachingAttendance', {
    attended: 'attended',
    excused: 'excused',
    missed: 'paper',
    'not-invited': 'notInvited',
  }),
  paper: ask('orderPaper', {
    order: 'notCooperating',
    dublin: 'presumedAbsconded',
    'bring-back': 'notCooperating',
  }),
  attended: conclude('met', { basis: duty }),
  excused: conclude('met', { basis: ['aliens-act:51/5:§6', 'aliens-act:74/22:§1'], nature: 'assessed' }),
  notInvited: conclude('not-applicable', { basis: tracks }),
  notCooperating: conclude('unmet', {
    basis: ['aliens-act:74/22:§1', 'aliens-act:74/26', 'aliens-act:74/28:§3'],
    ...absent,
  }),
  presumedAbsconded: conclude('unmet', { basis: ['aliens-act:74/25:§2', 'aliens-act:51/5:§6'], ...absent }),
})

const addressGiven = condition({
  address: ask('addressKnown', { yes: 'addressOk', no: 'addressMissing' }),
  addressOk: conclude('met', { basis: addressOnly }),
  addressMissing: conclude('unmet', { basis: addressOnly, remedy: 'give-address' }),
})

/** The duty to cooperate and the coaching track (arts 74/22–74/28). */
export const cooperation = {
  gate: true,
  appliesIf: hasOrder,
  conditions: { dutyExplained, coachingTrack, coachingPaused, attendance, addressGiven },
} as const
