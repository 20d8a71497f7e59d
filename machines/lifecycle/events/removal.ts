import { type EventKind, known, nothing } from '@/machines/lifecycle/events/kinds'

const procedures = known.everywhere
const only = known.return

const detention = ['detained', 'detainedSince', 'detentionExtended'] as const
const ban = ['entryBan', 'banNotifiedOn', 'banYears'] as const
const gone = { everywhere: { ends: detention, order: 'carried-out' } } as const satisfies EventKind['gives']

/** An order to leave and what follows from it. */
export const removalEvents = {
  orderNotified: {
    fields: ['by', 'detained', 'secondMeasure', 'term', 'leaveBy', 'printedLimit'],
    procedures,
    gives: { everywhere: { order: 'notified' } },
  },
  orderSuspected: {
    fields: ['by', 'detained', 'secondMeasure', 'term', 'leaveBy', 'printedLimit'],
    procedures,
    gives: { everywhere: { order: 'suspected' } },
  },
  extensionAsked: { fields: [], procedures, gives: nothing },
  extensionGranted: { fields: ['leaveBy'], procedures, gives: { everywhere: { order: 'extended' } } },
  extensionRefused: { fields: [], procedures, gives: nothing },
  termOver: { fields: [], procedures, gives: nothing },
  urgentSuspensionLodged: { fields: [], procedures, gives: { everywhere: { order: 'urgent-request' } } },
  urgentSuspensionOrdered: { fields: [], procedures, gives: { everywhere: { order: 'urgent-granted' } } },
  urgentSuspensionRejected: { fields: [], procedures, gives: { everywhere: { order: 'urgent-rejected' } } },
  detentionStarted: {
    fields: [],
    procedures,
    gives: { everywhere: { facts: { detained: 'yes' }, day: 'detainedSince', ends: ['detentionExtended'] } },
  },
  detentionExtended: {
    fields: [],
    procedures,
    gives: { everywhere: { facts: { detentionExtended: 'yes' } } },
  },
  releaseAsked: { fields: [], procedures, gives: nothing },
  released: {
    fields: [],
    procedures,
    gives: { everywhere: { facts: { detained: 'no' }, ends: ['detainedSince', 'detentionExtended'] } },
  },
  houseArrestImposed: { fields: [], procedures, gives: nothing },
  houseArrestLifted: { fields: [], procedures, gives: nothing },
  orderWithdrawn: { fields: [], procedures, gives: { everywhere: { ends: detention, order: 'withdrawn' } } },
  departed: { fields: [], procedures, gives: gone },
  removed: { fields: [], procedures, gives: gone },
  coachingInvited: { fields: [], procedures: only, gives: nothing },
  coachingAttended: {
    fields: [],
    procedures: only,
    gives: { everywhere: { facts: { coachingAttendance: 'attended' } } },
  },
  coachingMissed: { fields: [], procedures: only, gives: { everywhere: { ends: ['coachingAttendance'] } } },
  coachingSuspended: { fields: [], procedures: only, gives: nothing },
  banImposed: {
    fields: ['by', 'detained', 'printedLimit', 'banLength', 'expires'],
    procedures: only,
    gives: {
      everywhere: {
        facts: { entryBan: 'yes' },
        day: 'banNotifiedOn',
        ends: ['banYears'],
        detail: { banLength: { '3-years': { banYears: 3 }, '5-years': { banYears: 5 } } },
      },
    },
  },
  banLiftAsked: { fields: [], procedures: only, gives: nothing },
  banLifted: { fields: [], procedures: only, gives: { everywhere: { ends: ban } } },
  banLiftRefused: { fields: ['by', 'printedLimit'], procedures: only, gives: nothing },
} as const satisfies Record<string, EventKind>
