import type { ISODate } from '@/content/law/types'
import { addYears, isDay } from '@/machines/deadlines/day'

/**
 * What a day can be. birth: of someone alive · past: it has happened, as a letter that was received · any: it may lie ahead, as
 * the last day of a paper.
 */
export const dayKinds = ['birth', 'past', 'any'] as const
export type DayKind = (typeof dayKinds)[number]

/**
 * empty · incomplete: day, month or year is missing · month: not a month · no-such-day · year: not four digits, and both
 * centuries are possible · other-calendar: the year of another calendar than the Belgian one · too-early, too-late: not
 * possible for such a day · in-future: it is still to come.
 */
export type DayProblem =
  | 'empty'
  | 'incomplete'
  | 'month'
  | 'no-such-day'
  | 'year'
  | 'other-calendar'
  | 'too-early'
  | 'too-late'
  | 'in-future'
export type DayPart = 'day' | 'month' | 'year'

export type ReadDay =
  | { readonly ok: true; readonly day: ISODate }
  | {
      readonly ok: false
      readonly why: DayProblem
      readonly part: DayPart
      /** The day that was read, where it exists and cannot be. */
      readonly day?: ISODate
    }

export interface DayParts {
  readonly day: string
  readonly month: string
  readonly year: string
}

/** The first and the last day that a day of this kind can be. */
export function boundsOf(kind: DayKind, today: ISODate): { readonly from: ISODate; readonly to: ISODate } {
  if (kind === 'birth') return { from: addYears(today, -120), to: today }
  return { from: addYears(today, -60), to: kind === 'past' ? today : addYears(today, 30) }
}

/** What is wrong with a day that exists, for its kind; null where it can be. */
export function dayProblem(day: ISODate, kind: DayKind, today: ISODate): DayProblem | null {
  const { from, to } = boundsOf(kind, today)
  if (day >= from && day <= to) return null
  if (isOtherCalendar(Number(day.slice(0, 4)))) return 'other-calendar'
  if (day < from) return 'too-early'
  return kind === 'any' ? 'too-late' : 'in-future'
}

/** Solar and lunar Hijri years are of the fourteenth and fifteenth century, Buddhist ones of the twenty-sixth. */
const isOtherCalendar = (year: number): boolean =>
  (year >= 1300 && year < 1600) || (year >= 2450 && year < 2700)

/**
 * The parts of a whole date in one text, as people write it: `20/03/2026`, `20 mars 2026`, `2026/03/20`, `٢٠/٣/٢٠٢٦`,
 * `March 20, 2026`, `٢٠ آذار ٢٠٢٦`; the year may be missing. Null for anything else.
 */
export function splitDay(text: string): DayParts | null {
  const parts = plain(text)
    .replace(monthOfTwoWords, '$1$2')
    .split(/[\s./,،-]+/)
    .filter((part) => part !== '' && !besideMonths.includes(part))
  const [a = '', b = '', c = ''] = parts.map((part) => part.replace(monthJoined, '$1 $2'))
  if (parts.length < 2 || parts.length > 3) return null
  const words = parts.filter((part) => word.test(part))
  const numbers = parts.filter((part) => ordinal.test(part))
  if (words.length > 1 || words.length + numbers.length < parts.length) return null
  if (/^\d{4}$/.test(a)) return parts.length === 3 ? { day: number(c), month: b, year: a } : null
  const startsWithMonth = !/^\d/.test(a)
  return startsWithMonth ? { day: number(b), month: a, year: c } : { day: number(a), month: b, year: c }
}

/** A word of Latin or Arabic letters that can name a month. Two letters are August in Arabic. */
const word = /^(?:[a-z]{3,}|[\u0621-\u064a]{2,})$/

/** Months that Arabic names by two words: `كانون الثاني`, the second Kanun. */
const monthOfTwoWords = /(كانون|تشرين)\s+(الاول|الثاني)/
const monthJoined = /^(كانون|تشرين)(الاول|الثاني)$/

/** Words between the parts of a date, and the sign of our era behind an Arabic year. */
const besideMonths: readonly string[] = ['de', 'of', 'من', 'شهر', 'م']

/** The number of a day as languages write it: `1`, `1st`, `1er`, `1ste`, `1.`. */
const ordinal = /^\d+(st|nd|rd|th|er|ste|de|e|\.)?$/

const number = (text: string): string => text.replace(/\D+$/, '')

/** Read a day from its three parts, or say which part is wrong and why. Without `today` nothing is said about its bounds. */
export function readDay(parts: DayParts, kind: DayKind = 'any', today?: ISODate): ReadDay {
  const [written, month, year] = [plain(parts.day), plain(parts.month), plain(parts.year)]
  const day = ordinal.test(written) ? number(written) : written
  const wrong = (why: DayProblem, part: DayPart): ReadDay => ({ ok: false, why, part })
  if (day === '' && month === '' && year === '') return wrong('empty', 'day')
  if (day === '') return wrong('incomplete', 'day')
  if (month === '') return wrong('incomplete', 'month')
  if (year === '') return wrong('incomplete', 'year')
  if (!/^\d{1,2}$/.test(day)) return wrong('no-such-day', 'day')
  const monthNumber = /^\d{1,2}$/.test(month) ? Number(month) : monthOf(month)
  if (monthNumber === undefined || monthNumber < 1 || monthNumber > 12) return wrong('month', 'month')
  const made = (ofYear: string): ISODate =>
    `${ofYear}-${String(monthNumber).padStart(2, '0')}-${day.padStart(2, '0')}`
  if (/^\d{2}$/.test(year) && today !== undefined) {
    const days = [`19${year}`, `20${year}`].map(made).filter(isDay)
    const [only, ...others] = days.filter((one) => dayProblem(one, kind, today) === null)
    return only !== undefined && others.length === 0 ? { ok: true, day: only } : wrong('year', 'year')
  }
  if (!/^\d{4}$/.test(year)) return wrong('year', 'year')
  const read = made(year)
  if (!isDay(read)) return wrong('no-such-day', 'day')
  const why = today === undefined ? null : dayProblem(read, kind, today)
  if (why === null) return { ok: true, day: read }
  return { ok: false, why, part: why === 'in-future' ? 'day' : 'year', day: read }
}

/** Read a day from one text, as `readDay` does. */
export function readDayText(text: string, kind: DayKind = 'any', today?: ISODate): ReadDay {
  if (text.trim() === '') return { ok: false, why: 'empty', part: 'day' }
  const parts = splitDay(text)
  return parts ? readDay(parts, kind, today) : { ok: false, why: 'incomplete', part: 'day' }
}

/** Arabic and Persian digits as 0 to 9. */
export const westernDigits = (text: string): string =>
  text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 0xf))

/** Western digits, without accents, capitals, marks of direction and the stroke that lengthens an Arabic word. */
const plain = (text: string): string =>
  westernDigits(text.normalize('NFKD').replace(/[\p{M}\u0640\u200e\u200f\u061c\u2066-\u2069]/gu, ''))
    .trim()
    .toLowerCase()

/**
 * The names of the months in English, Dutch, French, German and Arabic, without accents, as far as they differ. Arabic has
 * those of Egypt and the Gulf, of Syria, Iraq and Palestine, of Morocco, and of Algeria and Tunisia.
 */
const months: readonly (readonly string[])[] = [
  ['january', 'januari', 'janvier', 'januar', 'janner', 'يناير', 'كانونالثاني', 'جانفي'],
  ['february', 'februari', 'fevrier', 'februar', 'فبراير', 'شباط', 'فيفري'],
  ['march', 'maart', 'mars', 'marz', 'maerz', 'mrt', 'مارس', 'اذار'],
  ['april', 'avril', 'ابريل', 'نيسان', 'افريل'],
  ['may', 'mei', 'mai', 'مايو', 'ايار', 'ماي'],
  ['june', 'juni', 'juin', 'يونيو', 'يونيه', 'حزيران', 'جوان'],
  ['july', 'juli', 'juillet', 'يوليو', 'يوليه', 'يوليوز', 'تموز', 'جويلية', 'جويليه'],
  ['august', 'augustus', 'aout', 'اغسطس', 'اب', 'غشت', 'اوت'],
  ['september', 'septembre', 'سبتمبر', 'ايلول', 'شتنبر'],
  ['october', 'oktober', 'octobre', 'اكتوبر', 'تشرينالاول'],
  ['november', 'novembre', 'نوفمبر', 'تشرينالثاني', 'نونبر'],
  ['december', 'decembre', 'dezember', 'ديسمبر', 'كانونالاول', 'دجنبر'],
]

/** The number of a month by its name, or by its first letters where these leave no doubt; undefined for anything else. */
function monthOf(written: string): number | undefined {
  const text = written.replace(monthOfTwoWords, '$1$2')
  if (!word.test(text)) return undefined
  const named = months.findIndex((names) => names.includes(text))
  if (named !== -1) return named + 1
  if (text.length < 3) return undefined
  const found = months.flatMap((names, n) => (names.some((name) => name.startsWith(text)) ? [n + 1] : []))
  return found.length === 1 ? found[0] : undefined
}
