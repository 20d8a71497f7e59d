import compile from 'icu-minify/compile'
import { expect, test } from 'vitest'
import { compileSource } from '@/scripts/build/compile-source.cjs'

const compiled = (source: string) => compileSource(source, 'words.ts', compile)

test('a message becomes the list that the formatter reads, and a plain sentence stays as it is', () => {
  expect(compiled("export const words = { kept: 'Kept until {day}', gone: 'It’s gone' }")).toBe(
    'export const words = { kept: ["Kept until ",["day"]], gone: \'It’s gone\' }',
  )
})

test('types, imports and template joins without a place are left alone', () => {
  const source = "import type { A } from '@/a'\nexport const a: A = `$" + '{b} Ask a lawyer.`\n'
  expect(compiled(source)).toBe(source)
})

test('a message that is put together from parts does not compile', () => {
  expect(() => compiled('export const a = `$' + '{b} until {day}`')).toThrow(
    'words.ts: a message with places',
  )
})

test('a message with a fault does not compile', () => {
  expect(() => compiled("export const a = '{day'")).toThrow()
})
