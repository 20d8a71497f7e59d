import { type LanguageGates, spans } from './languages/gate'

const english = new RegExp(`(\\d+) (${[...spans].reverse().join('|')})s?\\b`, 'g')

/** Spans of time of the English (`8 working days`) that the translation does not have. */
export function lostSpans(english_: string, said: string, gates: LanguageGates): readonly string[] {
  const text = gates.withDigits?.(said) ?? said
  const found = [...english_.matchAll(english)]
  return found.flatMap(([whole, number = '', name]) => {
    const span = spans.find((one) => one === name)
    const after = [...text.matchAll(new RegExp(`(?<!\\d)${number}[\\s\\u00a0]`, 'g'))]
    const isThere =
      span !== undefined &&
      after.some(({ index, 0: { length } }) => gates.spans[span].test(text.slice(index + length)))
    return isThere ? [] : [whole]
  })
}
