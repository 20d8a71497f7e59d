import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { filesBelow } from '../build/files'

/**
 * Validates every exported page, or those below the folder named: with the Nu checker where Java 11 or later is found,
 * else in JavaScript.
 */
const folder = process.argv[2] ?? 'out'
const pages = filesBelow(folder)
  .filter((file) => file.endsWith('.html'))
  .map((file) => join(folder, file))
const java = javaVersion()
const status = java !== undefined && java >= 11 ? nuChecker() : htmlValidate()

if (status === 0) console.log(`${pages.length} pages are valid`)
process.exitCode = status === 0 ? 0 : 1

function nuChecker(): number | null {
  console.log(`Nu checker on Java ${java}`)
  const jar = join(dirname(createRequire(import.meta.url).resolve('vnu-jar')), 'build', 'dist', 'vnu.jar')
  return spawnSync('java', ['-jar', jar, '--errors-only', ...pages], { stdio: 'inherit' }).status
}

function htmlValidate(): number | null {
  console.log('html-validate, since no Java 11 or later was found')
  return spawnSync(
    join('node_modules', '.bin', 'html-validate'),
    ['--config', '.htmlvalidate.json', ...pages],
    {
      stdio: 'inherit',
      shell: process.platform === 'win32',
    },
  ).status
}

function javaVersion(): number | undefined {
  const { stderr, error } = spawnSync('java', ['-version'], { encoding: 'utf8' })
  const major = error === undefined ? /version "(\d+)/.exec(stderr)?.[1] : undefined
  return major === undefined ? undefined : Number(major)
}
