import type { ISODate } from '@/content/law/types'
import { type Locale, languages } from '@/content/locales'

const formats = new Map<string, Intl.DateTimeFormat>()

/** A calendar day in words: `2026-03-01` → "1 March 2026". No time zone can shift it. */
export function dayInWords(locale: Locale, day: ISODate): string {
  const { tag } = languages[locale]
  const format = formats.get(tag) ?? new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' })
  formats.set(tag, format)
  return format.format(new Date(`${day}T00:00:00Z`))
}

/** Euro without cents where there are none: "€368". */
export function euroInWords(locale: Locale, euro: number): string {
  return new Intl.NumberFormat(languages[locale].tag, {
    style: 'currency',
    currency: 'EUR',
    trailingZeroDisplay: 'stripIfInteger',
  }).format(euro)
}
