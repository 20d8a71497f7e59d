import { assign, emit, enqueueActions, fromPromise, raise, setup } from 'xstate'
import { doneOn } from '@/components/check/advance'
import { destinationBehind, mayBeAnother, onward } from '@/components/check/arrival'
import {
  type Destination,
  destinationIn,
  destinationOf,
  type FlowContext,
  type FlowEmitted,
  type FlowInput,
} from '@/components/check/flow-events'
import { countedIn, loadedOf, readsEvents, screenToward, voiceIn } from '@/components/check/flow-rules'
import { loadRules } from '@/components/check/loaded-rules'
import {
  giveAnswer,
  holdPaper,
  removeStale,
  undoChange,
  wantsRest,
  withBeside,
  withEvents,
  withPaper,
  withPrintedDay,
} from '@/components/check/session/answers'
import type { DoorId } from '@/components/check/session/door-ids'
import type { FlowEvent } from '@/components/check/session/flow-event'
import {
  begunWith,
  choices,
  goneOn,
  inPlace,
  placeOf,
  returnTo,
  sharesEntry,
  stepBack,
  visit,
} from '@/components/check/session/places'
import { emptySession, type PaperDay, type Place, type Screen } from '@/components/check/session/session'

const here = ({ session }: FlowContext) => placeOf(session)

/** Shows a screen of the procedure that is open. */
const show = (screen: Screen) =>
  ({
    type: 'visit',
    params: ({ context }: { context: FlowContext }) => ({ screen, procedure: here(context).procedure }),
  }) as const

/** Asks for a fact that is shown with its answer. */
const changeOf = {
  type: 'visit',
  params: ({ context, event }: { context: FlowContext; event: FlowEvent & { type: 'change' } }) => ({
    screen: { kind: 'question', fact: event.fact, changing: true } as const,
    procedure: here(context).procedure,
  }),
} as const

/** Opens the calculator, filled. */
const countDay = {
  target: '.count',
  actions: {
    type: 'visit',
    params: ({ context, event }: { context: FlowContext; event: FlowEvent & { type: 'count' } }) => ({
      screen: { kind: 'count', situation: event.situation, on: event.on } as const,
      procedure: here(context).procedure,
    }),
  },
} as const

/** Keeps the last day that is printed on a decision. */
const noteDay = {
  actions: {
    type: 'noteDay',
    params: ({ event }: { event: FlowEvent & { type: 'note' } }) => event,
  },
} as const

/** Shows all questions at once. */
const listQuestions = { target: 'questionnaire', actions: show({ kind: 'questionnaire' }) } as const

const choose = { kind: 'choose' } as const

/**
 * The flow of the check: the screen that is shown and, beside it, the loading of rules. Nothing derived is in it. The
 * places that were visited are, so that Back and Change need no edge in any rules.
 */
export const flow = setup({
  types: {
    context: {} as FlowContext,
    input: {} as FlowInput,
    events: {} as FlowEvent,
    emitted: {} as FlowEmitted,
  },
  actors: {
    loadRules: fromPromise(({ input }: { input: Parameters<typeof loadRules> }) => loadRules(...input)),
  },
  actions: {
    headFor: assign((_, destination: Destination) => ({ destination })),
    headToward: assign(({ context }, door: DoorId | null) => ({
      destination: onward(context.session, door),
    })),
    visit: enqueueActions(
      ({ context, enqueue }, { screen, procedure }: Pick<Place, 'screen' | 'procedure'>) => {
        const { destination } = context
        const speaker =
          (destination?.to === 'routes' ? destination.speaker : undefined) ?? context.session.speaker
        const done = doneOn(context, screen, procedure)
        const session = {
          ...visit(context.session, screen, procedure, done, context.framed),
          speaker,
        }
        const { entry } = placeOf(session)
        enqueue.assign({ session, destination: null })
        enqueue.emit({ type: 'visited', entry, grows: entry !== here(context).entry })
      },
    ),
    keepPaper: assign(({ context }, held: PaperDay | undefined) => ({
      session: held ? inPlace(context.session, { kind: 'papers', held }) : context.session,
    })),
    /** The browser shows the screen from its top. */
    showFromTop: emit(({ context }) => ({
      type: 'visited' as const,
      entry: here(context).entry,
      grows: false,
    })),
    noteDay: assign(({ context }, { fact, on }: Pick<FlowEvent & { type: 'note' }, 'fact' | 'on'>) => ({
      session: withPrintedDay(context.session, fact, on),
    })),
    removeStale: assign(({ context }) => ({ session: removeStale(context.session) })),
  },
  guards: {
    hasDestination: ({ context }) => context.destination !== null,
    leadsTo: ({ context }, kind: Screen['kind']) => screenToward(context).kind === kind,
    isAt: ({ context }, kind: Screen['kind']) => here(context).screen.kind === kind,
    isSame: ({ context }, door: DoorId) => !mayBeAnother(context.session, door),
    isOther: ({ context }, door: DoorId) => mayBeAnother(context.session, door),
    leadsOnward: ({ context }, door: DoorId | null) => onward(context.session, door) !== null,
    rulesMissing: ({ context }) =>
      !choices.includes(here(context).screen.kind) &&
      (context.rules === null ||
        context.rules.voice !== voiceIn(context) ||
        loadedOf(context, here(context).procedure) === undefined ||
        (readsEvents(context) && context.rules.knownFacts === null)),
    inFinder: ({ context }) => here(context).procedure === null,
    sharesEntry: ({ context }) => sharesEntry(context.session),
  },
}).createMachine({
  id: 'check',
  type: 'parallel',
  context: ({ input }) => ({ ...input, rules: null }),
  on: {
    share: { actions: assign({ shared: ({ event }) => event.shared }) },
    speak: {
      actions: assign(({ context, event: { speaker } }) => ({ session: { ...context.session, speaker } })),
    },
    day: { actions: assign({ today: ({ event }) => event.today }) },
    beside: {
      actions: assign(({ context, event }) => ({ session: withBeside(context.session, event.locale) })),
    },
  },
  states: {
    screen: {
      initial: 'returning',
      on: {
        loaded: [{ guard: 'hasDestination', target: '.arriving' }, { target: '.returning' }],
        count: countDay,
        begin: {
          target: '.begun',
          actions: { type: 'visit', params: { screen: { kind: 'begun', door: null }, procedure: null } },
        },
        home: { target: '.choose', actions: { type: 'visit', params: { screen: choose, procedure: null } } },
        back: [
          {
            guard: 'sharesEntry',
            target: '.returning',
            actions: [assign({ session: ({ context }) => stepBack(context.session) }), 'showFromTop'],
          },
          { actions: emit({ type: 'entryBack' }) },
        ],
        entry: {
          target: '.returning',
          actions: [
            assign({ session: ({ context, event }) => returnTo(context.session, event.entry) }),
            'showFromTop',
          ],
        },
        takeUp: {
          target: '.choose',
          actions: assign(({ context, event }) => ({ session: begunWith(event.session, context.session) })),
        },
        forget: { target: '.choose', actions: assign({ session: emptySession, destination: null }) },
      },
      states: {
        /** On the way to a destination: at the next question, or at what comes after the last one. */
        arriving: {
          always: [
            { guard: { type: 'leadsTo', params: 'position' }, target: 'position' },
            { guard: { type: 'leadsTo', params: 'papers' }, target: 'papers' },
            { guard: { type: 'leadsTo', params: 'question' }, target: 'ask' },
            { guard: { type: 'leadsTo', params: 'routes' }, target: 'find' },
            { guard: { type: 'leadsTo', params: 'result' }, target: 'result' },
            { target: 'answers' },
          ],
          exit: {
            type: 'visit',
            params: ({ context }) => ({
              screen: screenToward(context),
              procedure: context.destination?.procedure ?? null,
            }),
          },
        },
        /** At a place that was visited: after a reload, Back, or a step in the browser's history. */
        returning: {
          always: [
            { guard: { type: 'isAt', params: 'choose' }, target: 'choose' },
            { guard: { type: 'isAt', params: 'begun' }, target: 'begun' },
            { guard: 'rulesMissing', target: 'waiting' },
            { guard: { type: 'isAt', params: 'papers' }, target: 'papers' },
            { guard: { type: 'isAt', params: 'count' }, target: 'count' },
            { guard: { type: 'isAt', params: 'question' }, target: 'ask' },
            { guard: { type: 'isAt', params: 'answers' }, target: 'answers' },
            { guard: { type: 'isAt', params: 'questionnaire' }, target: 'questionnaire' },
            { guard: { type: 'isAt', params: 'routes' }, target: 'find' },
            { guard: { type: 'isAt', params: 'result' }, target: 'result' },
            { guard: { type: 'isAt', params: 'position' }, target: 'position' },
            { guard: { type: 'isAt', params: 'letters' }, target: 'letters' },
            { target: 'summary' },
          ],
        },
        /** The screen is known, its rules are not there yet. */
        waiting: {},
        choose: {
          on: {
            home: {},
            enter: {
              guard: { type: 'isOther', params: ({ event }) => event.door },
              target: 'begun',
              actions: {
                type: 'visit',
                params: ({ event }) => ({ screen: { kind: 'begun', door: event.door }, procedure: null }),
              },
            },
          },
        },
        /** A check is in the tab. Nothing of it is shown before the person says whether it is theirs. */
        begun: {
          on: {
            goOn: [
              {
                guard: { type: 'leadsOnward', params: ({ event }) => event.door },
                target: 'choose',
                actions: assign(({ context }) => ({ session: inPlace(context.session, choose) })),
              },
              {
                target: 'returning',
                actions: [assign(({ context }) => ({ session: goneOn(context.session) })), 'showFromTop'],
              },
            ],
            anew: {
              target: 'choose',
              actions: [
                assign(({ context }) => ({ session: begunWith(emptySession, context.session) })),
                emit({ type: 'begunAnew' }),
                'showFromTop',
              ],
            },
          },
        },
        papers: {
          on: {
            count: {
              ...countDay,
              target: 'count',
              actions: [
                {
                  type: 'keepPaper',
                  params: ({ event: { paper, on } }) => (paper === undefined ? undefined : { paper, on }),
                },
                countDay.actions,
              ],
            },
            hold: {
              target: 'arriving',
              actions: assign(({ context, event }) => ({
                session: holdPaper(
                  inPlace(context.session, { kind: 'papers', held: event.held }),
                  event.facts,
                  countedIn(context),
                ),
                destination: { to: 'routes', procedure: null },
              })),
            },
          },
        },
        ask: {
          on: {
            list: listQuestions,
            answer: {
              target: 'arriving',
              actions: assign(({ context, event: { fact, value } }) => ({
                session: giveAnswer(context.session, fact, value, countedIn(context)),
                destination: { to: 'questions', procedure: here(context).procedure },
              })),
            },
          },
        },
        answers: {
          on: {
            undo: {
              actions: assign(({ context }) => ({
                session: undoChange(context.session, countedIn(context)),
              })),
            },
            removeStale: { actions: 'removeStale' },
            list: listQuestions,
            change: { target: 'ask', actions: changeOf },
            finish: [
              { guard: 'inFinder', target: 'find', actions: ['removeStale', show({ kind: 'routes' })] },
              { target: 'result', actions: ['removeStale', show({ kind: 'result' })] },
            ],
          },
        },
        questionnaire: {},
        count: {},
        find: {
          on: {
            note: noteDay,
            change: { target: 'ask', actions: changeOf },
            review: { target: 'answers', actions: show({ kind: 'answers' }) },
            summarise: { target: 'summary', actions: show({ kind: 'summary' }) },
            write: { target: 'letters', actions: show({ kind: 'letters' }) },
            openResult: {
              target: 'result',
              actions: {
                type: 'visit',
                params: ({ event }) => ({ screen: { kind: 'result' }, procedure: event.procedure }),
              },
            },
          },
        },
        result: {
          on: {
            note: noteDay,
            tick: {
              actions: assign(({ context, event: { procedure, paper, has } }) => ({
                session: withPaper(context.session, procedure, paper, has),
              })),
            },
            lookAtRest: {
              target: 'arriving',
              actions: assign(({ context, event: { procedure } }) => ({
                session: wantsRest(context.session, procedure),
                destination: { to: 'questions', procedure },
              })),
            },
            change: { target: 'ask', actions: changeOf },
            review: { target: 'answers', actions: show({ kind: 'answers' }) },
            summarise: { target: 'summary', actions: show({ kind: 'summary' }) },
            write: { target: 'letters', actions: show({ kind: 'letters' }) },
          },
        },
        position: {
          on: {
            record: {
              actions: assign(({ context, event: { procedure, events } }) => ({
                session: withEvents(context.session, procedure, events),
              })),
            },
            summarise: { target: 'summary', actions: show({ kind: 'summary' }) },
            write: { target: 'letters', actions: show({ kind: 'letters' }) },
          },
        },
        summary: {},
        letters: {},
      },
    },
    rules: {
      initial: 'starting',
      on: {
        choose: {
          target: '.loading',
          actions: {
            type: 'headFor',
            params: ({ event }) => ({ to: 'questions', procedure: event.procedure }),
          },
        },
        find: {
          target: '.loading',
          actions: {
            type: 'headFor',
            params: destinationIn(null),
          },
        },
        enter: {
          guard: { type: 'isSame', params: ({ event }) => event.door },
          target: '.loading',
          actions: { type: 'headFor', params: ({ event }) => destinationBehind(event.door) },
        },
        goOn: {
          guard: { type: 'leadsOnward', params: ({ event }) => event.door },
          target: '.loading',
          actions: { type: 'headToward', params: ({ event }) => event.door },
        },
        anew: {
          guard: ({ event }) => event.door !== null,
          target: '.loading',
          actions: { type: 'headToward', params: ({ event }) => event.door },
        },
        takeUp: {
          target: '.loading',
          actions: { type: 'headFor', params: ({ event }) => destinationOf(event.session) },
        },
        locate: {
          target: '.loading',
          actions: {
            type: 'headFor',
            params: ({ event: { procedure, noting = null } }) => ({ to: 'position', procedure, noting }),
          },
        },
      },
      states: {
        starting: { always: [{ guard: 'hasDestination', target: 'loading' }, { target: 'idle' }] },
        idle: { always: { guard: 'rulesMissing', target: 'loading' } },
        loading: {
          invoke: {
            src: 'loadRules',
            input: ({ context }) => {
              const { language, session, destination } = context
              // All that `rulesMissing` asks about: were one left out, this would load for ever.
              const needed = [...session.checked, destination?.procedure ?? null, here(context).procedure]
              const ids = [...new Set(needed)].filter((id) => id !== null)
              return [language, ids, readsEvents(context), voiceIn(context)] as const
            },
            onDone: {
              target: 'idle',
              actions: [assign({ rules: ({ event }) => event.output }), raise({ type: 'loaded' })],
            },
            onError: 'failed',
          },
        },
        failed: { on: { retry: 'loading' } },
      },
    },
  },
})
