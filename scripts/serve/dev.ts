import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { compileStale } from '../translate/compile'

/** The framework's server for work on the site, without its telemetry. Takes its options, such as `-p 3001`. */
const next = createRequire(import.meta.url).resolve('next/dist/bin/next')

await compileStale(process.cwd())
spawn(process.execPath, [next, 'dev', ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
}).once('exit', (code) => process.exit(code ?? 1))
