import { assign, setup } from 'xstate'
import { definiteAnswersOf } from '@/machines/bands/askable'
import type { AskableId } from '@/machines/bands/registry'
import { Answers, type View } from '@/machines/engine/answers'
import { type Condition, type ConditionState, conclude, isAsk } from '@/machines/engine/condition'
import { evaluate, statusOf } from '@/machines/engine/evaluate'
import type { Precondition, Procedure, Stage } from '@/machines/engine/procedure'
import { type Rule, rulesOf, type StateMeta } from '@/machines/engine/rules'

/** Names of states that the engine adds to those of the rules. */
export const own = {
  precondition: 'precondition',
  doesNotApply: 'doesNotApply',
  inDoubt: 'inDoubt',
} as const

/** The state in which a machine waits after a gate stage with an unmet condition. */
export const unmetAfter = (stage: string): string => `${stage}Unmet`

interface Context {
  readonly answers: Answers
  /** The person asked to see the stages after one that is not met. */
  readonly lookAtRest: boolean
}

/** The names by which a guard finds its rule. */
interface At {
  readonly stage: string
  readonly condition: string
  readonly state: string
}

/**
 * The XState machine of a procedure. It reads as the steps of the law: a stage is a parallel state with a region for each
 * condition, and is done when all its regions are. After a gate stage with an unmet condition the machine waits for
 * `lookAtRest`. `answers` starts again with new answers, so the state of the machine follows from the answers alone.
 */
export function createProcedureMachine(procedure: Procedure<string>) {
  const stages = Object.entries(procedure.stages)
  let rules: readonly Rule[] | undefined
  const all = () => {
    rules ??= rulesOf(machine, own.precondition)
    return rules
  }
  const base = setup({
    types: {
      context: {} as Context,
      input: {} as View & { readonly lookAtRest?: boolean },
      events: {} as { readonly type: 'answers'; readonly view: View } | { readonly type: 'lookAtRest' },
      meta: {} as StateMeta,
    },
    guards: {
      answered: ({ context }, { fact, option }: { fact: AskableId; option: string }) =>
        context.answers.read(fact) === option,
      settledInDoubt: ({ context }, { stage, condition }: At) => {
        const rule = all().find((one) => one.stage === stage && one.id === condition)
        return rule !== undefined && evaluate(rule.root, context.answers).kind !== 'missing'
      },
      applies: ({ context }, { stage }: { stage: string }) => {
        const wanted = procedure.stages[stage]?.appliesIf
        const value = wanted && context.answers.read(wanted.fact)
        return value === undefined || value === 'unsure' || wanted?.values.includes(value) === true
      },
      unmet: ({ context }, { stage }: { stage: string }) =>
        !context.lookAtRest && all().some((rule) => rule.stage === stage && isUnmet(rule, context.answers)),
    },
  })
  /** The ways to the stage with this number, or past it where it does not apply. */
  const waysTo = (
    index: number,
  ): { target: string; guard?: { type: 'applies'; params: { stage: string } } }[] => {
    const next = stages[index]
    if (!next) return [{ target: 'assessed' }]
    const [name, { appliesIf }] = next
    if (!appliesIf) return [{ target: name }]
    return [{ target: name, guard: { type: 'applies', params: { stage: name } } }, ...waysTo(index + 1)]
  }
  const stops = (stage: Stage) => stage.gate && procedure.kind === 'application'
  const steps = stages.map(([name, stage], index) => {
    const wait = { target: unmetAfter(name), guard: { type: 'unmet' as const, params: { stage: name } } }
    const onDone = [...(stops(stage) ? [wait] : []), ...waysTo(index + 1)]
    const states = regionsOf(name, stage)
    return [name, { type: 'parallel' as const, meta: metaOf(stage), states, onDone }] as const
  })
  const waiting = stages.flatMap(([name, stage], index) => {
    if (!stops(stage)) return []
    const lookAtRest = waysTo(index + 1).map((way) => ({ ...way, actions: assign({ lookAtRest: true }) }))
    return [[unmetAfter(name), { on: { lookAtRest } }] as const]
  })
  const machine = base.createMachine({
    id: procedure.id,
    context: ({ input: { lookAtRest = false, ...view } }) => ({ answers: new Answers(view), lookAtRest }),
    initial: 'start',
    on: {
      answers: { target: '.start', actions: assign({ answers: ({ event }) => new Answers(event.view) }) },
    },
    states: {
      start: { always: waysTo(0) },
      ...Object.fromEntries(steps),
      ...Object.fromEntries(waiting),
      assessed: {},
    },
  })
  return machine
}

export type ProcedureMachine = ReturnType<typeof createProcedureMachine>

const metaOf = ({ gate, against }: Stage): StateMeta => ({ gate, ...(against && { against }) })

const isUnmet = ({ root }: Rule, answers: Answers): boolean => {
  const evaluation = evaluate(root, answers)
  if (evaluation.kind === 'ended') return statusOf(evaluation.end, answers.on) === 'unmet'
  return evaluation.kind === 'in-doubt' && evaluation.status === 'unmet'
}

function regionsOf(stage: string, { appliesIf, conditions }: Stage) {
  return Object.fromEntries(
    Object.entries(conditions).map(([condition, definition]) => {
      const { initial, states } = appliesIf ? behindPrecondition(appliesIf, definition) : definition
      const nodes = Object.entries(states).map(
        ([state, rule]) => [state, stateNode(rule, { stage, condition, state })] as const,
      )
      return [
        condition,
        { initial, states: { ...Object.fromEntries(nodes), inDoubt: { type: 'final' as const } } },
      ]
    }),
  )
}

/** A condition with the precondition of its stage asked first. */
function behindPrecondition(
  { fact, values, basis, nature, doubt }: Precondition,
  { initial, states }: Condition,
): Condition {
  const table = Object.fromEntries(
    definiteAnswersOf(fact).map((answer) => [answer, values.includes(answer) ? initial : own.doesNotApply]),
  )
  return {
    initial: own.precondition,
    states: {
      [own.precondition]: {
        ask: fact,
        table,
        ...(doubt?.applies === true && { doubt: { unsure: initial, why: doubt.why } }),
        ...(doubt?.applies === 'open' && { open: true as const }),
      },
      [own.doesNotApply]: conclude('not-applicable', { basis, nature }),
      ...states,
    },
  }
}

function stateNode(rule: ConditionState, at: At) {
  if (!isAsk(rule)) return { type: 'final' as const, meta: { rule } }
  const ways = Object.entries(rule.table).map(([option, target]) => ({
    guard: { type: 'answered' as const, params: { fact: rule.ask, option } },
    target,
  }))
  const doubt = rule.doubt
    ? {
        guard: { type: 'answered' as const, params: { fact: rule.ask, option: 'unsure' } },
        target: rule.doubt.unsure,
      }
    : { guard: { type: 'settledInDoubt' as const, params: at }, target: own.inDoubt }
  return { meta: { rule }, always: [...ways, doubt] }
}

const machines = new WeakMap<Procedure<string>, { machine: ProcedureMachine; rules: readonly Rule[] }>()

/** The machine of a procedure and the rules read from its state nodes; both are made once. */
export function machineOf(procedure: Procedure<string>) {
  let made = machines.get(procedure)
  if (!made) {
    const machine = createProcedureMachine(procedure)
    made = { machine, rules: rulesOf(machine, own.precondition) }
    machines.set(procedure, made)
  }
  return made
}
