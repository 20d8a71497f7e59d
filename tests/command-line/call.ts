import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildSync } from 'esbuild'

/** The scripts that hand their arguments on to another program, which knows them. */
export const handingOn: readonly string[] = ['dev', 'mutate']

const { scripts }: { readonly scripts: Readonly<Record<string, string>> } = JSON.parse(
  readFileSync('package.json', 'utf8'),
)
/** Every command of ours, and the file that it starts. */
export const commands = Object.entries(scripts).flatMap(([name, line]) => {
  const [, file = '', rest = ''] = /^tsx scripts\/(\S+)\.ts(.*)$/.exec(line) ?? []
  return file === '' || rest !== '' ? [] : [{ name, file }]
})

const own = commands.filter(({ name }) => !handingOn.includes(name))
let bundled: string | undefined

/**
 * How Node starts a command. The modules of most of them are bundled once for all calls of a file of tests: reading each
 * from its source takes four times as long as the work of the command.
 * @param script its path below `scripts`, without `.ts`
 */
export function startOf(script: string): readonly string[] {
  if (!own.some(({ file }) => file === script)) return ['--import', 'tsx', `scripts/${script}.ts`]
  bundled ??= bundle()
  return [join(bundled, `${script}.mjs`)]
}

/** Bundles every command in a folder of its own for this worker, and names the folder. */
function bundle(): string {
  const folder = join('.cache', 'commands', process.env.VITEST_POOL_ID ?? '0')
  buildSync({
    entryPoints: own.map(({ file }) => `scripts/${file}.ts`),
    outdir: folder,
    outbase: 'scripts',
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    chunkNames: 'parts/[hash]',
    format: 'esm',
    platform: 'node',
    packages: 'external',
  })
  return folder
}

/** Runs a command as a person does, with `input` on its standard input and `env` added to the settings of this process. */
export function call(
  script: string,
  args: readonly string[],
  input?: string,
  env: Readonly<Record<string, string>> = {},
) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...startOf(script), ...args], {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
    env: { ...process.env, ...env },
    ...(input === undefined ? {} : { input }),
  })
  return { status, stdout, stderr }
}
