import { spawn } from 'node:child_process'
import { delimiter, join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'

const MINUTES_ALLOWED = 40

/** What a command said, both streams in order, and whether it ended well. */
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
  line: readonly [string, ...string[]],
  env: Readonly<Record<string, string>> = {},
): Promise<Said> {
  const [program, ...rest] = line
  return new Promise((resolve) => {
    const chunks: Buffer[] = []
    const child = spawn(program, rest, {
      env: { ...process.env, ...quiet, PATH: searchPath(), ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    })
    const limit = setTimeout(() => {
      chunks.push(Buffer.from(`\nended after ${MINUTES_ALLOWED} minutes\n`))
      child.kill('SIGKILL')
    }, MINUTES_ALLOWED * 60_000)
    const end = (ok: boolean) => {
      clearTimeout(limit)
      resolve({ ok, text: stripVTControlCharacters(Buffer.concat(chunks).toString('utf8')).trim() })
    }
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk))
    child.once('error', (error) => {
      chunks.push(Buffer.from(error.message))
      end(false)
    })
    child.once('close', (code) => end(code === 0))
  })
}

const quiet = { CI: '1', NO_COLOR: '1', FORCE_COLOR: undefined, NEXT_TELEMETRY_DISABLED: '1' }

function searchPath(): string {
  return [join(process.cwd(), 'node_modules', '.bin'), process.env.PATH ?? ''].join(delimiter)
}
