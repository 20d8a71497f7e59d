import { and, not } from 'xstate'
import { sentCase, writingOf } from '@/components/desk/repository/changes'
import { jobs } from '@/components/desk/repository/jobs'
import { parts } from '@/components/desk/repository/parts'
import { failed, keepTab, no, takeUp, yes } from '@/components/desk/repository/steps'

const idle = parts.createStateConfig({
  id: 'idle',
  always: [
    { guard: and(['isLocked', 'isUnlockNext']), target: 'unlocking', actions: 'begin' },
    // What is asked for while the desk is locked or erased comes to nothing.
    { guard: and(['isClosed', 'hasJobs']), actions: ['begin', ...no] },
    { guard: and(['isUnlocked', 'isUrgent']), target: 'writing' },
    // From here on nothing waits to be written, or nobody waits for it.
    { guard: { type: 'isNext', params: 'flush' }, actions: ['begin', ...yes] },
    { guard: { type: 'isNext', params: 'unlock' }, actions: ['begin', ...yes] },
    {
      guard: 'isLockNext',
      target: ['#idle', '#locked'],
      actions: ['begin', 'forgetKey', 'forgetAnswers', ...yes],
    },
    { guard: { type: 'isNext', params: 'lock' }, actions: ['begin', ...no] },
    {
      guard: { type: 'isNext', params: 'send' },
      actions: [
        'begin',
        'remember',
        { type: 'sendAnswers', params: ({ context }) => sentCase(context) },
        keepTab,
        ...yes,
      ],
    },
    { guard: { type: 'isNext', params: 'remove' }, target: 'removing', actions: 'begin' },
    { guard: { type: 'isNext', params: 'turnOn' }, target: 'turningOn', actions: 'begin' },
    { guard: { type: 'isNext', params: 'setPassphrase' }, target: 'sealing', actions: 'begin' },
    {
      guard: and(['isUnlocked', 'isTidyDue', 'isToForget']),
      actions: [keepTab, 'forgetAnswers', 'tidied'],
    },
    { guard: and(['isUnlocked', 'isTidyDue']), actions: [keepTab, 'tidied'] },
    { guard: and(['isUnlocked', 'areAnswersDue']), target: 'takingBack' },
    { guard: 'isNewsDue', target: 'rereading' },
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
        onDone: [
          {
            guard: ({ event }) => event.output.kind === 'locked',
            target: ['#idle', '#locked'],
            actions: takeUp,
          },
          { target: ['#idle', '#unlocked'], actions: takeUp },
        ],
        onError: { target: ['#idle', '#unlocked'], actions: failed },
      },
    },
    idle,
    /** A change waits for the next one. */
    waiting: {
      always: [
        { guard: 'isClosed', target: 'idle' },
        { guard: not('hasChanges'), target: 'idle' },
      ],
      on: {
        put: {
          target: 'waiting',
          reenter: true,
          actions: { type: 'put', params: ({ event }) => event.cases },
        },
        ask: { target: 'idle', actions: { type: 'queue', params: ({ event }) => event.job } },
      },
      after: { pause: 'writing' },
    },
    writing: {
      invoke: {
        src: 'write',
        input: ({ context }) => writingOf(context),
        onDone: [
          {
            // The desk was locked in the meantime. What could not be written stays out of sight.
            guard: 'isLocked',
            target: 'idle',
            actions: [{ type: 'takeUpWritten', params: ({ event }) => event.output }, 'hide'],
          },
          {
            guard: ({ event }) => event.output.problem === 'locked',
            target: ['#idle', '#locked'],
            actions: { type: 'takeUpWritten', params: ({ event }) => event.output },
          },
          {
            target: 'idle',
            actions: { type: 'takeUpWritten', params: ({ event }) => event.output },
          },
        ],
        onError: { target: 'idle', actions: ['giveUp', failed] },
      },
    },
    /** Reading loses nothing when a job breaks it off: it is done again later. */
    rereading: {
      entry: 'reading',
      always: { guard: 'isClosed', target: 'idle' },
      on: {
        ask: {
          target: 'idle',
          actions: [{ type: 'queue', params: ({ event }) => event.job }, 'lookAgain'],
        },
      },
      invoke: {
        src: 'reread',
        onDone: [
          {
            guard: ({ event }) => event.output.kind === 'locked',
            target: ['#idle', '#locked'],
            actions: takeUp,
          },
          { target: 'idle', actions: takeUp },
        ],
        onError: { target: 'idle', actions: failed },
      },
    },
    takingBack: {
      always: { guard: 'isClosed', target: 'idle' },
      on: { ask: { target: 'idle', actions: { type: 'queue', params: ({ event }) => event.job } } },
      invoke: {
        src: 'answersInTab',
        onDone: { target: 'idle', actions: { type: 'takeBack', params: ({ event }) => event.output } },
        onError: { target: 'idle', actions: 'noAnswers' },
      },
    },
    ...jobs,
  },
})
