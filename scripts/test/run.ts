import { createServer } from 'node:net'
import { ensureChromium } from './find-chromium'
import type { Ended, Gate } from './gate'
import { allGates } from './gates'
import { runGates } from './lanes'

/** Finding Chromium comes first, because installing one may ask for patience and prints as it goes. */
const chromium: Gate = {
  name: 'Chromium',
  run: async () => {
    const path = ensureChromium()
    process.env.CHROMIUM_PATH = path
    return { passed: 1, failed: 0, output: path }
  },
}

const began = performance.now()
const ended = await runGates([chromium, ...allGates(await freePort())], tell)
const passed = sum(ended.map(({ outcome }) => outcome.passed))
const failed = sum(ended.map(({ outcome }) => outcome.failed))

console.log(`\n== Summary (${((performance.now() - began) / 1000).toFixed(0)} s) ==`)
for (const { gate, outcome, seconds } of ended) {
  console.log(
    `${outcome.failed > 0 ? 'FAILED' : 'ok    '}  ${gate.name.padEnd(36)}${String(outcome.passed).padStart(6)} passed` +
      `${String(outcome.failed).padStart(5)} failed${seconds.toFixed(1).padStart(8)} s`,
  )
}
console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0

function tell({ gate, outcome, seconds }: Ended): void {
  const verdict = outcome.failed > 0 ? 'FAILED' : 'ok'
  console.log(`\n== ${gate.name}: ${verdict} (${seconds.toFixed(1)} s) ==`)
  if (outcome.output !== '') console.log(outcome.output)
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

/** A port nobody listens on, so that a server left running elsewhere never answers for this build. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 4300))
    })
  })
}
