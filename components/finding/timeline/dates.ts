import type { DeadlineItem } from '@/components/finding/dates/item'
import type { Chrome } from '@/components/i18n/chrome'
import type { LifecycleVoice } from '@/content/say/refusal'
import { eventDay } from '@/content/say/refusal'
import { countLimit, nearestFirst } from '@/machines/deadlines/counted'
import type { Facts } from '@/machines/facts/registry'
import type { Position } from '@/machines/lifecycle/position'

/** Every date of a file: those that its events set off, and for a minor the last day as one. The nearest first. */
export function datesOf(
  position: Position,
  facts: Facts,
  { voice, t }: { readonly voice: LifecycleVoice; readonly t: Chrome },
): readonly DeadlineItem[] {
  const running = position.deadlines.map((counted): DeadlineItem => {
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
      calendarKey: [position.procedure, event.type, String(index)],
    }
  })
  const birth = lastDayAsMinor(position, facts, t)
  return [...running, ...(birth ? [birth] : [])].sort((a, b) => nearestFirst(a.counted, b.counted))
}

/** In the procedure for minors the eighteenth birthday changes everything, with or without events. */
function lastDayAsMinor(
  { procedure, history, on }: Position,
  { dateOfBirth }: Facts,
  t: Chrome,
): DeadlineItem | null {
  const adult = history.some(({ event }) => event.type === 'turnedAdult')
  if (procedure !== 'unaccompanied-minors' || adult) return null
  if (dateOfBirth === undefined || dateOfBirth === 'unsure') return null
  const limit = 'turning-eighteen'
  return {
    id: limit,
    counted: { limit, ...countLimit(limit, { event: { on: dateOfBirth } }, on) },
    printable: false,
    from: t('timeline.fromBirth'),
    calendarKey: [procedure, 'born'],
  }
}
