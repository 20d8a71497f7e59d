import { execFile } from 'node:child_process'
import { delimiter, join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'

const MINUTES_ALLOWED = 60

/** What a command said, and whether it ended well. */
export interface Said {
  readonly ok: boolean
  readonly text: string
}

/**
 * Runs a command of the project, such as `biome`, and collects what it says.
 * @param env added to this process's own
 * @returns never throws: a command that cannot start or takes too long is not ok
 */
export function command(
  [program, ...rest]: readonly [string, ...string[]],
  env: Readonly<Record<string, string>> = {},
): Promise<Said> {
  const options = {
    env: { ...process.env, ...quiet, PATH: searchPath(), ...env },
    maxBuffer: 1_000_000_000,
    timeout: MINUTES_ALLOWED * 60_000,
    killSignal: 'SIGKILL',
    shell: process.platform === 'win32',
  } as const
  return new Promise((resolve) => {
    execFile(program, rest, options, (error, stdout, stderr) => {
      const end = error?.killed ? `ended after ${MINUTES_ALLOWED} minutes` : error?.message.split('\n')[0]
      const text = [stdout, stderr, end ?? ''].join('\n')
      resolve({ ok: error === null, text: stripVTControlCharacters(text).trim() })
    })
  })
}

const quiet = { CI: '1', NO_COLOR: '1', FORCE_COLOR: undefined, NEXT_TELEMETRY_DISABLED: '1' }

function searchPath(): string {
  return [join(process.cwd(), 'node_modules', '.bin'), process.env.PATH ?? ''].join(delimiter)
}
