import { cpus } from 'node:os'
import { assess, findingsOf } from '@/machines/assess'
import { walk } from '@/machines/trail'
import { handWritten } from '@/scripts/bench/handWritten'
import { type Measured, measure } from '@/scripts/bench/measure'
import { jsonRulesPeer, type Peer, plainAnswers, publicodesPeer } from '@/scripts/bench/peers'
import { sampleDay, sampleFacts, tenConditions } from '@/scripts/bench/tenConditions'

const view = { facts: sampleFacts, on: sampleDay }
const ours = Object.fromEntries(findingsOf(tenConditions, view).map((f) => [f.condition, f.reason]))

const peers: readonly (readonly [string, Peer])[] = [
  ['json-rules-engine', jsonRulesPeer()],
  ['publicodes', publicodesPeer()],
]
for (const [name, peer] of peers) same(name, await peer(plainAnswers(view)))
same('hand-written', handWritten(view))

const rows: Measured[] = [
  await measure('hand-written function', () => handWritten(view)),
  await measure('walk (findings)', () => findingsOf(tenConditions, view, walk)),
  await measure('XState interpreter (findings)', () => findingsOf(tenConditions, view)),
]
for (const [name, peer] of peers) rows.push(await measure(name, () => peer(plainAnswers(view))))
print('Ten admissibility conditions of 9ter', rows, 'walk (findings)')

function same(name: string, endings: Readonly<Record<string, string>>): void {
  const differ = Object.keys(ours).filter((condition) => endings[condition] !== ours[condition])
  if (differ.length > 0)
    throw new Error(
      `${name} differs on ${differ.map((c) => `${c}: ${endings[c]} for ${ours[c]}`).join('; ')}`,
    )
}

function print(title: string, table: readonly Measured[], reference: string): void {
  const base = table.find((r) => r.name === reference)?.perSecond ?? Number.NaN
  process.stdout.write(`\n${title} (${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.version})\n`)
  for (const { name, perSecond } of table) {
    const rate = Math.round(perSecond).toLocaleString('en-GB').padStart(12)
    process.stdout.write(`${name.padEnd(34)}${rate}/s${`×${(perSecond / base).toFixed(2)}`.padStart(10)}\n`)
  }
}
void assess
