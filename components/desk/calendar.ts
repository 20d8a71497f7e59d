import { dateKey, datesOf } from '@/cases/dossier/dates'
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
    datesOf(dossier, rules.opened, today).flatMap(
      ({ person, procedure, origin, counted }): readonly CalendarEntry[] => {
        const key = [dossier.id, person.id, ...dateKey(origin, procedure)]
        return calendarEntries(counted, key, rules.deadlines, today).map((entry) => ({
          ...entry,
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
