import { dateKey, stepOf } from '@/cases/dossier/dates'
import type { DeadlineItem } from '@/components/finding/dates/item'
import type { TimelineTexts } from '@/components/finding/timeline/kit'
import type { Chrome } from '@/components/i18n/chrome'
import { type TimeLimitId, timeLimits } from '@/content/law/time-limits'
import type { ISODate } from '@/content/law/types'
import { eventDay } from '@/content/say/refusal'
import { nearestFirst } from '@/machines/deadlines/counted'
import type { Facts } from '@/machines/facts/registry'
import type { Position } from '@/machines/lifecycle/position'
import { datesOfFacts } from '@/machines/routes/dates-of-facts'

/** Every date of a file: those that its events set off, and those that hang on answers. The nearest first. */
export function datesOf(
  position: Position,
  facts: Facts,
  { voice, t, words }: Pick<TimelineTexts, 'voice' | 'words'> & { readonly t: Chrome },
  { everything = false }: { readonly everything?: boolean } = {},
): readonly DeadlineItem[] {
  const { procedure, deadlines, history, on } = position
  const running = deadlines.map((counted): DeadlineItem => {
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
  const taken = (limit: TimeLimitId, from: ISODate) =>
    deadlines.some((one) => one.limit === limit && one.event.on === from)
  const adult = history.some(({ event }) => event.type === 'turnedAdult')
  const answered = datesOfFacts(facts, on, procedure === 'unaccompanied-minors')
    .filter((one) => one.procedure === procedure || (everything && one.procedure === null))
    .filter((one) => !(adult && one.fact === 'dateOfBirth') && !taken(one.limit, one.from))
    .map(
      ({ limit, fact, from, counted, procedure: of }): DeadlineItem => ({
        id: `${limit}-${fact}`,
        counted: { limit, ...counted },
        printable: false,
        from: t('timeline.fromAnswer', {
          event: words.text.events[timeLimits[limit].event].name,
          date: eventDay(from, voice),
        }),
        calendarKey: dateKey({ fact, from }, of),
      }),
    )
  return [...running, ...answered].sort((a, b) => nearestFirst(a.counted, b.counted))
}
