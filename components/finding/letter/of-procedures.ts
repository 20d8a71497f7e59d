import { datesOfOne } from '@/cases/dossier/dates'
import { fileIn, filesOf } from '@/cases/dossier/file-of'
import type { Dossier, Person } from '@/cases/dossier/format'
import { knownOf } from '@/cases/dossier/known-facts'
import type { LettersOfFile } from '@/cases/dossier/letters-of'
import { urgentOf } from '@/cases/dossier/urgent'
import type { LettersProps } from '@/components/finding/letter/Letters'
import type { LetterCard } from '@/components/finding/letter/list'
import type { LoadedProcedure } from '@/components/finding/procedure'
import type { ISODate } from '@/content/law/types'
import { conditionText } from '@/content/say/findings'
import type { ProcedureId } from '@/machines/engine/procedure'
import type { LetterId } from '@/machines/letters/registry'
import type { EventType } from '@/machines/lifecycle/events/registry'
import { lifecycles } from '@/machines/procedures/lifecycles'
import type { ProcedureFinding } from '@/machines/procedures/registry'
import type { UrgentId } from '@/machines/routes/urgent'

/** A procedure that was looked at, and what came of it; nothing where it was only advised. */
export interface LookedAt {
  readonly opened: LoadedProcedure
  readonly findings?: readonly ProcedureFinding[]
}

/** What the list of letters reads of the files of a person of a case, seen from `today`. */
export const filesBehind = (
  all: readonly LookedAt[],
  dossier: Dossier,
  person: Person,
  today: ISODate,
): Pick<LettersProps, 'places' | 'running' | 'events' | 'notMet'> => ({
  places: placesOf(all, dossier, person.id, today),
  running: urgentIn(dossier, person, today),
  events: person.events,
  notMet: (id) => notMetFor(all, id),
})

/** The letters of the procedures that were looked at, with where the file of the person stands in each, seen from `today`. */
function placesOf(
  all: readonly LookedAt[],
  dossier: Dossier,
  person: string,
  today: ISODate,
): readonly LettersOfFile[] {
  const opened = all.map((one) => one.opened)
  const files = filesOf(dossier, person, opened, today)
  return opened.map(({ procedure: { id, kind }, filing }) => ({
    procedure: id,
    letters: filing.documents,
    file: kind === 'application' ? fileIn(files, id) : null,
  }))
}

/** What cannot wait for a person of a case, seen from `today`: what was done is not among it. */
function urgentIn(dossier: Dossier, person: Person, today: ISODate): ReadonlySet<UrgentId> {
  const every = lifecycles.map((lifecycle) => ({ lifecycle }))
  const dates = datesOfOne(dossier, person, every, today)
  return new Set(urgentOf(knownOf(dossier, person.id, today), dates, today).map(({ id }) => id))
}

/** The procedure that a letter is sent in: the first that lists it. */
const procedureOf = (all: readonly LookedAt[], id: LetterId): LookedAt | undefined =>
  all.find(({ opened }) => opened.filing.documents.includes(id))

/** Where the day of sending is noted: the procedure, and the event that sending the letter is. */
export interface Noting {
  readonly procedure: ProcedureId
  readonly event: EventType | null
}

/** Goes to where the day of sending a letter is noted; null where no procedure that was looked at lists the letter. */
export function notingOf(
  all: readonly LookedAt[],
  { id, event }: Pick<LetterCard, 'id' | 'event'>,
  go: (noting: Noting) => void,
): (() => void) | null {
  const of = procedureOf(all, id)
  return of ? () => go({ procedure: of.opened.procedure.id, event: event ?? null }) : null
}

/** The titles of the conditions that are not met, of the procedure in which a letter is sent. */
function notMetFor(all: readonly LookedAt[], id: LetterId): readonly string[] {
  const of = procedureOf(all, id)
  if (of?.findings === undefined) return []
  return of.findings
    .filter(({ status }) => status === 'unmet')
    .map((one) => conditionText(of.opened, one).title)
}
