import { deadlinesOf } from '@/cases/dossier/assess-dossier'
import type { Dossier, Person } from '@/cases/dossier/format'
import { calendarEntries } from '@/cases/exchange/deadline-calendar'
import { type CalendarEntry, calendarFile } from '@/cases/exchange/ics'
import type { DeskRules } from '@/components/desk/rules/loaded-rules'
import { personLabel } from '@/components/finding/case/person-label'
import type { Chrome } from '@/components/i18n/chrome'
import { momentNow } from '@/components/ui/today'
import type { ISODate } from '@/content/law/types'
import { labelled, row } from '@/content/say/joins'

/**
 * A calendar file of every time limit of these cases that runs or may still run. Its titles name the case and the person,
 * since the days of many stand side by side in a calendar. `discreet`: a title that says nothing, and no details. Null when
 * there is no such day: an empty calendar would look as if nothing runs.
 */
export async function casesCalendar(
  cases: readonly Dossier[],
  rules: DeskRules,
  today: ISODate,
  t: Chrome,
  discreet: boolean,
): Promise<string | null> {
  const entries = cases.flatMap((dossier) =>
    deadlinesOf(dossier, rules.opened, today).flatMap(
      ({ person, procedure, running }): readonly CalendarEntry[] => {
        if (running.deadline === null) return []
        const { deadline, event, status } = running
        const counted = deadline.status === 'date-unknown' ? deadline.earliest : deadline
        if (counted?.status !== 'counted') return []
        // The safe day is over, but the true last day may still come: today is when to act.
        const late = status.state === 'may-have-passed'
        if (counted.safe < today && !late) return []
        // Two steps of one kind are two dates: the second must not move the first one in the calendar.
        const nth = person.events
          .filter((one) => one.procedure === procedure && one.type === event.type)
          .findIndex((one) => one.on === event.on)
        const key = [dossier.id, person.id, procedure, event.type, ...(nth > 0 ? [String(nth + 1)] : [])]
        return calendarEntries(counted, key, rules.deadlines)
          .filter(({ on }) => on >= today || (late && on === counted.safe))
          .map((entry) => ({
            ...entry,
            on: entry.on < today ? today : entry.on,
            title: labelled(nameOf(dossier, person), entry.title, rules.deadlines),
          }))
      },
    ),
  )
  if (entries.length === 0) return null
  return calendarFile(entries, {
    stamp: momentNow(),
    ...(discreet && { discreetTitle: t('desk.export.discreetTitle') }),
  })

  function nameOf(dossier: Dossier, person: Person): string {
    const name = dossier.label || t('desk.list.unnamed')
    return dossier.persons.length === 1 ? name : row([name, personLabel(dossier, person, t)], rules.deadlines)
  }
}
