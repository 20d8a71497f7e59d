import { and, not, or } from 'xstate'
import { no, parts, yes } from '@/components/desk/repository/parts'
import type { Context, Found, Written } from '@/components/desk/repository/types'

interface Ended<T> {
  readonly event: { readonly output: T }
}
const all = ({ context }: { readonly context: Context }) => context
const takeUp = { type: 'takeUp', params: ({ event }: Ended<Found>) => event.output } as const
const takeUpWritten = { type: 'takeUpWritten', params: ({ event }: Ended<Written>) => event.output } as const
const isLockedThere = ({ event }: Ended<Found>) => event.output.kind === 'locked'
const isWell = ({ output }: Ended<Found>['event']) =>
  output.kind === 'cases' || (output.kind === 'done' && output.problem === null)

const next = (kind: Context['jobs'][number]['kind']) => ({ type: 'isNext', params: kind }) as const

const idle = parts.createStateConfig({
  id: 'idle',
  always: [
    { guard: and(['isLocked', next('unlock')]), target: 'doing', actions: 'begin' },
    // What is asked for while the desk is locked or erased comes to nothing.
    { guard: and([not('isUnlocked'), 'hasJobs']), actions: ['begin', ...no] },
    { guard: and(['isUnlocked', 'isUrgent']), target: 'writing' },
    // From here on nothing waits to be written, or nobody waits for it.
    {
      guard: and([next('lock'), 'canLock']),
      target: ['#idle', '#locked'],
      actions: ['begin', 'forgetKey', 'forgetAnswers', ...yes],
    },
    { guard: next('lock'), actions: ['begin', ...no] },
    { guard: next('send'), actions: ['begin', 'remember', 'sendAnswers', 'keepTab', ...yes] },
    { guard: next('flush'), actions: ['begin', ...yes] },
    { guard: next('unlock'), actions: ['begin', ...yes] },
    { guard: 'hasJobs', target: 'doing', actions: 'begin' },
    { guard: and(['isUnlocked', 'isTidyDue']), actions: ['keepTab', 'forgetTakenBack', 'tidied'] },
    { guard: and(['isUnlocked', 'areAnswersDue']), target: 'takingBack' },
    { guard: 'isNewsDue', target: ['#rereading', '#quiet'] },
    { guard: and(['isUnlocked', 'hasChanges']), target: 'waiting' },
  ],
})

/** The one worker: it does at most one thing at a time with the device, the tab or the questionnaire. */
export const work = parts.createStateConfig({
  initial: 'opening',
  on: {
    put: { actions: { type: 'put', params: ({ event }) => event.cases } },
    retry: { actions: 'retry' },
    ask: { actions: { type: 'queue', params: ({ event }) => event.job } },
  },
  states: {
    opening: {
      invoke: {
        src: 'start',
        input: all,
        onDone: [
          { guard: isLockedThere, target: ['#idle', '#locked'], actions: takeUp },
          { target: ['#idle', '#unlocked'], actions: takeUp },
        ],
      },
    },
    idle,
    /** A change waits for the next one. */
    waiting: {
      always: [
        { guard: not('isUnlocked'), target: 'idle' },
        { guard: 'hasJobs', target: 'idle' },
        { guard: not('hasChanges'), target: 'idle' },
      ],
      on: {
        put: {
          target: 'waiting',
          reenter: true,
          actions: { type: 'put', params: ({ event }) => event.cases },
        },
      },
      after: { pause: 'writing' },
    },
    writing: {
      invoke: {
        src: 'write',
        input: all,
        onDone: [
          // Locked in the meantime, here or in another tab. What could not be written stays out of sight.
          {
            guard: or(['isLocked', ({ event }: Ended<Written>) => event.output.problem === 'locked']),
            target: ['#idle', '#locked'],
            actions: takeUpWritten,
          },
          { target: 'idle', actions: takeUpWritten },
        ],
      },
    },
    /** Reading loses nothing when a job breaks it off: it is done again later. */
    rereading: {
      id: 'rereading',
      always: [
        { guard: not('isUnlocked'), target: 'idle' },
        { guard: 'hasJobs', target: ['#idle', '#heard'] },
      ],
      invoke: {
        src: 'reread',
        input: all,
        onDone: [
          { guard: isLockedThere, target: ['#idle', '#locked'], actions: takeUp },
          { target: 'idle', actions: takeUp },
        ],
      },
    },
    takingBack: {
      always: [
        { guard: not('isUnlocked'), target: 'idle' },
        { guard: 'hasJobs', target: 'idle' },
      ],
      invoke: {
        src: 'answersInTab',
        onDone: { target: 'idle', actions: { type: 'takeBack', params: ({ event }) => event.output } },
        onError: { target: 'idle', actions: { type: 'takeBack', params: null } },
      },
    },
    /** The device does what was asked for. Nothing is written before it has: no case is on it unencrypted by the way. */
    doing: {
      invoke: {
        src: 'job',
        input: all,
        onDone: [
          // Another tab locked the desk in the meantime: the key is forgotten here, too.
          { guard: and(['isLocked', 'isMakingKey']), target: 'idle', actions: ['forgetKey', ...no] },
          { guard: isLockedThere, target: ['#idle', '#locked'], actions: [takeUp, ...no] },
          {
            guard: and(['isUnlocking', ({ event }: Ended<Found>) => isWell(event)]),
            target: ['#idle', '#unlocked'],
            // Hidden once more, so that all that is not saved is tried again.
            actions: ['hide', takeUp, ...yes],
          },
          {
            target: 'idle',
            actions: [takeUp, { type: 'tell', params: ({ event }) => isWell(event) }, 'end'],
          },
        ],
      },
    },
  },
})
