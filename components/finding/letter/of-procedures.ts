import type { LetterCard } from '@/components/finding/letter/list'
import type { LoadedProcedure } from '@/components/finding/procedure'
import { conditionText } from '@/content/say/findings'
import type { ProcedureId } from '@/machines/engine/procedure'
import type { LetterId } from '@/machines/letters/registry'
import type { EventType } from '@/machines/lifecycle/events/registry'
import type { ProcedureFinding } from '@/machines/procedures/registry'

/** A procedure that was looked at, and what came of it. */
export interface LookedAt {
  readonly opened: LoadedProcedure
  readonly findings: readonly ProcedureFinding[]
}

/** The letters of the procedures that were looked at, in the order of their steps, each once. */
export const lettersOf = (all: readonly Pick<LookedAt, 'opened'>[]): readonly LetterId[] => [
  ...new Set(all.flatMap(({ opened }) => opened.filing.documents)),
]

/** The procedure that a letter is sent in: the first that lists it. */
export const procedureOf = <T extends Pick<LookedAt, 'opened'>>(
  all: readonly T[],
  id: LetterId,
): T | undefined => all.find(({ opened }) => opened.filing.documents.includes(id))

/** Where the day of sending is noted: the procedure, and the event that sending the letter is. */
export interface Noting {
  readonly procedure: ProcedureId
  readonly event: EventType | null
}

/** Goes to where the day of sending a letter is noted; null where no procedure that was looked at lists the letter. */
export function notingOf(
  all: readonly Pick<LookedAt, 'opened'>[],
  { id, event }: Pick<LetterCard, 'id' | 'event'>,
  go: (noting: Noting) => void,
): (() => void) | null {
  const of = procedureOf(all, id)
  return of ? () => go({ procedure: of.opened.procedure.id, event }) : null
}

/** The titles of the conditions that are not met, of the procedure in which a letter is sent. */
export function notMetFor(all: readonly LookedAt[], id: LetterId): readonly string[] {
  const of = procedureOf(all, id)
  if (of === undefined) return []
  return of.findings
    .filter(({ status }) => status === 'unmet')
    .map((one) => conditionText(of.opened, one).title)
}
