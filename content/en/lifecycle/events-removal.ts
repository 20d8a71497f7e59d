import type { EventText } from '@/content/lifecycle-sentences'
import type { removalEvents } from '@/machines/lifecycle/events/removal'

const order = 'It comes after an order to leave.'
const held = 'It comes while you are held in a closed place.'
const coaching = 'It comes after an invitation to the coaching.'
const ban = 'It comes while an entry ban runs.'

export const removalEventTexts = {
  orderNotified: {
    name: 'Order to leave the territory notified (annex 13)',
    after: 'It can come where no urgent step or house arrest is still open.',
  },
  orderSuspected: {
    name: 'You may have got an order to leave, but you are not sure',
    after: 'It comes while no order to leave is known.',
  },
  extensionAsked: { name: 'More time to leave asked', after: 'It comes while the term to leave runs.' },
  extensionGranted: {
    name: 'More time to leave granted',
    after: 'It comes while the term to leave runs.',
  },
  extensionRefused: { name: 'More time to leave refused', after: 'It comes after you asked for more time.' },
  termOver: {
    name: 'The term to leave ended, and you are still in Belgium',
    after: 'It comes after an order to leave whose term was running.',
  },
  urgentSuspensionLodged: { name: 'Urgent suspension asked at the CALL', after: order },
  urgentSuspensionOrdered: {
    name: 'The CALL suspended the order urgently',
    after: 'It comes after an urgent suspension was asked.',
  },
  urgentSuspensionRejected: {
    name: 'The CALL refused the urgent suspension',
    after: 'It comes after an urgent suspension was asked.',
  },
  detentionStarted: {
    name: 'Taken to a closed place',
    after: 'It cannot come twice in a row, and not after you have left.',
  },
  detentionExtended: { name: 'Detention extended', after: held },
  releaseAsked: { name: 'Release asked at the Council Chamber', after: held },
  released: { name: 'Released from the closed place', after: held },
  houseArrestImposed: { name: 'House arrest or a duty to report imposed', after: order },
  houseArrestLifted: { name: 'House arrest or duty to report lifted', after: 'It comes after house arrest.' },
  orderWithdrawn: { name: 'Order to leave withdrawn', after: order },
  departed: { name: 'You left Belgium by yourself', after: 'It comes while you are in Belgium.' },
  removed: { name: 'You were removed from Belgium', after: 'It comes while you are in Belgium.' },
  coachingInvited: {
    name: 'Invited to the coaching of the Immigration Office (ICAM)',
    after: 'It can come while you are in a return procedure.',
  },
  coachingAttended: { name: 'You went to the coaching interview', after: coaching },
  coachingMissed: { name: 'You missed the coaching interview', after: coaching },
  coachingSuspended: {
    name: 'Coaching suspended by a new application with a right to stay',
    after: coaching,
  },
  banImposed: {
    name: 'Entry ban notified (annex 13sexies)',
    after: 'It comes with or after an order to leave.',
  },
  banLiftAsked: { name: 'You asked to lift or suspend the entry ban', after: ban },
  banLifted: { name: 'Entry ban lifted or suspended', after: ban },
  banLiftRefused: {
    name: 'Request to lift the entry ban refused, or no answer after four months',
    after: 'It comes after you asked to lift the ban.',
  },
} as const satisfies Record<keyof typeof removalEvents, EventText>
