import type { EventText } from '@/content/lifecycle-sentences'
import type { removalEvents } from '@/machines/lifecycle/events/removal'

const order = 'This step comes after an order to leave.'
const held = 'This step comes while you are detained.'
const coaching = 'This step comes after an invitation to coaching.'
const ban = 'This step comes while an entry ban is running.'

export const removalEventTexts = {
  orderNotified: {
    name: 'Order to leave the territory notified (annex 13)',
    after: 'This step can come when no urgent step or house arrest is still open.',
  },
  orderSuspected: {
    name: 'You may have got an order to leave, but you are not sure',
    after: 'This step comes while no order to leave is known.',
  },
  dublinRefusalNotified: {
    name: 'Dublin refusal notified (annex 26quater or 25quater)',
    after:
      'This step comes while Belgium looks at which country handles your international protection procedure.',
  },
  extensionAsked: {
    name: 'You asked for more time to leave',
    after: 'This step comes while the term to leave is running.',
  },
  extensionGranted: {
    name: 'More time to leave granted',
    after: 'This step comes while the term to leave is running.',
  },
  extensionRefused: {
    name: 'More time to leave refused',
    after: 'This step comes after you asked for more time.',
  },
  termOver: {
    name: 'The term to leave ended, and you are still in Belgium',
    after: 'This step comes after an order to leave whose term was running.',
  },
  urgentSuspensionLodged: { name: 'You asked the CALL for urgent suspension', after: order },
  urgentSuspensionOrdered: {
    name: 'The CALL suspended the order urgently',
    after: 'This step comes after you asked for urgent suspension.',
  },
  urgentSuspensionRejected: {
    name: 'The CALL refused the urgent suspension',
    after: 'This step comes after you asked for urgent suspension.',
  },
  detentionStarted: {
    name: 'Detention started',
    after: 'This step cannot come twice in a row, and not after you have left.',
  },
  detentionExtended: { name: 'Detention extended', after: held },
  releaseAsked: { name: 'You asked the Council Chamber for release', after: held },
  released: { name: 'Released from detention', after: held },
  houseArrestImposed: { name: 'House arrest or a duty to report imposed', after: order },
  houseArrestLifted: {
    name: 'House arrest or duty to report lifted',
    after: 'This step comes after house arrest.',
  },
  orderWithdrawn: { name: 'Order to leave withdrawn', after: order },
  departed: { name: 'You left Belgium voluntarily', after: 'This step comes while you are in Belgium.' },
  removed: { name: 'You were removed from Belgium', after: 'This step comes while you are in Belgium.' },
  coachingInvited: {
    name: 'Invited to coaching by the Immigration Office (ICAM)',
    after: 'This step can come while you are in a return procedure.',
  },
  coachingAttended: { name: 'You went to the coaching interview', after: coaching },
  coachingMissed: { name: 'You missed the coaching interview', after: coaching },
  coachingSuspended: {
    name: 'Coaching suspended by a new application with a right to stay',
    after: coaching,
  },
  banImposed: {
    name: 'Entry ban notified (annex 13sexies)',
    after: 'This step comes with or after an order to leave.',
  },
  banLiftAsked: { name: 'You asked for the entry ban to be lifted or suspended', after: ban },
  banLifted: { name: 'Entry ban lifted or suspended', after: ban },
  banLiftRefused: {
    name: 'Request to lift the entry ban refused, or no answer after four months',
    after: 'This step comes after you asked to lift the ban.',
  },
} as const satisfies Record<keyof typeof removalEvents, EventText>
