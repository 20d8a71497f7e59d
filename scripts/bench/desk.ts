import { deskRow, searchFor, sortRows } from '@/cases/dossier/desk-row'
import type { Dossier } from '@/cases/dossier/format'
import { emptyDossier, newPerson } from '@/cases/dossier/household'
import { addDays, daysBetween } from '@/machines/deadlines/day'
import type { DossierEvent } from '@/machines/lifecycle/events/registry'
import { twentyEvents } from '@/scripts/bench/lifecycle'
import { medianMs } from '@/scripts/bench/measure'
import { loadProcedures } from '@/scripts/lib/procedures'

const today = '2026-11-22'
const count = 2000

/** Milliseconds to make and sort the lines of 2,000 cases, and to find a typed word in them. */
export async function benchDesk(): Promise<{ readonly rows: number; readonly search: number }> {
  const procedures = await loadProcedures('all')
  const compare = new Intl.Collator('en-GB', { numeric: true }).compare
  const listed = (files: readonly Dossier[]) =>
    sortRows(
      files.map((dossier) => deskRow(dossier, procedures, today)),
      'deadline',
      compare,
    )
  const lines = listed(cases())
  const found = () => lines.filter(searchFor('Zébra bruges'))
  if (found().length !== count / 100) throw new Error('The search of the bench finds other cases')
  // New objects each time, so that nothing is remembered.
  return { rows: medianMs(cases, listed), search: medianMs(() => lines, found) }
}

/** Cases with one to twenty events, the last within the past six weeks, and a note of some length. */
function cases(): readonly Dossier[] {
  return Array.from({ length: count }, (_, i) => ({
    ...emptyDossier,
    id: `case-${i}`,
    label: `File ${i}`,
    persons: [{ ...newPerson(), events: eventsOf(i) }],
    notes: `${'Called, to see again with the papers. '.repeat(10)}${i % 100 === 7 ? 'Bruges, the zebra house.' : ''}`,
  }))
}

function eventsOf(i: number): readonly DossierEvent[] {
  const events = twentyEvents.slice(0, 1 + (i % twentyEvents.length))
  const last = events.at(-1)?.on ?? today
  const days = daysBetween(last === 'unsure' ? today : last, today) - (i % 42)
  const later = (day: string) => (day === 'unsure' ? day : addDays(day, days))
  return events.map((event) => ({
    ...event,
    procedure: 'medical-regularisation',
    on: later(event.on),
    ...(event.expires !== undefined && { expires: later(event.expires) }),
  }))
}
