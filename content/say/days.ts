import type { ISODate } from '@/content/law/types'
import type { Phrasebook } from '@/content/phrasebook'

type Tagged = Pick<Phrasebook, 'tag'>

const date = { day: 'numeric', month: 'long', year: 'numeric' } as const
const formats = new Map<string, Intl.DateTimeFormat>()

/** A calendar day: `2026-03-01` → "1 March 2026". No time zone can shift it. */
export function dayInWords(day: ISODate, { tag }: Tagged): string {
  return written(day, tag, date)
}

/** A calendar day with its weekday, "Thursday 24 December 2026", without a comma whatever the platform's locale data. */
export function weekdayInWords(day: ISODate, { tag }: Tagged): string {
  return `${written(day, tag, { weekday: 'long' })} ${written(day, tag, date)}`
}

/** A calendar day beside others that are near: "24 December", with the year where it is another than that of `today`. */
export function nearDayInWords(day: ISODate, today: ISODate, { tag }: Tagged): string {
  const { year, ...short } = date
  return written(day, tag, day.slice(0, 4) === today.slice(0, 4) ? short : { ...short, year })
}

function written(day: ISODate, tag: string, style: Intl.DateTimeFormatOptions): string {
  const key = `${tag} ${style.weekday ?? ''} ${style.year ?? ''}`
  const format = formats.get(key) ?? new Intl.DateTimeFormat(tag, { ...style, timeZone: 'UTC' })
  formats.set(key, format)
  const parts = format.formatToParts(new Date(`${day}T00:00:00Z`))
  return parts.map(({ type, value }) => (type === 'day' && value === '1' ? first(tag) : value)).join('')
}

/** The first of a month is an ordinal in French: “1er mars”. Platforms write it either way. */
const first = (tag: string): string => (tag.startsWith('fr') ? '1er' : '1')
