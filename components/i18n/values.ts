import { dayInWords } from '@/components/i18n/days'
import type { FactSentences } from '@/content/language'
import type { Locale } from '@/content/locales'
import { type AskableId, isBandId } from '@/machines/bands/registry'
import { type AnyValue, type FactId, facts } from '@/machines/facts/registry'

type AnyFact = AskableId | FactId

/** The name of a fact or band in a list: "Certificate date". */
export function factName(id: AnyFact, { questions, bands }: FactSentences): string {
  return isBandId(id) ? bands[id].short : questions[id].short
}

/** What was answered, in words. Throws when a value has no words: the sentences are then incomplete. */
export function valueInWords(id: AnyFact, value: AnyValue, locale: Locale, sentences: FactSentences): string {
  if (typeof value === 'object') {
    return value.map((one) => valueInWords(id, one, locale, sentences)).join('; ')
  }
  if (typeof value === 'number') return String(value)
  if (isBandId(id)) return known(sentences.bands[id].bands[value], id, value)
  const { kind } = facts[id]
  if (kind === 'date' && value !== 'unsure') return dayInWords(locale, value)
  const options: Readonly<Record<string, string>> = sentences.questions[id].options
  return known(options[value], id, value)
}

function known(words: string | undefined, id: string, value: string): string {
  if (words === undefined) throw new Error(`No words for ${id} = ${value}`)
  return words
}
