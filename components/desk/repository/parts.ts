import { assign, emit, fromCallback, fromPromise, setup, stateIn } from 'xstate'
import type { Dossier } from '@/cases/dossier/format'
import type { Session } from '@/components/check/session/session'
import * as change from '@/components/desk/repository/changes'
import { changed, isWritable } from '@/components/desk/repository/entries'
import { answersInTab, forgetAnswers, sendToQuestionnaire } from '@/components/desk/repository/questionnaire'
import { writeTab } from '@/components/desk/repository/tab'
import type {
  Choice,
  Context,
  Device,
  Found,
  Job,
  Notice,
  RepositoryEvent,
  RepositoryInput,
  Task,
  Written,
} from '@/components/desk/repository/types'

/** Milliseconds that a change waits for the next one before it is saved, and news from other tabs before it is read. */
export const pause = 250

/** A device that threw, which none is meant to, did nothing. */
const failed = (): Found => ({ kind: 'done', problem: 'failed' })

async function does({ device, running }: Context, signal: AbortSignal): Promise<Found> {
  switch (running?.kind) {
    case 'unlock':
      return device.unlock(running.passphrase)
    case 'turnOn':
      return device.turnOn(running.passphrase, signal)
    case 'setPassphrase':
      return { kind: 'done', problem: await device.setPassphrase(running.passphrase) }
    case 'remove':
      return { kind: 'done', problem: await device.remove(running.case) }
    default:
      return { kind: 'done', problem: null }
  }
}

const hasWritable = ({ entries }: Context) => [...entries.values()].some(isWritable)

/** What the chart of the repository is made of. */
export const parts = setup({
  types: {
    // XState reads these types and never the values.
    context: {} as Context,
    events: {} as RepositoryEvent,
    /** Told once for each job. */
    emitted: {} as { readonly type: 'finished'; readonly id: number; readonly ok: boolean },
    input: {} as RepositoryInput,
  },
  delays: { pause },
  actors: {
    notices: fromCallback<Notice, Device>(({ sendBack, input }) => input.subscribe(sendBack)),
    start: fromPromise<Found, Context>(({ input }) => input.device.start().catch(failed)),
    reread: fromPromise<Found, Context>(({ input }) => input.device.reread().catch(failed)),
    job: fromPromise<Found, Context>(({ input, signal }) => does(input, signal).catch(failed)),
    write: fromPromise<Written, Context>(({ input, signal }) => {
      const writing = change.writingOf(input)
      return input.device.write(writing, signal).catch(() => change.unwritten(writing))
    }),
    answersInTab: fromPromise<Session | null>(answersInTab),
  },
  actions: {
    forgetKey: ({ context }) => context.device.lock(),
    closeDevice: ({ context }) => context.device.close(),
    forgetAnswers,
    forgetTakenBack: ({ context }) => {
      if (context.answersToForget) forgetAnswers()
    },
    keepTab: ({ context }) => void writeTab(change.tabOf(context)),
    sendAnswers: ({ context }) => {
      const sent = change.sentCase(context)
      if (sent) sendToQuestionnaire(...sent)
    },
    put: assign(({ context }, cases: readonly Dossier[]) => ({ entries: changed(context.entries, cases) })),
    show: assign((_, open: string | null) => ({ open, answersTakenBack: null })),
    settle: assign(({ context }, by: { choice: Choice; copy: Pick<Dossier, 'id' | 'label'> }) =>
      change.settled(context, by.choice, by.copy),
    ),
    retry: assign(({ context }) => change.retried(context)),
    takeUp: assign(({ context }, result: Found) => change.found(context, result)),
    takeUpWritten: assign(({ context }, written: Written) => change.afterWriting(context, written)),
    takeBack: assign(({ context }, session: Session | null) => change.takenBack(context, session)),
    dropDeleted: assign(({ context }, id: string) => change.deleted(context, id)),
    remember: assign(({ context }) => change.sending(context)),
    hide: assign(({ context }) => change.hidden(context)),
    empty: assign(({ context }) => change.erased(context)),
    tidied: assign({ tidyDue: false, answersToForget: false }),

    queue: assign(({ context }, job: Job) => ({ jobs: [...context.jobs, job] })),
    begin: assign(({ context: { jobs } }) => ({ running: jobs[0] ?? null, jobs: jobs.slice(1) })),
    tell: emit(({ context: { running } }, ok: boolean) => ({ type: 'finished', id: running?.id ?? 0, ok })),
    end: assign({ running: null }),
  },
  guards: {
    isUnlocked: stateIn('#unlocked'),
    isLocked: stateIn('#locked'),
    isNewsDue: stateIn('#due'),
    isOnDevice: ({ context }) => context.place !== 'tab',
    hasConflict: ({ context }) => context.conflicts.size > 0,
    hasJobs: ({ context }) => context.jobs.length > 0,
    isNext: ({ context }, kind: Task['kind']) => context.jobs[0]?.kind === kind,
    hasChanges: ({ context }) => hasWritable(context),
    /** Somebody waits for what is not written yet. */
    isUrgent: ({ context }) => hasWritable(context) && (context.jobs.length > 0 || context.tidyDue),
    isTidyDue: ({ context }) => context.tidyDue,
    areAnswersDue: ({ context }) => context.answersDue && change.sentCase(context) !== null,
    /** Without a passphrase there is nothing to lock with. */
    canLock: ({ context }) => context.place === 'open',
    isMakingKey: ({ context: { running } }) =>
      running?.kind === 'turnOn' || running?.kind === 'setPassphrase',
    isUnlocking: ({ context: { running } }) => running?.kind === 'unlock',
    asksToTurnOn: ({ event }) => event.type === 'ask' && event.job.kind === 'turnOn',
  },
})

/** Tell that the job came to its end, and put it away. */
export const yes = [{ type: 'tell', params: true }, 'end'] as const
export const no = [{ type: 'tell', params: false }, 'end'] as const
