import type { FactSentences } from '@/content/language'
import type { Phrasebook } from '@/content/phrasebook'
import { numberInWords } from '@/content/say/amounts'
import { dayInWords } from '@/content/say/days'
import { labelled, series } from '@/content/say/joins'
import { textAt } from '@/content/say/lookup'
import { type AskableId, isBandId } from '@/machines/bands/registry'
import { type AnyValue, type FactId, facts } from '@/machines/facts/registry'

type AnyFact = AskableId | FactId

/** The name of a fact or band in a list: "Certificate date". */
export function factName(id: AnyFact, { questions, bands }: FactSentences): string {
  return isBandId(id) ? bands[id].short : questions[id].short
}

/** What was answered, in words; several answers as a series. Throws when a value has no words. */
export function valueInWords(
  id: AnyFact,
  value: AnyValue,
  sentences: FactSentences,
  phrases: Phrasebook,
): string {
  if (typeof value === 'object') {
    return series(
      value.map((one) => valueInWords(id, one, sentences, phrases)),
      phrases,
    )
  }
  if (typeof value === 'number') return numberInWords(value, phrases)
  if (isBandId(id)) return textAt(sentences.bands[id].bands, value)
  if (facts[id].kind === 'date' && value !== 'unsure') return dayInWords(value, phrases)
  return textAt(sentences.questions[id].options, value)
}

/** A fact and what was answered: "Certificate date: 1 March 2026". */
export function answerInWords(
  { fact, value }: { readonly fact: AnyFact; readonly value: AnyValue },
  sentences: FactSentences,
  phrases: Phrasebook,
): string {
  return labelled(factName(fact, sentences), valueInWords(fact, value, sentences, phrases), phrases)
}
