import { findingsOf } from '@/machines/engine/assess'
import { interpret } from '@/machines/statechart/interpret'
import { handWritten } from '@/scripts/bench/hand-written'
import { type Measured, measure } from '@/scripts/bench/measure'
import { jsonRulesPeer, type Peer, plainAnswers, publicodesPeer } from '@/scripts/bench/peers'
import { sampleDay, sampleFacts, tenConditions } from '@/scripts/bench/ten-conditions'

export const reference = 'walk of the statechart'

/** The ten conditions in each engine, in this process. Throws when an engine reaches another ending than ours. */
export async function compareEngines(): Promise<readonly Measured[]> {
  // A new view each time: bands are remembered for one view, and nobody assesses the same one twice.
  const view = () => ({ facts: sampleFacts, on: sampleDay })
  const ours = Object.fromEntries(findingsOf(tenConditions, view()).map((f) => [f.condition, f.reason]))
  const peers: readonly (readonly [string, Peer])[] = [
    ['json-rules-engine', jsonRulesPeer()],
    ['publicodes', publicodesPeer()],
  ]
  for (const [name, peer] of peers) agree(name, ours, await peer(plainAnswers(view())))
  agree('hand-written', ours, handWritten(view()))

  const rows = [
    await measure('hand-written function (the floor)', () => handWritten(view())),
    await measure(reference, () => findingsOf(tenConditions, view())),
    await measure('XState interpreter', () => interpret(tenConditions, view(), true)),
  ]
  for (const [name, peer] of peers) rows.push(await measure(name, () => peer(plainAnswers(view()))))
  return rows
}

type Endings = Readonly<Record<string, string | null>>

function agree(name: string, ours: Endings, theirs: Endings): void {
  const differ = Object.keys(ours).filter((condition) => theirs[condition] !== ours[condition])
  if (differ.length === 0) return
  throw new Error(`${name} differs: ${differ.map((c) => `${c} is ${theirs[c]}, not ${ours[c]}`).join('; ')}`)
}
