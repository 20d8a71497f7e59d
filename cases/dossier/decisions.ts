import type { Dossier, Person } from '@/cases/dossier/format'
import { knownOf } from '@/cases/dossier/known-facts'
import type { ISODate } from '@/content/law/types'
import type { FactId } from '@/machines/facts/registry'
import type { DossierEvent, EventType } from '@/machines/lifecycle/events/registry'
import { lifecycles } from '@/machines/procedures/lifecycles'

/** The steps that open an appeal in the life of a file: each is a decision on paper. */
const decisions: ReadonlySet<string> = new Set(
  lifecycles.flatMap(({ regions: { appeal } }) =>
    appeal === undefined ? [] : Object.keys(appeal.states[appeal.initial]?.on ?? {}),
  ),
)

/** True for a step that is a decision which can be fought. */
export const isDecision = (type: EventType): boolean => decisions.has(type)

/** The answers that are the day of a decision. */
export const decisionDays = [
  'orderNotifiedOn',
  'stayRefusalNotifiedOn',
  'cgrsNotifiedOn',
  'banNotifiedOn',
] as const satisfies readonly FactId[]

/** What a person was told by the authorities, and what happened to the files beside it. */
export interface Course {
  /** The newest first; one whose day is not known may be the newest. */
  readonly decisions: readonly DossierEvent[]
  /** Days of decisions of which answers alone tell. */
  readonly answered: readonly { readonly fact: (typeof decisionDays)[number]; readonly on: string }[]
  /** Every other step, the newest first. */
  readonly others: readonly DossierEvent[]
}

/** The course of the files of one person of a case. Pure. */
export function courseOf(dossier: Dossier, person: Person, today: ISODate): Course {
  const { facts, given } = knownOf(dossier, person.id, today)
  const newestFirst = [...person.events].sort((a, b) => dayOf(b).localeCompare(dayOf(a)))
  return {
    decisions: newestFirst.filter(({ type }) => isDecision(type)),
    answered: decisionDays.flatMap((fact) => {
      const on = facts[fact]
      return on === undefined || given.facts[fact] === on ? [] : [{ fact, on }]
    }),
    others: newestFirst.filter(({ type }) => !isDecision(type)),
  }
}

/** After every day where it is not known. */
const dayOf = ({ on }: DossierEvent): string => (on === 'unsure' ? '~' : on)
