import { Engine as JsonRulesEngine } from 'json-rules-engine'
import Publicodes from 'publicodes'
import { type AskableId, isBandId } from '@/machines/bands/registry'
import { Answers as GivenAnswers, type View } from '@/machines/engine/answers'
import { type Condition, isAsk } from '@/machines/engine/condition'
import { conditionsOf } from '@/machines/engine/procedure'
import { tenConditions } from '@/scripts/bench/ten-conditions'

type Answers = Readonly<Record<string, string>>
/** The ending of each condition, for the answers. */
export type Peer = (answers: Answers) => Promise<Readonly<Record<string, string>>>

interface Path {
  readonly answers: readonly (readonly [fact: string, value: string])[]
  readonly ending: string
}

/** Every way through a condition, with the answers it takes and the ending it reaches. */
function pathsOf(
  { initial, states }: Condition,
  name: string = initial,
  answers: Path['answers'] = [],
): Path[] {
  const state = states[name]
  if (!state || !isAsk(state)) return [{ answers, ending: name }]
  return Object.entries(state.table).flatMap(([value, target]) =>
    pathsOf({ initial, states }, target, [...answers, [state.ask, value]]),
  )
}

/** Answers and bands as plain strings: what the other engines get as facts. */
export function plainAnswers(view: View): Answers {
  const asked = conditionsOf(tenConditions).flatMap(({ condition }) =>
    Object.values(condition.states)
      .filter(isAsk)
      .map((s) => s.ask),
  )
  const answers = new GivenAnswers(view)
  const known: Record<string, string> = {}
  for (const id of new Set<AskableId>(asked)) {
    const value = answers.read(id)
    if (value !== undefined) known[id] = value
    else if (isBandId(id)) known[id] = 'unsure'
  }
  return known
}

/** The ten conditions as rules of json-rules-engine: one rule for each way to an ending. */
export function jsonRulesPeer(): Peer {
  const engine = new JsonRulesEngine([], { allowUndefinedFacts: true })
  for (const { id, condition } of conditionsOf(tenConditions)) {
    for (const { answers, ending } of pathsOf(condition)) {
      const all = answers.map(([fact, value]) => ({ fact, operator: 'equal', value }))
      engine.addRule({ conditions: { all }, event: { type: id, params: { ending } } })
    }
  }
  return async (answers) => {
    const { events } = await engine.run(answers)
    return Object.fromEntries(events.map((e) => [e.type, String(e.params?.ending)]))
  }
}

/** The ten conditions as rules of publicodes: one rule for each state, its table as variations. */
export function publicodesPeer(): Peer {
  const rules: Record<string, unknown> = {}
  const name = (condition: string, state: string) => `${spaced(condition)} etat ${spaced(state)}`
  for (const { id, condition } of conditionsOf(tenConditions)) {
    for (const [state, definition] of Object.entries(condition.states)) {
      if (!isAsk(definition)) {
        rules[name(id, state)] = `'${state}'`
        continue
      }
      rules[spaced(definition.ask)] = { 'par défaut': "'unsure'" }
      const variations = Object.entries(definition.table).map(([value, target]) => ({
        si: `${spaced(definition.ask)} = '${value}'`,
        alors: name(id, target),
      }))
      rules[name(id, state)] = { variations: [...variations, { sinon: "'none'" }] }
    }
  }
  const engine = new Publicodes(rules as ConstructorParameters<typeof Publicodes>[0])
  return async (answers) => {
    const situation = Object.entries(answers).map(([fact, value]) => [spaced(fact), `'${value}'`] as const)
    engine.setSituation(Object.fromEntries(situation))
    return Object.fromEntries(
      conditionsOf(tenConditions).map(({ id, condition }) => [
        id,
        String(engine.evaluate(name(id, condition.initial)).nodeValue),
      ]),
    )
  }
}

/** Rule names of publicodes are words: camelCase becomes "camel case". */
const spaced = (id: string) => id.replace(/([A-Z0-9])/g, (c) => ` ${c.toLowerCase()}`)
