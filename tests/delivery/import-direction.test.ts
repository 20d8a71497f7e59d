import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { cruise, type IConfiguration, type ICruiseResult } from 'dependency-cruiser'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

/** Each file of a small house, what it imports, and the rule that must object, if any. */
const house: readonly (readonly [file: string, line: string, rule: string | null])[] = [
  ['machines/plain.ts', 'export const plain = 1', null],
  ['machines/with-react.ts', "export { useState } from 'react'", 'machines-use-few-packages'],
  ['machines/with-next.ts', "export { default } from 'next/link'", 'machines-use-few-packages'],
  ['machines/with-node.ts', "export { readFileSync } from 'node:fs'", 'machines-use-few-packages'],
  ['machines/with-xstate.ts', "export { setup } from 'xstate'", null],
  ['machines/with-screen.ts', "export * from '../components/box'", 'machines-are-pure'],
  ['machines/with-case.ts', "export * from '../cases/plain'", 'machines-are-pure'],
  ['machines/with-words.ts', "export * from '../content/en/words'", 'machines-are-pure'],
  ['machines/with-word-types.ts', "export type { Word } from '../content/en/words'", 'machines-are-pure'],
  ['machines/with-law.ts', "export * from '../content/law/acts'", null],
  ['machines/circle-a.ts', "import { b } from './circle-b'\nexport const a = () => b", 'no-circular'],
  ['machines/astray.ts', "export * from './no-such-file'", 'not-to-unresolvable'],
  ['content/law/acts.ts', 'export const acts = []', null],
  ['content/law/above.ts', "export * from '../../machines/plain'", 'law-stands-alone'],
  ['content/en/words.ts', 'export interface Word { text: string }\nexport const words = []', null],
  [
    'content/en/with-types.ts',
    "import type { plain } from '../../machines/plain'\nexport type P = typeof plain",
    null,
  ],
  ['content/en/with-machine.ts', "export * from '../../machines/plain'", 'sentences-know-only-types'],
  ['content/en/with-screen.ts', "export * from '../../components/box'", 'sentences-below-screens'],
  ['content/nl/with-english.ts', "export * from '../en/words'", 'languages-stay-apart'],
  [
    'content/say/lines.ts',
    "export { plain } from '../../machines/plain'\nexport * from 'use-intl/core'",
    null,
  ],
  ['content/say/with-english.ts', "export * from '../en/words'", 'say-chooses-no-language'],
  ['content/say/with-screen.ts', "export * from '../../components/box'", 'sentences-below-screens'],
  ['content/say/with-react.ts', "export { useState } from 'react'", 'say-has-one-formatter'],
  ['cases/with-say.ts', "export * from '../content/say/lines'", null],
  ['cases/plain.ts', "export * from '../machines/plain'", null],
  ['cases/with-react.ts', "export { useState } from 'react'", 'cases-below-screens'],
  ['cases/with-screen.ts', "export * from '../components/box'", 'cases-below-screens'],
  ['content/sentence-types.ts', 'export interface Text { reason: string }\nexport const texts = []', null],
  [
    'cases/with-text-types.ts',
    "import type { Text } from '../content/sentence-types'\nexport type T = Text",
    null,
  ],
  ['cases/with-texts.ts', "export * from '../content/sentence-types'", 'cases-take-sentences-as-arguments'],
  ['components/box.ts', "export { useState } from 'react'\nexport * from '../cases/plain'", null],
  ['components/with-page.ts', "export * from '../app/page'", 'components-below-pages'],
  ['components/with-words.ts', "export * from '../content/en/words'", 'sentences-through-i18n'],
  ['components/i18n/sentences.ts', "export * from '../../content/en/words'", null],
  ['components/with-script.ts', "export * from '../scripts/anything'", 'site-without-workshop'],
  ['components/with-dev-package.ts', "export { expect } from 'vitest'", 'site-without-dev-packages'],
  ['components/check/result/with-whole.ts', "export * from '../flow'", 'parts-below-their-feature'],
  ['components/check/flow.ts', "export * from './result/item'\nexport * from '../guide/address'", null],
  ['components/check/result/item.ts', "export * from '../../finding/view'", null],
  ['components/guide/address.ts', 'export const address = 1', null],
  ['components/guide/with-check.ts', "export * from '../check/flow'", null],
  ['components/finding/view.ts', 'export const view = 1', null],
  ['components/finding/with-dates.ts', "export * from './dates/list'", 'finding-is-a-base'],
  ['components/finding/dates/list.ts', 'export const list = 1', null],
  ['app/page.ts', "export * from '../components/box'", null],
  ['app/with-words.ts', "export * from '../content/en/words'", 'sentences-through-i18n'],
  ['scripts/anything.ts', "export * from '../content/en/words'\nexport * from '../machines/plain'", null],
]

/** The other half of the circle, which is told only once. */
const otherHalf = [
  'machines/circle-b.ts',
  "import { a } from './circle-a'\nexport const b = () => a",
] as const

const root = process.cwd()
const folder = join(root, '.cache', 'import-direction')
let objections: ReadonlyMap<string, readonly string[]>

beforeAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  for (const [file, text] of [...house, otherHalf]) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), `${text}\n`)
  }
  const { dependencies, devDependencies } = readJson(join(root, 'package.json'))
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ dependencies, devDependencies }))
  objections = await cruiseHouse()
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe.each(house)('%s: %s', (file, _text, rule) => {
  test(rule === null ? 'is allowed' : `is refused by ${rule}`, () => {
    const found = objections.get(file) ?? []
    if (rule === null) expect(found).toEqual([])
    else expect(found).toContain(rule)
  })
})

test('folders of components that import each other are refused by folders-one-way', () => {
  expect(objections.get('components/check')).toContain('folders-one-way')
  expect(objections.get('components/guide')).toContain('folders-one-way')
  expect(objections.get('components/finding')).toBeUndefined()
})

async function cruiseHouse(): Promise<Map<string, string[]>> {
  const { forbidden = [], options = {} } = readJson(join(root, '.dependency-cruiser.cjs')) as IConfiguration
  const { tsConfig: _aliases, ...rest } = options
  const { output } = await cruise(
    [...new Set(house.map(([file]) => file.split('/')[0] ?? file))],
    { ...rest, baseDir: folder, validate: true, ruleSet: { forbidden } },
    options.enhancedResolveOptions ?? {},
  )
  // Without an output type the API returns its result object, not text.
  const { violations } = (output as ICruiseResult).summary
  const found = new Map<string, string[]>()
  for (const { from, rule } of violations) {
    const file = relative(folder, join(folder, from)).replaceAll('\\', '/')
    found.set(file, [...(found.get(file) ?? []), rule.name])
  }
  return found
}

function readJson(path: string) {
  return createRequire(import.meta.url)(path)
}
