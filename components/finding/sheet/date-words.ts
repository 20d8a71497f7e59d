import type { CountedDate } from '@/components/finding/dates/cannot-wait'
import { daysLeftInWords, type KnownKey, knownOf } from '@/components/finding/dates/ruler-words'
import type { SheetWords } from '@/components/finding/sheet/kit'
import type { Chrome } from '@/components/i18n/chrome'
import type { ISODate } from '@/content/law/types'
import { dayInWords, weekdayInWords } from '@/content/say/days'
import { labelled, row } from '@/content/say/joins'
import { fill } from '@/content/say/message'
import { liesBehind, mayBeOver, possibleIsPast } from '@/machines/deadlines/order'
import { leadOf } from '@/machines/deadlines/status'

type Texts = Pick<SheetWords, 'words'> & { readonly sheet: Pick<SheetWords['sheet'], 'officeDay'> }

/**
 * The next day on which a date may end, and how far away it is: "Last day: Wednesday 25 November 2026 · 3 days left". Where
 * offices are closed on that day and no text moves it, the day before on which they are open too.
 */
export function dateOnSheet(
  { counted }: Pick<CountedDate, 'counted'>,
  t: Chrome,
  { sheet, words }: Texts,
): string {
  const { deadline } = counted
  const { on, possible } = leadOf(deadline)
  if (on === null) return t('deadlines.noDate')
  const said = (label: string, date: ISODate) => labelled(label, weekdayInWords(date, words), words)
  const left = daysLeftInWords(counted, t)
  if (possible !== undefined && !possibleIsPast(counted))
    return row([said(t('deadlines.safePossible'), possible), left], words)
  const { officeDay, last = null } = deadline.status === 'counted' ? deadline : {}
  const act =
    officeDay !== undefined && on === last && !liesBehind(counted, officeDay)
      ? [fill(sheet.officeDay, { date: weekdayInWords(officeDay, words) }, words)]
      : []
  return row([said(t(`deadlines.safe.${deadline.kind}`), on), left, ...act], words)
}

/** What may still be open, where the day to go by is over and the last one may still come; nothing otherwise. */
export const openOnSheet = (
  { limit, counted }: CountedDate,
  { words }: Pick<Texts, 'words'>,
): string | null => (mayBeOver(counted) ? words.text.limits[limit].stillOpen : null)

/** The same with the other day where one is possible, and with what may still be open, for a page without the line of days. */
export function dateInFull(date: CountedDate, t: Chrome, texts: Texts): string {
  const { on, possible } = leadOf(date.counted.deadline)
  const open = openOnSheet(date, texts)
  const day = (key: 'maybePassed' | KnownKey, at: ISODate) =>
    t(`deadlines.ruler.${key}`, { date: dayInWords(at, texts.words) })
  const other =
    on === null || possible === undefined
      ? []
      : [
          possibleIsPast(date.counted)
            ? day('maybePassed', possible)
            : day(knownOf(date.counted.deadline), on),
        ]
  return row([dateOnSheet(date, t, texts), ...other, ...(open === null ? [] : [open])], texts.words)
}
