import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pagesBelow } from '@/scripts/build/files'
import { command } from '@/scripts/test/command'
import { type Outcome, whole } from '@/scripts/test/lanes'

/** Validates every page below a folder: with the Nu checker where Java 11 or later is found, else in JavaScript. */
export async function htmlValidity(folder: string): Promise<Outcome> {
  const pages = pagesBelow(folder).map((file) => join(folder, file))
  const nu = await hasJava()
  const { ok, text } = await command(nu ? nuChecker(pages) : htmlValidate(pages))
  const checker = nu ? 'the Nu checker' : 'html-validate, since no Java 11 or later was found'
  return whole(ok, ok ? `${pages.length} pages are valid by ${checker}` : text)
}

function nuChecker(pages: readonly string[]): [string, ...string[]] {
  const jar = join(dirname(createRequire(import.meta.url).resolve('vnu-jar')), 'build', 'dist', 'vnu.jar')
  return ['java', '-jar', jar, '--errors-only', ...pages]
}

/** The validator for machines without Java. */
export function htmlValidate(pages: readonly string[]): [string, ...string[]] {
  return ['html-validate', '--config', '.htmlvalidate.json', ...pages]
}

async function hasJava(): Promise<boolean> {
  const { text } = await command(['java', '-version'])
  return Number(/version "(\d+)/.exec(text)?.[1] ?? 0) >= 11
}
