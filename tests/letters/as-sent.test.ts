import { expect, test } from 'vitest'
import { loadLetterSentences } from '@/components/i18n/letters'
import { languages } from '@/content/locales'
import { letterAsText, sayLetter } from '@/content/say/letter'
import { inventoryAsText, sayInventory } from '@/content/say/letter-inventory'
import type { Facts } from '@/machines/facts/registry'
import { type FieldId, fieldOf, letterFields } from '@/machines/letters/fields'
import { planLetter } from '@/machines/letters/plan'
import type { AnyLetter } from '@/machines/letters/registry'
import { letterIds, letterLoaders } from '@/machines/letters/registry'
import { combinationsFor } from './answers'

const details = Object.fromEntries(
  (Object.keys(letterFields) as FieldId[]).map((id) => [
    id,
    fieldOf(id).kind === 'day' ? '2026-11-02' : `(${id})`,
  ]),
)
const everything = (letter: AnyLetter) =>
  new Set(letter.parts.flatMap((part) => ('id' in part ? [part.id] : [])))

/** The answers of a fixed sample with which the letter says most. */
function fullest(letter: AnyLetter): Facts {
  const chosen = everything(letter)
  const length = (known: Facts) => {
    const { parts, pieces, warnings } = planLetter(letter, known, chosen)
    return parts.length + pieces.length + warnings.length
  }
  return combinationsFor(letter, 400).reduce((a, b) => (length(b) > length(a) ? b : a))
}

/** A letter as it leaves the house, what stands behind each line, and what the person is told before. */
async function pageOf(id: (typeof letterIds)[number], known: Facts, filled: boolean): Promise<string> {
  const letter: AnyLetter = await letterLoaders[id]()
  const sentences = await loadLetterSentences(languages.en, id)
  const plan = planLetter(letter, known, filled ? everything(letter) : new Set())
  const given = { written: filled ? details : {}, known, on: filled ? ('2026-11-29' as const) : null }
  const lines = sayLetter(plan, given, sentences)
  return [
    letterAsText(lines),
    '',
    inventoryAsText(sayInventory(plan, given, sentences)),
    '',
    `warnings: ${plan.warnings.join(', ')}`,
    `sensitive: ${plan.sensitive.join(', ')}`,
    ...lines.map((line) => `${line.kind} ${line.id}: ${line.basis.join(', ')}`),
    '',
  ].join('\n')
}

test.each(letterIds)('%s reads as it was last approved, with all answers and with none', async (id) => {
  const known = fullest(await letterLoaders[id]())
  await expect(await pageOf(id, known, true)).toMatchFileSnapshot(`as-sent/${id}.txt`)
  await expect(await pageOf(id, {}, false)).toMatchFileSnapshot(`as-sent/${id}-empty.txt`)
})
