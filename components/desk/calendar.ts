import { positionsOf } from '@/cases/assessCase'
import { calendarEntries } from '@/cases/deadlineCalendar'
import type { Case } from '@/cases/format'
import { type CalendarEntry, calendarFile } from '@/cases/ics'
import type { DeskKit } from '@/components/desk/kit'
import { momentNow } from '@/components/today'
import type { ISODate } from '@/content/law/types'

/** A calendar file of every running time limit of these cases. `discreet`: a title that says nothing, and no details. */
export function casesCalendar(
  cases: readonly Case[],
  kit: DeskKit,
  today: ISODate,
  discreet: string | null,
): string {
  const entries = cases.flatMap((file) =>
    file.persons.flatMap((person) =>
      positionsOf(person, kit.opened, { today }).flatMap(({ procedure, deadlines }) =>
        deadlines.flatMap(({ deadline, event }): readonly CalendarEntry[] => {
          const counted = deadline?.status === 'date-unknown' ? deadline.earliest : deadline
          if (counted?.status !== 'counted' || counted.safe < today) return []
          return calendarEntries(counted, [file.id, person.id, procedure, event.type], kit.deadlines)
        }),
      ),
    ),
  )
  return calendarFile(entries, { stamp: momentNow(), ...(discreet !== null && { discreetTitle: discreet }) })
}
