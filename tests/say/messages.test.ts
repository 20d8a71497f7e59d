import compile from 'icu-minify/compile'
import { _createCache, _createIntlFormatters } from 'use-intl/core'
import formatWritten from 'use-intl/format-message'
import formatCompiled from 'use-intl/format-message/format-only'
import { describe, expect, test } from 'vitest'
import { isBorrowed } from '@/components/i18n/borrowed'
import { itselfOf, locales } from '@/content/locale'
import { languages } from '@/content/locales'
import { placesOf, pluralsOf } from '@/tests/say/places'
import { textsIn } from '@/tests/support/sentences'

const cache = _createCache()
const options = (locale: string) => ({ cache, formatters: _createIntlFormatters(cache), locale })
const inside = (parts: unknown) => (Array.isArray(parts) ? parts.join('') : String(parts))

/** What may stand in a place: none, one, two, many; a day, a name, a whole sentence is no matter of grammar. */
const samples = [
  0,
  1,
  2,
  1_234_567,
  'a name that goes on for longer than anyone would write it on a paper',
] as const

/** A number beside a plural that can never be one: the messages say why. */
const neverOne: readonly string[] = ['question leftRange', 'finder begunRange', 'too-deep']

describe.each(locales)('messages in %s', async (locale) => {
  const { tag } = languages[locale]
  const messages = (await textsIn(`content/${locale}`)).filter(({ text }) => /[{<]/.test(text))

  test('there are some', () => expect(messages.length).toBeGreaterThan(150))

  test('have the plural forms that the language has', () => {
    const [own, lender] = [tag, itselfOf(itselfOf(locale).borrows?.from ?? locale).tag].map(formsOf)
    for (const { at, text } of messages) {
      const forms = isBorrowed(text) ? lender : own
      for (const options of pluralsOf(text)) {
        const named = Object.keys(options).filter((form) => !form.startsWith('='))
        expect(named.toSorted(), at).toEqual(named.length === 1 ? ['other'] : forms)
      }
    }
  })

  test.each(samples)('read well with %s in every place', (sample) => {
    const faults = messages.flatMap(({ at, text }) => {
      const { values, tags } = placesOf(text)
      const filled = Object.fromEntries([
        ...values.map(({ name, kind }) => [
          name,
          kind === 'plural' && typeof sample === 'string' ? 3 : sample,
        ]),
        ...tags.map((name) => [name, (parts: unknown) => inside(parts) || 'a part']),
      ])
      const written = String(formatWritten('', text, filled, options(tag)))
      const compiled = String(formatCompiled('', compile(text), filled, options(tag)))
      const problem =
        written !== compiled
          ? `is compiled to “${compiled}”`
          : faultIn(
              written,
              neverOne.some((name) => at.endsWith(name)),
            )
      return problem === null ? [] : [`${at}: “${written}” ${problem}`]
    })
    expect(faults).toEqual([])
  })
})

/** The plural forms that a language uses. Days, months and papers never reach a million, for which French has one of its own. */
function formsOf(tag: string): readonly string[] {
  const rules = new Intl.PluralRules(tag)
  return [...new Set(Array.from({ length: 1001 }, (_, count) => rules.select(count)))].toSorted()
}

/** What is wrong with a sentence whoever wrote it; null where nothing is. */
function faultIn(sentence: string, notOne: boolean): string | null {
  if (/[{}<>]/.test(sentence)) return 'has a place that nothing fills'
  if (/undefined|\[object/.test(sentence)) return 'has no value'
  if (/ {2}|^ | $/.test(sentence)) return 'has a space too many'
  if (/[.,;:!?]{2}|[.,;:!?] [.,;:!?]/.test(sentence)) return 'has two signs in a row'
  if (
    !notOne &&
    /(?<![\d.,–-])\b1 (?!(?:is|was|has|comes|mois|vers|als|bis|anders)\b)\p{Ll}+s\b/u.test(sentence)
  )
    return 'counts one as many'
  return null
}
