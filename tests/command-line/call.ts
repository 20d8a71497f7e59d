import { spawnSync } from 'node:child_process'

/** Run a command as a person does, with `input` on its standard input. */
export function call(script: string, args: readonly string[], input?: string) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', `scripts/${script}.ts`, ...args],
    { encoding: 'utf8', maxBuffer: 2 ** 26, ...(input === undefined ? {} : { input }) },
  )
  const lines = stderr.split('\n').filter((line) => !line.startsWith('npm '))
  return { status, stdout, stderr: lines.join('\n') }
}
