import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { BadInput } from '@/scripts/lib/arguments'
import { catalogueFile, entriesOf, readCatalogue, writeChanged } from '@/scripts/translate/catalogue'
import { translated } from '@/scripts/translate/compile'
import { importFile } from '@/scripts/translate/import'
import { chunks } from '@/tests/translations/said'
import { type Dice, dice, files, inTime, patience, spoil, Tally } from './spoil'

/** A small file, one with places and plurals, and one of letters. */
const names = ['aids', 'words', 'sheet']
const some = chunks.filter(({ name }) => names.includes(name))
const root = mkdtempSync(join(tmpdir(), 'translations-'))
afterAll(() => rmSync(root, { recursive: true }))

describe.each(translated)('spoilt files of translations: %s', (locale) => {
  test(
    'each is taken over or refused with a reason, and no sentence is lost',
    () => spoilAll(locale),
    patience,
  )
})

async function spoilAll(locale: (typeof translated)[number]): Promise<void> {
  const roll = dice(2028)
  const tally = new Tally(`translations (${locale})`)
  const kept = new Map(
    some.map(({ name }) => [name, readFileSync(catalogueFile(process.cwd(), locale, name), 'utf8')]),
  )
  const sent = join(root, `sent-${locale}.po`)
  for (let n = 0; n < Math.ceil(files / translated.length); n++) {
    for (const [name, text] of kept) writeChanged(catalogueFile(root, locale, name), text)
    const name = names[n % names.length] ?? ''
    const given = withChange(kept.get(name) ?? '', roll)
    const spoilt = spoil(given, roll)
    writeFileSync(sent, spoilt)
    const { value: taken, took } = await inTime(spoilt, async () => {
      try {
        return importFile(root, some, sent, locale)
      } catch (error) {
        if (!(error instanceof BadInput)) throw error
        expect(error.message).not.toBe('')
        return null
      }
    })
    tally.add(taken === null ? 'refused' : 'taken over', took)
    for (const { name: chunk } of some) {
      const file = catalogueFile(root, locale, chunk)
      if (taken?.chunk !== chunk) expect(readFileSync(file, 'utf8')).toBe(kept.get(chunk))
      else expectNoneLost(kept.get(chunk) ?? '', file)
    }
  }
  tally.print()
  expect(tally.of('refused')).toBeGreaterThan(0)
  expect(tally.of('taken over')).toBeGreaterThan(0)
}

/** Every sentence that was translated before is translated still. */
function expectNoneLost(before: string, file: string): void {
  const now = readCatalogue(file)
  for (const { path, text } of entriesOf(before, file).values())
    if (text !== '') expect(now.get(path)?.text, path).not.toBe('')
}

/** The file with one sentence that the translator wrote anew, so that there is something to take over. */
function withChange(text: string, roll: Dice): string {
  const lines = text.split('\n')
  const written = lines.flatMap((line, at) => (/^msgstr ".+"$/.test(line) ? [at] : []))
  const chosen = written[roll(written.length)]
  return lines.map((line, at) => (at === chosen ? `${line.slice(0, -1)} …"` : line)).join('\n')
}
