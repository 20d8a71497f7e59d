import { dayInWords } from '@/components/i18n/days'
import type { ISODate } from '@/content/law/types'
import type { Locale } from '@/content/locales'

/** A calendar day in words, readable by machines too. */
export function DateText({ day, locale }: { day: ISODate; locale: Locale }) {
  return <time dateTime={day}>{dayInWords(locale, day)}</time>
}
