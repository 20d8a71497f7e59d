import { assessDossier } from '@/cases/dossier/assess-dossier'
import { positionsOf } from '@/cases/dossier/dates'
import type { Dossier, Outcome } from '@/cases/dossier/format'
import type { ISODate } from '@/content/law/types'
import type { Finding } from '@/machines/engine/finding'
import type { Procedure, ProcedureId } from '@/machines/engine/procedure'
import type { Position } from '@/machines/lifecycle/position'
import type { ProcedureModule } from '@/machines/procedures/registry'

/** What today's rules make of a case, by person and procedure: ids and days only. */
export function outcomesOf(
  dossier: Dossier,
  procedures: readonly (Pick<ProcedureModule, 'lifecycle'> & { readonly procedure: Procedure })[],
  { on }: { readonly on: ISODate },
): readonly Outcome[] {
  const positions = new Map(
    dossier.persons.flatMap((person) =>
      positionsOf(person, procedures, { today: on }).map((p) => [`${person.id} ${p.procedure}`, p] as const),
    ),
  )
  return assessDossier(dossier, procedures, { on }).map(({ person, procedure, assessment }) => ({
    person,
    procedure,
    verdict: assessment.verdict,
    findings: Object.fromEntries(assessment.findings.map((f) => [f.condition, endingOf(f)])),
    dates: datesOf(positions.get(`${person} ${procedure}`)),
  }))
}

const endingOf = ({ status, reason }: Finding) => (reason === null ? status : `${status}:${reason}`)

function datesOf(position: Position | undefined): Outcome['dates'] {
  return Object.fromEntries(
    (position?.deadlines ?? []).map((d) => [
      `${d.limit}:${d.event.type}:${d.event.on}`,
      d.deadline?.safe ?? null,
    ]),
  )
}

/** One outcome that differs. `null`: it was not there, or no longer is. A day that is not known is `unsure`. */
export interface OutcomeChange {
  readonly person: string
  readonly procedure: ProcedureId
  readonly kind: 'verdict' | 'finding' | 'date'
  /** The condition, or the time limit with its event; `verdict` for the verdict. */
  readonly id: string
  readonly before: string | null
  readonly after: string | null
}

/** Exactly which verdicts, findings and dates differ, before and after. A person or procedure on one side only is listed whole. */
export function compareOutcomes(
  before: readonly Outcome[],
  after: readonly Outcome[],
): readonly OutcomeChange[] {
  const keys = new Map([...before, ...after].map((o) => [`${o.person} ${o.procedure}`, o]))
  return [...keys].flatMap(([key, { person, procedure }]) => {
    const find = (list: readonly Outcome[]) => list.find((o) => `${o.person} ${o.procedure}` === key)
    const old = flat(find(before))
    const now = flat(find(after))
    return [...new Map([...old, ...now])].flatMap(([name, { kind, id }]): OutcomeChange[] => {
      const was = old.get(name)
      const is = now.get(name)
      if (was?.value === is?.value) return []
      return [{ person, procedure, kind, id, before: was?.value ?? null, after: is?.value ?? null }]
    })
  })
}

interface Entry {
  readonly kind: OutcomeChange['kind']
  readonly id: string
  readonly value: string
}

function flat(outcome: Outcome | undefined): ReadonlyMap<string, Entry> {
  if (!outcome) return new Map()
  const entries: Entry[] = [
    { kind: 'verdict', id: 'verdict', value: outcome.verdict },
    ...Object.entries(outcome.findings).map(([id, value]) => ({ kind: 'finding' as const, id, value })),
    ...Object.entries(outcome.dates).map(([id, day]) => ({
      kind: 'date' as const,
      id,
      value: day ?? 'unsure',
    })),
  ]
  return new Map(entries.map((e) => [`${e.kind} ${e.id}`, e]))
}
