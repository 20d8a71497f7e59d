import { existsSync } from 'node:fs'
import { cpus } from 'node:os'
import { benchBatch } from '@/scripts/bench/batch'
import { compareEngines, reference } from '@/scripts/bench/compare'
import { benchDesk } from '@/scripts/bench/desk'
import { benchAssessments, benchColdStart, benchDeadlines, benchParse } from '@/scripts/bench/everyday'
import { benchLifecycle } from '@/scripts/bench/lifecycle'
import type { Measured } from '@/scripts/bench/measure'
import { run } from '@/scripts/lib/arguments'
import { measure as measurePages } from '@/scripts/test/budgets'

const line = (text: string) => console.log(text)
const perSecond = ({ name, perSecond }: Measured, more = '') =>
  line(`  ${name.padEnd(56)}${Math.round(perSecond).toLocaleString('en-GB').padStart(12)} /s  ${more}`)
const inMs = (name: string, ms: number, more = '') =>
  line(`  ${name.padEnd(56)}${ms.toFixed(2).padStart(12)} ms  ${more}`)

await run({ name: 'bench', about: 'Measures the speed of the program.', options: {} }, async () => {
  line(
    `${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.version}, medians in one process`,
  )

  line('\nTen admissibility conditions of 9ter, the same endings from each engine')
  const engines = await compareEngines()
  const base = engines.find((r) => r.name === reference)?.perSecond ?? Number.NaN
  for (const row of engines) perSecond(row, `× ${(row.perSecond / base).toFixed(3)}`)

  line('\nEveryday work')
  for (const row of await benchAssessments()) {
    if (row.name.endsWith('what-if')) inMs(row.name, 1000 / row.perSecond, 'goal: under 50')
    else perSecond(row)
  }
  perSecond(await benchParse())
  perSecond(await benchDeadlines(), 'goal: 10,000')
  const lifecycle = await benchLifecycle()
  inMs(lifecycle.name, 1000 / lifecycle.perSecond, 'goal: under 5')
  perSecond(await benchBatch(), 'goal: 5,000 rows')
  const desk = await benchDesk()
  inMs('desk: the lines of 2,000 cases', desk.rows, 'goal: under 1,000')
  inMs('desk: a typed word in 2,000 cases', desk.search, 'goal: under 100')
  inMs('cold start: assess one case, all procedures', benchColdStart())

  if (existsSync('out')) {
    line('\nPages, kB with gzip (script of Next and React alone: 134.8)')
    for (const { what, kB, most } of measurePages('out')) {
      if (kB > 0) line(`  ${what.padEnd(56)}${kB.toFixed(1).padStart(12)} of ${most}`)
    }
  }
  return undefined
})
