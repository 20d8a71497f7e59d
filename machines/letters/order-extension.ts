import { defineLetter, heading, item, row, said, tell, text } from '@/machines/letters/letter'

const must = ['aliens-act:74/14:§1:al.3', 'aliens-act:44ter:§2'] as const
const may = ['aliens-act:74/14:§1:al.4', 'aliens-act:44ter:§2'] as const
const schoolYear = ['aliens-act:74/14:§1:al.4', 'aliens-act:44ter:§2', 'aliens-act:57/36:§2'] as const

/**
 * Request for a longer term to leave (art. 74/14 §1; for EU citizens and their families 44ter §2; after temporary protection
 * 57/36 §2). The grounds that oblige and those that only allow stand apart.
 */
export const orderExtension = defineLetter({
  id: 'order-extension',
  kind: 'letter',
  alone: 'alone',
  sending: 'municipality',
  to: 'immigration-office',
  takenBy: 'municipality',
  languages: ['nl', 'fr', 'de'],
  sender: ['name', 'address', 'phone', 'email'],
  basis: [
    'aliens-act:74/14:§1:al.3',
    'aliens-act:74/14:§1:al.4',
    'aliens-act:44ter:§2',
    'aliens-act:57/36:§2',
    'practice:return-extension-letter',
  ],
  warnings: [
    { id: 'before-the-end', basis: ['aliens-act:74/14:§1:al.3', 'aliens-act:74/14:§1:al.4'] },
    { id: 'proof-decides', basis: ['aliens-act:74/14:§1:al.3', 'practice:return-extension-letter'] },
    { id: 'appeal-runs-on', basis: ['aliens-act:39/57:§1', 'call-act:2.15'] },
    {
      id: 'short-term',
      says: [said('orderGroup', 'short-stay')],
      basis: ['aliens-act:74/14:§1:al.2', 'aliens-act:74/14:§1:al.3'],
    },
    { id: 'dublin', says: [said('orderPaper', 'dublin')], basis: ['aliens-act:51/5:§4'] },
    { id: 'bring-back', says: [said('orderPaper', 'bring-back')], basis: ['aliens-act:61/18'] },
  ],
  parts: [
    tell('through'),
    row('birthDate'),
    row('birthPlace'),
    row('nationality'),
    row('fileNumber'),
    text('received', { fields: ['orderDate'], piece: 'order' }),
    text('term', { says: [said('termDays')], days: ['termDays'] }),
    tell('order-reference', { says: [said('termDays')] }),
    tell('order-details', { unless: [said('termDays')] }),
    text('asks', {
      unless: [said('orderGroup', 'eu-or-family', 'temporary-protection')],
      basis: ['aliens-act:74/14:§1:al.3', 'aliens-act:74/14:§1:al.4'],
    }),
    text('asks-eu', { says: [said('orderGroup', 'eu-or-family')], basis: ['aliens-act:44ter:§2'] }),
    tell('eu-link', { says: [said('orderGroup', 'eu-or-family')] }),
    text('asks-temporary-protection', {
      says: [said('orderGroup', 'temporary-protection')],
      basis: ['aliens-act:57/36:§2'],
    }),

    heading('must'),
    text('cannot-leave', {
      says: [said('departureProof', 'proof')],
      basis: must,
      piece: 'proof-no-departure',
    }),
    text('must-extend', {
      says: [said('departureProof', 'proof')],
      unless: [said('orderGroup', 'eu-or-family', 'temporary-protection', 'short-stay')],
      basis: ['aliens-act:74/14:§1:al.3'],
    }),
    text('cannot-leave-no-proof', { says: [said('departureProof', 'no-proof')], basis: must }),
    text('not-fit-certified', {
      says: [said('travelHealth', 'certified')],
      basis: ['aliens-act:74/14:§1:al.3', 'aliens-act:44ter:§2', 'aliens-act:57/36:§2'],
      piece: 'travel-medical-certificate',
    }),
    text('not-fit', { says: [said('travelHealth', 'not-certified')], basis: must }),
    text('obstacle', { says: [said('returnObstacle', 'yes')], basis: must, piece: 'proof-obstacle' }),
    tell('which-obstacle', { says: [said('returnObstacle', 'yes')] }),
    tell('why-impossible', { unless: [said('departureProof', 'possible'), said('returnObstacle', 'yes')] }),
    tell('proof-to-come', { says: [said('departureProof', 'no-proof')] }),

    heading('may'),
    item('planning-departure', {
      says: [said('returnCircumstances', 'planning-departure')],
      basis: may,
      piece: 'departure-plan',
    }),
    item('coaching', {
      says: [said('coachingAttendance', 'attended')],
      basis: ['aliens-act:74/24:§1'],
      piece: 'coaching-letters',
    }),
    item('child-at-school', {
      says: [said('childAtSchool', 'yes')],
      basis: schoolYear,
      piece: 'school-certificate',
    }),
    item('minor-child', {
      says: [said('returnCircumstances', 'minor-child')],
      basis: ['aliens-act:74/14:§1:al.4', 'aliens-act:44ter:§2', 'aliens-act:74/13'],
      piece: 'proof-of-ties',
    }),
    item('family', {
      says: [said('returnCircumstances', 'family')],
      basis: ['aliens-act:74/14:§1:al.4', 'aliens-act:44ter:§2', 'aliens-act:74/13'],
      piece: 'proof-of-ties',
    }),
    item('long-stay', {
      says: [said('returnCircumstances', 'long-stay')],
      basis: may,
      piece: 'proof-of-ties',
    }),
    item('health', {
      says: [said('returnCircumstances', 'health')],
      basis: ['aliens-act:74/13', 'aliens-act:44ter:§2'],
      piece: 'health-papers',
    }),
    item('other-ties', {
      says: [said('returnCircumstances', 'other-ties')],
      basis: may,
      piece: 'proof-of-ties',
    }),
    tell('own-reasons'),

    heading('until'),
    tell('how-long'),
    text('answer'),
  ],
  pieces: [
    { id: 'order' },
    { id: 'identity', says: [said('identityPaper', 'passport-or-id', 'expired', 'other-single')] },
    { id: 'proof-no-departure', says: [said('departureProof', 'proof')] },
    { id: 'travel-medical-certificate', says: [said('travelHealth', 'certified')] },
    { id: 'proof-obstacle', says: [said('returnObstacle', 'yes')] },
    { id: 'departure-plan', says: [said('returnCircumstances', 'planning-departure')] },
    { id: 'coaching-letters', says: [said('coachingAttendance', 'attended')] },
    { id: 'school-certificate', says: [said('childAtSchool', 'yes')] },
    {
      id: 'proof-of-ties',
      says: [said('returnCircumstances', 'minor-child', 'family', 'long-stay', 'other-ties')],
    },
    { id: 'health-papers', says: [said('returnCircumstances', 'health')] },
  ],
  needs: [said('orderToLeave', 'yes')],
  urgent: ['term-to-leave-runs', 'term-to-leave-may-run', 'order-without-day'],
  event: 'extensionAsked',
})
