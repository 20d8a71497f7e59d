import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { procedureLoaders } from '@/machines/procedures/registry'
import { filesBelow } from '@/scripts/build/files'
import { type BuiltPackage, buildPackage } from '@/scripts/package/build-package'
import { command } from '@/scripts/test/command'

/** Sizes in kB of 1000 bytes, with gzip: what every user loads, and that with all procedures. */
const budget = { index: 30, all: 70 }

/** A folder in which somebody has installed the package. */
const fresh = mkdtempSync(join(tmpdir(), 'engine-'))
const installed = join(fresh, 'node_modules', 'residence-routes-belgium-engine')

let built: BuiltPackage
let tarball: string
beforeAll(async () => {
  built = await buildPackage(process.cwd())
  const packed = await command([
    'npm',
    'pack',
    built.folder,
    '--pack-destination',
    fresh,
    '--json',
    '--silent',
  ])
  if (!packed.ok) throw new Error(packed.text)
  const [{ filename }] = JSON.parse(packed.text)
  tarball = join(fresh, filename)
  const unpacked = await command(['tar', '-xzf', tarball, '-C', fresh])
  if (!unpacked.ok) throw new Error(unpacked.text)
  mkdirSync(join(fresh, 'node_modules'))
  cpSync(join(fresh, 'package'), installed, { recursive: true })
  symlinkSync(resolve('node_modules/xstate'), join(fresh, 'node_modules', 'xstate'), 'junction')
})
afterAll(() => rmSync(fresh, { recursive: true, force: true }))

test('it holds the engine, its types, its licence and a README, and nothing else', () => {
  const files = filesBelow(installed)
  const others = files.filter((file) => !/^(?:parts\/[A-Z0-9]+\.js|types\/.*\.d\.ts)$/.test(file))
  expect(others).toEqual(['LICENSE', 'README.md', 'index.d.ts', 'index.js', 'package.json'])
  expect(files.length).toBeGreaterThan(others.length + Object.keys(procedureLoaders).length)
})

test('it is made of rules and law alone: no sentence, no screen', () => {
  expect(built.modules.length).toBeGreaterThan(100)
  const other = built.modules.filter((path) => !/^(?:machines|content\/law)\//.test(path))
  expect(other).toEqual(['scripts/package/index.ts'])
})

test('it is as small as it says', () => {
  const scripts = filesBelow(installed).filter((file) => file.endsWith('.js'))
  const weigh = (file: string) => gzipSync(readFileSync(join(installed, file)), { level: 9 }).length / 1000
  expect(weigh('index.js')).toBeLessThan(budget.index)
  expect(scripts.reduce((sum, file) => sum + weigh(file), 0)).toBeLessThan(budget.all)
})

test('publint has nothing to say', async () => {
  const { messages, pkg } = await publint({ pkgDir: built.folder, pack: false, strict: true })
  expect(messages.map((message) => formatMessage(message, pkg))).toEqual([])
})

test('its types are found wherever modules of its kind are', async () => {
  const data = new Uint8Array(readFileSync(tarball))
  const analysis = await checkPackage(createPackageFromTarballData(data))
  if (!analysis.types) throw new Error('It has no types')
  // It is a package of modules: a program in CommonJS has to import it with import(), and is told so.
  const problems = analysis.problems.filter(({ kind }) => kind !== 'CJSResolvesToESM')
  expect(problems).toEqual([])
})

describe('the example of its README', () => {
  const [code, printed] = blocksOf(readFileSync('scripts/package/README.md', 'utf8'))

  test('is ten lines of code', () => {
    expect(code?.split('\n').filter((line) => line.trim() !== '').length).toBeLessThanOrEqual(10)
  })
  test('prints what it says', async () => {
    writeFileSync(join(fresh, 'example.mjs'), code ?? '')
    const { ok, text } = await command([process.execPath, join(fresh, 'example.mjs')])
    expect(text).toBe(printed)
    expect(ok).toBe(true)
  })
  test('is typed', async () => {
    writeFileSync(join(fresh, 'example.mts'), code ?? '')
    const options = {
      strict: true,
      noEmit: true,
      module: 'nodenext',
      target: 'es2022',
    }
    writeFileSync(
      join(fresh, 'tsconfig.json'),
      JSON.stringify({ compilerOptions: options, files: ['example.mts'] }),
    )
    expect((await command(['tsc', '-p', fresh])).text).toBe('')
    writeFileSync(join(fresh, 'example.mts'), (code ?? '').replace("'belgium'", "'atlantis'"))
    expect((await command(['tsc', '-p', fresh])).text).toContain('atlantis')
  })
})

/** The blocks of code of a page, in order. */
function blocksOf(text: string): readonly string[] {
  return [...text.matchAll(/```\w+\n([\s\S]*?)\n?```/g)].map(([, block = '']) => block.trim())
}
