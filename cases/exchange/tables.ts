import type { PersonAssessment } from '@/cases/dossier/assess-dossier'
import { positionsOf } from '@/cases/dossier/assess-dossier'
import type { DeskRow } from '@/cases/dossier/desk-row'
import { papersOf } from '@/cases/dossier/evidence'
import type { Dossier } from '@/cases/dossier/format'
import type { Cell, Table } from '@/cases/exchange/csv'
import type { ISODate } from '@/content/law/types'
import type { ProcedureModule } from '@/machines/procedures/registry'

/** One line a case, as on the desk. */
export function casesTable(rows: readonly DeskRow[]): Table<(typeof caseColumns)[number]> {
  return {
    columns: caseColumns,
    rows: rows.map((r) => [
      r.id,
      r.label,
      r.persons,
      r.next?.procedure ?? null,
      r.next?.limit ?? null,
      r.next?.on ?? null,
      r.overdue?.count ?? 0,
      r.urgency,
      r.waitingFor.join(' '),
      r.archived,
    ]),
  }
}
export const caseColumns = [
  'case',
  'label',
  'persons',
  'procedure',
  'limit',
  'deadline',
  'overdue',
  'urgency',
  'waitingFor',
  'archived',
] as const

/** One line a person, procedure and condition: the rule's own finding, and beside it what was set by hand. */
export function findingsTable(
  dossier: Dossier,
  assessments: readonly PersonAssessment[],
): Table<(typeof findingColumns)[number]> {
  return {
    columns: findingColumns,
    rows: assessments.flatMap((a) =>
      a.rows.map(({ finding, override }) => [
        ...who(dossier, a.person),
        a.procedure,
        finding.stage,
        finding.condition,
        finding.status,
        finding.reason,
        finding.nature,
        finding.basis.join(' '),
        override?.status ?? null,
        override?.reason ?? null,
        override?.on ?? null,
        a.assessment.on,
      ]),
    ),
  }
}
export const findingColumns = [
  'case',
  'label',
  'person',
  'procedure',
  'stage',
  'condition',
  'status',
  'ending',
  'nature',
  'basis',
  'byHand',
  'byHandReason',
  'byHandOn',
  'on',
] as const

/** One line a person and paper, as it stands on the day `on`. */
export function evidenceTable(
  dossier: Dossier,
  procedures: readonly Pick<ProcedureModule, 'lifecycle' | 'filing'>[],
  on: ISODate,
): Table<(typeof evidenceColumns)[number]> {
  const loaded = procedures.map(({ lifecycle, filing }) => ({ id: lifecycle.procedure, filing }))
  return {
    columns: evidenceColumns,
    rows: dossier.persons.flatMap((person) =>
      papersOf(person, loaded, on).map(({ paper, state, item, serves }): Cell[] => [
        ...who(dossier, person.id),
        paper,
        state,
        item?.kind ?? null,
        item?.date ?? null,
        item?.validUntil ?? null,
        item?.note ?? null,
        serves.map((s) => s.procedure).join(' '),
      ]),
    ),
  }
}
export const evidenceColumns = [
  'case',
  'label',
  'person',
  'paper',
  'state',
  'kind',
  'seen',
  'validUntil',
  'note',
  'procedures',
] as const

/** One line a person and running time limit, seen from `today`. */
export function deadlinesTable(
  dossier: Dossier,
  procedures: readonly Pick<ProcedureModule, 'lifecycle'>[],
  today: ISODate,
): Table<(typeof deadlineColumns)[number]> {
  return {
    columns: deadlineColumns,
    rows: dossier.persons.flatMap((person) =>
      positionsOf(person, procedures, { today }).flatMap(({ procedure, deadlines }) =>
        deadlines.map((d): Cell[] => [
          ...who(dossier, person.id),
          procedure,
          d.limit,
          d.event.type,
          d.event.on,
          d.deadline?.safe ?? null,
          d.deadline === null ? d.error : d.status.state,
          d.deadline === null ? null : d.status.daysLeft,
          d.deadline?.toCheck ?? true,
        ]),
      ),
    ),
  }
}
export const deadlineColumns = [
  'case',
  'label',
  'person',
  'procedure',
  'limit',
  'event',
  'eventOn',
  'safeDay',
  'state',
  'daysLeft',
  'toCheck',
] as const

const who = (dossier: Dossier, person: string): readonly [string, string, string] => [
  dossier.id,
  dossier.label,
  person,
]

/** Tables of several cases as one. */
export function concatTables<C extends string>(tables: readonly Table<C>[], columns: readonly C[]): Table<C> {
  return { columns, rows: tables.flatMap((t) => t.rows) }
}
