import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { type Command, helped } from '../lib/arguments'
import { compileStale } from '../translate/compile'

/** The framework's server for work on the site, without its telemetry. Hands its arguments on. */
const command: Command = {
  name: 'dev',
  about: 'Serves the site while it is worked on.',
  ways: ['[-p 3001] and other options of next dev'],
  options: {},
}
const next = createRequire(import.meta.url).resolve('next/dist/bin/next')

if (!helped(command)) {
  await compileStale(process.cwd())
  spawn(process.execPath, [next, 'dev', ...process.argv.slice(2)], {
    stdio: 'inherit',
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
  }).once('exit', (code) => process.exit(code ?? 1))
}
