import { type Locale, localeTable } from '@/content/locale'

/**
 * The figures of a text: numbers with what belongs to them (`9ter`, `74/14`), the sign of amounts, months. In order, each once,
 * however a language writes thousands. Numbers written as words are words.
 */
export function figuresOf(text: string, locale: Locale): readonly string[] {
  const plain = text.replace(/(\d)[.,\u00a0\u202f ](?=\d{3}(?!\d|[ \u00a0\u202f]\d))/g, '$1')
  const numbers = plain.match(
    /\d+(?:\/\d+)*(?:bis|ter|quater|quinquies|sexies|septies|octies|novies|decies)?/g,
  )
  const amounts = /€|\beuros?\b|يورو(?!\p{L})/iu.test(text) ? ['€'] : []
  return [...new Set([...(numbers ?? []), ...amounts, ...monthsOf(text, locale)])].sort()
}

/** Months that stand beside a number, by their place in the year: `month 3`. */
const monthsOf = (text: string, locale: Locale): readonly string[] =>
  monthsIn(locale).flatMap((month, i) => (month.test(text) ? [`month ${i + 1}`] : []))

const kept = new Map<Locale, readonly RegExp[]>()

function monthsIn(locale: Locale): readonly RegExp[] {
  const known = kept.get(locale)
  if (known !== undefined) return known
  const format = new Intl.DateTimeFormat(localeTable[locale].tag, { month: 'long', timeZone: 'UTC' })
  const months = Array.from({ length: 12 }, (_, month) => {
    const name = format.format(new Date(Date.UTC(2026, month, 1)))
    return new RegExp(`\\d(?:er|\\.)? ${name}(?!\\p{L})|(?<!\\p{L})${name} \\d{4}`, 'u')
  })
  kept.set(locale, months)
  return months
}

/**
 * A text with digits where the language says one or two by the form of a word, as Arabic does: `يومان` is two days, and so
 * are the forms of a plural for one and two. Other languages have no such forms.
 */
export function withDigits(text: string, locale: Locale): string {
  if (locale !== 'ar') return text
  return text
    .replace(/\b(one|two) \{/g, (form) => `${form}${form.startsWith('one') ? 1 : 2} `)
    .replace(/(?<!\p{L})(يوم|ساعت|أسبوع|شهر|سنت|عام)ي(?= \p{L})/gu, '2 $1')
    .replace(/(\p{L}{2,}?)(?:ان|ين)(?!\p{L})/gu, '2 $1')
    .replace(/([\p{L}\p{M}]+) (?:ال)?واحد(?:ة|ًا)?(?!\p{L})/gu, '1 $1')
}
