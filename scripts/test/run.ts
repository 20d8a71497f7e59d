import { type Command, run } from '@/scripts/lib/arguments'
import { freePort } from '@/scripts/serve/port'
import { allGates, quickGates } from '@/scripts/test/gates'
import { type Ended, runGates } from '@/scripts/test/lanes'
import { compileStale } from '@/scripts/translate/compile'

const command: Command = {
  name: 'test',
  about: 'Runs every test and check of the project. Run single files with npx vitest run.',
  options: {},
  positionals: { quick: 'quick: only what takes a minute or two' },
  check: ({ positionals: [which = 'quick'] }) =>
    which === 'quick' ? [] : [`"${which}" is no argument of the tests; allowed is: quick`],
}

await run(command, async ({ positionals: [which] }) => {
  const began = performance.now()
  await compileStale(process.cwd())
  // A port nobody listens on, so that a server left running elsewhere never answers for this build.
  const gates = which === 'quick' ? quickGates() : allGates(await freePort(0))
  const ended = await runGates(gates, tell)
  const passed = ended.reduce((sum, { outcome }) => sum + outcome.passed, 0)
  const failed = ended.reduce((sum, { outcome }) => sum + outcome.failed, 0)

  console.log(`\n== Summary (${((performance.now() - began) / 1000).toFixed(0)} s) ==`)
  for (const { gate, outcome, seconds } of ended) {
    console.log(
      `${outcome.failed > 0 ? 'FAILED' : 'ok    '}  ${gate.name.padEnd(36)}${String(outcome.passed).padStart(6)} passed` +
        `${String(outcome.failed).padStart(5)} failed${seconds.toFixed(1).padStart(8)} s`,
    )
    for (const name of outcome.names ?? []) console.log(`        ${name}`)
  }
  process.exitCode = failed > 0 ? 1 : 0
  return `\n${passed} passed, ${failed} failed`
})

function tell({ gate, outcome, seconds }: Ended): void {
  console.log(`\n== ${gate.name}: ${outcome.failed > 0 ? 'FAILED' : 'ok'} (${seconds.toFixed(1)} s) ==`)
  if (outcome.output !== '') console.log(outcome.output)
}
