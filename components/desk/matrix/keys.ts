import { toggle } from '@/components/finding/question/draft'
import type { Fact } from '@/machines/facts/kinds'
import type { AnyValue } from '@/machines/facts/registry'

const digits = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0']

/** The key that chooses an option: its place from 1 on, `0` for the tenth, `u` for `unsure`; null for one without a key. */
export function keyOf(options: readonly string[], option: string): string | null {
  if (option === 'unsure') return 'u'
  return digits[options.filter((one) => one !== 'unsure').indexOf(option)] ?? null
}

/**
 * What one key does to a fact: a value, `'clear'`, or null when the key means nothing here. For a fact of several options
 * a key adds the option or takes it away.
 */
export function valueForKey(
  fact: Fact,
  value: AnyValue | undefined,
  key: string,
): { readonly value: AnyValue | undefined } | null {
  if (key === 'Backspace' || key === 'Delete') return { value: undefined }
  if (fact.kind === 'date' || fact.kind === 'count') return key === 'u' ? { value: 'unsure' } : null
  const option = fact.options.find((one) => keyOf(fact.options, one) === key)
  if (option === undefined) return null
  return { value: fact.kind === 'choice' ? option : toggled(fact, value, option) }
}

/** The options of a list with one more or one less, in the order of the list; nothing chosen is no answer. */
export function toggled(
  fact: Extract<Fact, { kind: 'choices' }>,
  value: AnyValue | undefined,
  option: string,
): AnyValue | undefined {
  const chosen = toggle(Array.isArray(value) ? value.map(String) : [], option, fact.exclusive)
  return chosen.length === 0 ? undefined : fact.options.filter((one) => chosen.includes(one))
}
