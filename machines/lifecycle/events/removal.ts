import { event, known, notified } from '@/machines/lifecycle/events/kinds'

const { everywhere, return: only } = known

const order = ['by', 'detained', 'secondMeasure', 'term', 'leaveBy', 'printedLimit'] as const
const detention = ['detained', 'detainedSince', 'detentionExtended'] as const
const gone = { ends: detention, order: 'carried-out' } as const

/** An order to leave and what follows from it. */
export const removalEvents = {
  orderNotified: event(everywhere, { fields: order, gives: { order: 'notified' } }),
  orderSuspected: event(everywhere, { fields: order, gives: { order: 'suspected' } }),
  dublinRefusalNotified: event(only, {
    fields: [...notified, 'secondMeasure', 'acceptedOn', 'transfer'],
    gives: { order: 'notified' },
  }),
  extensionAsked: event(everywhere),
  extensionGranted: event(everywhere, { fields: ['leaveBy'], gives: { order: 'extended' } }),
  extensionRefused: event(everywhere),
  termOver: event(everywhere),
  urgentSuspensionLodged: event(everywhere, { gives: { order: 'urgent-request' } }),
  urgentSuspensionOrdered: event(everywhere, { gives: { order: 'urgent-granted' } }),
  urgentSuspensionRejected: event(everywhere, { gives: { order: 'urgent-rejected' } }),
  detentionStarted: event(everywhere, {
    gives: { facts: { detained: 'yes' }, day: 'detainedSince', ends: ['detentionExtended'] },
  }),
  detentionExtended: event(everywhere, { gives: { facts: { detentionExtended: 'yes' } } }),
  releaseAsked: event(everywhere),
  released: event(everywhere, {
    gives: { facts: { detained: 'no' }, ends: ['detainedSince', 'detentionExtended'] },
  }),
  houseArrestImposed: event(everywhere),
  houseArrestLifted: event(everywhere),
  orderWithdrawn: event(everywhere, { gives: { ends: detention, order: 'withdrawn' } }),
  departed: event(everywhere, { gives: gone }),
  removed: event(everywhere, { gives: gone }),
  coachingInvited: event(only),
  coachingAttended: event(only, { gives: { facts: { coachingAttendance: 'attended' } } }),
  coachingMissed: event(only, { gives: { ends: ['coachingAttendance'] } }),
  coachingSuspended: event(only),
  banImposed: event(only, {
    fields: ['by', 'detained', 'printedLimit', 'banLength', 'expires'],
    gives: {
      facts: { entryBan: 'yes' },
      day: 'banNotifiedOn',
      ends: ['banYears'],
      detail: { banLength: { '3-years': { banYears: 3 }, '5-years': { banYears: 5 } } },
    },
  }),
  banLiftAsked: event(only),
  banLifted: event(only, { gives: { ends: ['entryBan', 'banNotifiedOn', 'banYears'] } }),
  banLiftRefused: event(only, { fields: ['by', 'printedLimit'] }),
}
