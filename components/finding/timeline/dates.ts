import { dateKey, type PersonDate, stepOf } from '@/cases/dossier/dates'
import type { DeadlineItem } from '@/components/finding/dates/item'
import type { TimelineTexts } from '@/components/finding/timeline/kit'
import type { Chrome } from '@/components/i18n/chrome'
import { timeLimits } from '@/content/law/time-limits'
import { eventDay } from '@/content/say/refusal'
import { nearestFirst } from '@/machines/deadlines/order'
import { isOrderOfDay, tellOneOrder } from '@/machines/lifecycle/one-order'
import type { Position, PositionDeadline } from '@/machines/lifecycle/position'

/**
 * Every date of a file: those that its events set off, and of `dates`, the one list of the person, those that hang on answers.
 * `everything`: also the answers that belong to no procedure. The nearest first.
 */
export function datesOf(
  position: Position,
  dates: readonly PersonDate[],
  { voice, t, words }: Pick<TimelineTexts, 'voice' | 'words'> & { readonly t: Chrome },
  { everything = false }: { readonly everything?: boolean } = {},
): readonly DeadlineItem[] {
  const { procedure, deadlines } = position
  const running = deadlines.filter(isListed).map((counted): DeadlineItem => {
    const { event, index, limit, at, printed } = counted
    const name = voice.events[event.type].name
    return {
      id: `${limit}-${index}`,
      counted,
      index,
      printable: printed !== undefined,
      from:
        at === undefined
          ? t('timeline.counted', { event: name, date: eventDay(event.on, voice) })
          : t('timeline.countedAt'),
      calendarKey: dateKey(stepOf(position, counted), procedure),
    }
  })
  const answered = dates.flatMap((one): readonly DeadlineItem[] => {
    const { limit, origin, counted } = one
    const shown = one.procedure === procedure || (everything && one.procedure === null)
    if (!shown || 'event' in origin) return []
    return [
      {
        id: `${limit}-${origin.fact}`,
        counted: { limit, ...counted },
        printable: false,
        from: t('timeline.fromAnswer', {
          event: words.text.events[timeLimits[limit].event].name,
          date: eventDay(origin.from, voice),
        }),
        calendarKey: dateKey(origin, one.procedure),
      },
    ]
  })
  return [...running, ...answered].sort((a, b) => nearestFirst(a.counted, b.counted))

  /** False for a date of an order that the list does not have, because another file or an answer tells more of that order. */
  function isListed({ limit, event }: PositionDeadline): boolean {
    const ofOrder = isOrderOfDay(event)
      ? dates.filter(({ origin }) =>
          'event' in origin
            ? tellOneOrder(origin.event, event)
            : origin.fact === 'orderNotifiedOn' && origin.from === event.on,
        )
      : []
    return ofOrder.length === 0 || ofOrder.some((one) => 'event' in one.origin && one.limit === limit)
  }
}
