import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { build } from 'esbuild'
import { filesBelow } from '@/scripts/build/files'
import { command } from '@/scripts/test/command'

const source = 'scripts/package'

/** Where the package is made, from the root of the project. */
export const packageFolder = join('.cache', 'package')

/** What a bundle was made of: the paths of the modules, from the root of the project. */
export interface BuiltPackage {
  readonly folder: string
  readonly modules: readonly string[]
}

/**
 * Makes the engine as a package: bundled modules, their types, a README and a package.json.
 * The types are checked without those of browsers and of Node, so the engine cannot come to need one.
 * @param root the folder of the project
 * @throws Error with what the compiler said
 */
export async function buildPackage(root: string): Promise<BuiltPackage> {
  const folder = join(root, packageFolder)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const [{ metafile }, types] = await Promise.all([
    build({
      absWorkingDir: root,
      entryPoints: [join(source, 'index.ts')],
      outdir: folder,
      bundle: true,
      splitting: true,
      chunkNames: 'parts/[hash]',
      format: 'esm',
      platform: 'neutral',
      target: 'es2022',
      minify: true,
      alias: { '@': root },
      external: ['xstate'],
      metafile: true,
    }),
    command(['tsc', '-p', join(root, source)]),
  ])
  if (!types.ok) throw new Error(types.text)
  tidyTypes(join(folder, 'types'), `${source}/index.d.ts`)
  writeFileSync(join(folder, 'index.d.ts'), `export * from './types/${source}/index.js'\n`)
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(manifestOf(root), null, 2)}\n`)
  copyFileSync(join(root, source, 'README.md'), join(folder, 'README.md'))
  copyFileSync(join(root, 'LICENSE'), join(folder, 'LICENSE'))
  return { folder, modules: Object.keys(metafile.inputs) }
}

/** Keeps the types that the entry leads to; the compiler wrote those of every module that it looked at. */
function tidyTypes(types: string, entry: string): void {
  const kept = new Set<string>()
  const visit = (file: string): void => {
    if (kept.has(file)) return
    kept.add(file)
    for (const next of withFilePaths(types, file)) visit(next)
  }
  visit(entry)
  for (const file of filesBelow(types)) if (!kept.has(file)) rmSync(join(types, file))
}

/**
 * Other packages do not know `@/`: what a file of types imports is named from where it stands.
 * @returns the files that it imports, below the folder of types
 */
function withFilePaths(types: string, file: string): readonly string[] {
  const path = join(types, file)
  const imported: string[] = []
  const text = readFileSync(path, 'utf8').replace(
    /(from |import\()(['"])(@\/|\.[^'"]*)([^'"]*)\2/g,
    (_, before: string, quote: string, start: string, rest: string) => {
      const named = start === '@/' ? join(types, rest) : join(dirname(path), start + rest)
      const whole = existsSync(`${named}.d.ts`) ? named : join(named, 'index')
      imported.push(slashed(relative(types, `${whole}.d.ts`)))
      const to = slashed(relative(dirname(path), whole))
      return `${before}${quote}${to.startsWith('.') ? to : `./${to}`}.js${quote}`
    },
  )
  writeFileSync(path, text)
  return imported
}

const slashed = (path: string) => path.split(sep).join('/')

interface Manifest {
  readonly name: string
  readonly version: string
  readonly license: string
  readonly engines: object
  readonly dependencies: { readonly xstate: string }
}

function manifestOf(root: string): object {
  const { name, version, license, engines, dependencies }: Manifest = JSON.parse(
    readFileSync(join(root, 'package.json'), 'utf8'),
  )
  return {
    name: `${name}-engine`,
    version,
    description:
      'Residence and protection procedures in Belgium: conditions, routes and time limits, without words',
    license,
    type: 'module',
    sideEffects: false,
    main: './index.js',
    types: './index.d.ts',
    exports: { '.': { types: './index.d.ts', default: './index.js' }, './package.json': './package.json' },
    files: ['index.js', 'index.d.ts', 'parts', 'types'],
    engines,
    dependencies: { xstate: dependencies.xstate },
  }
}
