import type { ConditionRow, PersonAssessment } from '@/cases/dossier/assess-dossier'
import { datesOf, type PersonDate } from '@/cases/dossier/dates'
import type { DeskRow } from '@/cases/dossier/desk-row'
import { isInHand, type NeedNow, needNow, papersOf, type RequestedPaper } from '@/cases/dossier/evidence'
import type { Dossier } from '@/cases/dossier/format'
import type { Cell, Table } from '@/cases/exchange/csv'
import { keysOf } from '@/content/law/keys'
import type { ISODate } from '@/content/law/types'
import { leadOf } from '@/machines/deadlines/status'
import type { Finding } from '@/machines/engine/finding'
import type { Filing } from '@/machines/procedures/filing'
import type { ProcedureModule } from '@/machines/procedures/registry'

/** The columns of a table in order, each with what it says of a line. */
type Cells<Line, Column extends string> = Readonly<Record<Column, (line: Line) => Cell>>

const cells =
  <Line>() =>
  <const Column extends string>(columns: Cells<Line, Column>) =>
    columns

function tableOf<Line, Column extends string>(
  columns: Cells<Line, Column>,
  lines: readonly Line[],
): Table<Column> {
  const values = Object.values<(line: Line) => Cell>(columns)
  return { columns: keysOf(columns), rows: lines.map((line) => values.map((cell) => cell(line))) }
}

const caseCells = cells<DeskRow>()({
  case: (row) => row.id,
  label: (row) => row.label,
  persons: (row) => row.persons,
  procedure: (row) => row.next?.procedure ?? null,
  limit: (row) => row.next?.limit ?? null,
  lastDay: (row) => row.next?.last ?? null,
  possibleDay: (row) => row.next?.possible ?? null,
  safeDay: (row) => row.next?.safe ?? null,
  earlierLimit: (row) => row.earlier[0]?.limit ?? null,
  earlierDay: (row) => row.earlier[0]?.safe ?? null,
  maybe: (row) => row.maybe?.count ?? 0,
  overdue: (row) => row.overdue?.count ?? 0,
  urgency: (row) => row.urgency,
  waitingFor: (row) => row.waitingFor.join(' '),
  archived: (row) => row.archived,
})

/**
 * One line a case, as on the desk: the time limit that leads, with the same days as in the table of dates, and the one that
 * may end before it. The safe day is the earliest that may be the last.
 */
export const casesTable = (rows: readonly DeskRow[]) => tableOf(caseCells, rows)

interface OfPerson {
  readonly dossier: Dossier
  readonly person: string
}
const ofPerson = cells<OfPerson>()({
  case: ({ dossier }) => dossier.id,
  label: ({ dossier }) => dossier.label,
  person: ({ person }) => person,
})

/** What the table says of one person and procedure, whatever the procedure. */
interface Assessed extends Pick<PersonAssessment, 'person' | 'procedure'> {
  readonly assessment: { readonly on: ISODate }
  readonly rows: readonly ConditionRow<Finding>[]
}
type FindingLine = OfPerson & { readonly assessed: Assessed; readonly row: Assessed['rows'][number] }
const findingCells = cells<FindingLine>()({
  ...ofPerson,
  procedure: ({ assessed }) => assessed.procedure,
  stage: ({ row }) => row.finding.stage,
  condition: ({ row }) => row.finding.condition,
  status: ({ row }) => row.finding.status,
  ending: ({ row }) => row.finding.reason,
  nature: ({ row }) => row.finding.nature,
  basis: ({ row }) => row.finding.basis.join(' '),
  byHand: ({ row }) => row.override?.status ?? null,
  byHandReason: ({ row }) => row.override?.reason ?? null,
  byHandOn: ({ row }) => row.override?.on ?? null,
  on: ({ assessed }) => assessed.assessment.on,
})

/** One line a person, procedure and condition: the rule's own finding, and beside it what was set by hand. */
export const findingsTable = (cases: readonly Dossier[], assess: (dossier: Dossier) => readonly Assessed[]) =>
  tableOf(
    findingCells,
    cases.flatMap((dossier) =>
      assess(dossier).flatMap((assessed) =>
        assessed.rows.map((row) => ({ dossier, person: assessed.person, assessed, row })),
      ),
    ),
  )

type EvidenceLine = OfPerson & { readonly held: RequestedPaper; readonly need: NeedNow | null }
const evidenceCells = cells<EvidenceLine>()({
  ...ofPerson,
  paper: ({ held }) => held.paper,
  state: ({ held }) => held.state,
  need: ({ need }) => need,
  kind: ({ held }) => held.item?.kind ?? null,
  seen: ({ held }) => held.item?.date ?? null,
  validUntil: ({ held }) => held.item?.validUntil ?? null,
  note: ({ held }) => held.item?.note ?? null,
  procedures: ({ held }) => held.serves.map((s) => s.procedure).join(' '),
})

/** One line a person and paper, as it stands on the day `on`, and how far it is needed beside what is in hand. */
export function evidenceTable(
  cases: readonly Dossier[],
  procedures: readonly (Pick<ProcedureModule, 'lifecycle'> & { readonly filing: Filing })[],
  on: ISODate,
) {
  const loaded = procedures.map(({ lifecycle, filing }) => ({ id: lifecycle.procedure, filing }))
  const linesOf = (dossier: Dossier) =>
    dossier.persons.flatMap((person) => {
      const papers = papersOf(person, loaded, on)
      return papers.map((held) => {
        const need = isInHand(held.state) ? null : needNow(held, papers)
        return { dossier, person: person.id, held, need }
      })
    })
  return tableOf(evidenceCells, cases.flatMap(linesOf))
}

type DeadlineLine = OfPerson & PersonDate
const deadlineCells = cells<DeadlineLine>()({
  ...ofPerson,
  procedure: ({ procedure }) => procedure,
  limit: ({ limit }) => limit,
  event: ({ origin }) => ('event' in origin ? origin.event.type : origin.fact),
  eventOn: ({ origin }) => ('event' in origin ? origin.event.on : origin.from),
  lastDay: ({ counted: { deadline } }) => deadline && leadOf(deadline).on,
  possibleDay: ({ counted: { deadline } }) => (deadline && leadOf(deadline).possible) ?? null,
  safeDay: ({ counted }) => counted.deadline?.safe ?? null,
  state: ({ counted }) => (counted.deadline === null ? counted.error : counted.status.state),
  daysLeft: ({ counted }) => (counted.deadline === null ? null : counted.status.daysLeft),
  toCheck: ({ counted }) => counted.deadline?.toCheck ?? true,
})

/** One line a person and running time limit, seen from `today`. */
export function deadlinesTable(
  cases: readonly Dossier[],
  procedures: readonly Pick<ProcedureModule, 'lifecycle'>[],
  today: ISODate,
) {
  const linesOf = (dossier: Dossier) =>
    datesOf(dossier, procedures, today).map(({ person, ...rest }) => ({
      dossier,
      person: person.id,
      ...rest,
    }))
  return tableOf(deadlineCells, cases.flatMap(linesOf))
}
