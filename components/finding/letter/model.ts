import { letterFile } from '@/cases/exchange/letter-file'
import { loadLetterSentences } from '@/components/i18n/letters'
import type { Language } from '@/content/language'
import { sayLetter } from '@/content/say/letter'
import { planLetter } from '@/machines/letters/plan'
import { type LetterId, letterLoaders } from '@/machines/letters/registry'

/** A letter of which nothing is known yet, as a file: every detail is a blank. Made while the site is built. */
export async function emptyModel(language: Language, id: LetterId): Promise<ArrayBuffer> {
  const [letter, sentences] = await Promise.all([letterLoaders[id](), loadLetterSentences(language, id)])
  const plan = planLetter(letter, {}, new Set())
  const lines = sayLetter(plan, { written: {}, known: {}, on: null }, sentences)
  return letterFile(lines, { tag: language.tag, title: sentences.text.title })
}
