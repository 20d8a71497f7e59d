import { and, assign, emit, fromCallback, fromPromise, not, raise, setup, stateIn } from 'xstate'
import type { Dossier } from '@/cases/dossier/format'
import type { Session } from '@/components/check/session/session'
import {
  afterWriting,
  deleted,
  erased,
  found,
  hidden,
  removed,
  retried,
  sending,
  sentCase,
  settled,
  takenBack,
  unwritten,
} from '@/components/desk/repository/changes'
import { changed, isWritable } from '@/components/desk/repository/entries'
import type { TabDesk } from '@/components/desk/repository/tab'
import type {
  Choice,
  Context,
  Failure,
  Finished,
  Found,
  Job,
  Notice,
  Place,
  RepositoryEvent,
  RepositoryInput,
  Task,
  Writing,
  Written,
} from '@/components/desk/repository/types'

/** Milliseconds that a change waits for the next one before it is saved, and news from other tabs before it is read. */
export const pause = 250

const missing = () => Promise.reject(new Error('The machine runs with the actors of effects.ts.'))
const nothing = () => {}
const hasWritable = ({ entries }: Context) => [...entries.values()].some(isWritable)

/**
 * What the chart of the repository is made of. Changes of memory are here; what touches the device, the tab or the
 * questionnaire is named here and provided by `effects.ts`, so that the chart runs in tests without any of them.
 */
export const parts = setup({
  types: {
    // XState reads these types and never the values.
    context: {} as Context,
    events: {} as RepositoryEvent,
    emitted: {} as Finished,
    input: {} as RepositoryInput,
  },
  delays: { pause },
  actors: {
    /** Hear what other tabs did. */
    notices: fromCallback<Notice>(nothing),
    /** Look whether cases are kept on the device, and read them. */
    start: fromPromise<Found>(missing),
    reread: fromPromise<Found>(missing),
    unlock: fromPromise<Found, string>(missing),
    turnOn: fromPromise<Found, string | null>(missing),
    setPassphrase: fromPromise<Failure, string | null>(missing),
    remove: fromPromise<Failure, string>(missing),
    write: fromPromise<Written, Writing>(missing),
    answersInTab: fromPromise<Session | null>(missing),
  },
  actions: {
    forgetKey: nothing,
    closeDevice: nothing,
    forgetAnswers: nothing,
    keepTab: (_, _tab: TabDesk) => {},
    sendAnswers: (_, _sent: readonly [Dossier, string] | null) => {},

    put: assign(({ context }, files: readonly Dossier[]) => ({ entries: changed(context.entries, files) })),
    show: assign((_, open: string | null) => ({ open, answersTakenBack: null })),
    settle: assign(({ context }, by: { choice: Choice; copy: Pick<Dossier, 'id' | 'label'> }) =>
      settled(context, by.choice, by.copy),
    ),
    retry: assign(({ context }) => retried(context)),
    takeUp: assign(({ context }, result: Found) => found(context, result)),
    takeUpWritten: assign(({ context }, written: Written) => afterWriting(context, written)),
    giveUp: assign(({ context }) => unwritten(context)),
    takeBack: assign(({ context }, session: Session | null) => takenBack(context, session)),
    noAnswers: assign({ answersDue: false }),
    removeCase: assign(({ context }) =>
      context.running?.kind === 'remove' ? removed(context, context.running.case) : {},
    ),
    dropDeleted: assign(({ context }, id: string) => deleted(context, id)),
    remember: assign(({ context }) => sending(context)),
    keepIn: assign((_, place: Place) => ({ place, problem: null })),
    fail: assign((_, problem: Failure) => (problem === null ? {} : { problem })),
    hide: assign(({ context }) => hidden(context)),
    empty: assign(({ context }) => erased(context)),
    tidied: assign({ tidyDue: false, answersToForget: false }),
    lookAgain: raise({ type: 'changed' }),
    reading: raise({ type: 'reading' }),

    queue: assign(({ context }, job: Job) => ({ jobs: [...context.jobs, job] })),
    begin: assign(({ context: { jobs } }) => ({ running: jobs[0] ?? null, jobs: jobs.slice(1) })),
    tell: emit(({ context: { running } }, ok: boolean) => ({ type: 'finished', id: running?.id ?? 0, ok })),
    end: assign({ running: null }),
  },
  guards: {
    isUnlocked: stateIn('#unlocked'),
    isLocked: stateIn('#locked'),
    isNewsDue: and([stateIn('#unlocked'), stateIn('#due')]),
    isOnDevice: ({ context }) => context.place !== 'tab',
    hasConflict: ({ context }) => context.conflicts.size > 0,
    hasJobs: ({ context }) => context.jobs.length > 0,
    isNext: ({ context }, kind: Task['kind']) => context.jobs[0]?.kind === kind,
    hasChanges: ({ context }) => hasWritable(context),
    /** Somebody waits for what is not written yet. */
    isUrgent: ({ context }) => hasWritable(context) && (context.jobs.length > 0 || context.tidyDue),
    isTidyDue: ({ context }) => context.tidyDue,
    isToForget: ({ context }) => context.answersToForget,
    areAnswersDue: ({ context }) => context.answersDue && sentCase(context) !== null,
    isUnlockNext: ({ context }) => context.jobs[0]?.kind === 'unlock',
    /** Without a passphrase there is nothing to lock with. */
    isLockNext: ({ context }) => context.jobs[0]?.kind === 'lock' && context.place === 'open',
    asksToTurnOn: ({ event }) => event.type === 'ask' && event.job.kind === 'turnOn',
    isClosed: not(stateIn('#unlocked')),
  },
})
