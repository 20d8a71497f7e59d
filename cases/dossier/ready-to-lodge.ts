import { applyOverrides, type ConditionRow } from '@/cases/dossier/assess-dossier'
import { applies, evidenceOn, isInHand, papersByNeed } from '@/cases/dossier/evidence'
import type { Dossier, EvidenceState } from '@/cases/dossier/format'
import { personOf } from '@/cases/dossier/household'
import { knownOf } from '@/cases/dossier/known-facts'
import type { ISODate } from '@/content/law/types'
import { findingsOf } from '@/machines/engine/assess'
import type { Finding } from '@/machines/engine/finding'
import type { Procedure } from '@/machines/engine/procedure'
import { blocksLodging } from '@/machines/engine/verdict'
import type { Facts } from '@/machines/facts/registry'
import type { Filing, PaperNeed } from '@/machines/procedures/filing'

/**
 * condition: a gate condition stands in the way · too-old: it holds today, but not on the planned day ·
 * paper: a required paper, or each paper of a list of which one is needed, is not in hand.
 */
export type Block<Row = ConditionRow> =
  | {
      readonly kind: 'condition' | 'too-old'
      readonly row: Row
      /** Papers that serve the condition. */
      readonly papers: readonly string[]
    }
  | {
      readonly kind: 'paper'
      readonly papers: readonly string[]
      readonly why: 'not-in-hand' | 'expired' | 'not-obtainable'
    }

/**
 * weighed: an authority judges it · by-hand: set by hand against or beside the rule · not-checked: in hand, not looked at ·
 * useful-missing: makes the file stronger, and is not in hand · judged-later: not met in a stage after filing.
 */
export type Warning<Row = ConditionRow> =
  | { readonly kind: 'weighed' | 'by-hand' | 'judged-later'; readonly row: Row }
  | { readonly kind: 'not-checked' | 'useful-missing'; readonly paper: string }

type AnyRow = ConditionRow<Finding>

export interface Readiness<Row = ConditionRow> {
  readonly ready: boolean
  /** False while no condition has an answer: what is missing then says nothing about the file. */
  readonly begun: boolean
  /** The planned day of filing that was looked at. */
  readonly on: ISODate
  readonly blocking: readonly Block<Row>[]
  readonly warnings: readonly Warning<Row>[]
}

/**
 * Is the file of a person ready to lodge on the planned day `on`, seen from `today`? The filing day among the facts is
 * taken to be the planned one. Gives null for a procedure in which nothing is lodged.
 */
export function readyToLodge<P extends Procedure>(
  dossier: Dossier,
  personId: string,
  { procedure, filing }: { readonly procedure: P; readonly filing: Filing },
  { on, today }: { readonly on: ISODate; readonly today: ISODate },
): Readiness<ConditionRow<Finding<P>>> | null {
  if (procedure.kind === 'position') return null
  const person = personOf(dossier, personId)
  const { facts, bands } = knownOf(dossier, personId, today)
  const rowsOn = (day: ISODate) =>
    applyOverrides(
      person,
      procedure,
      findingsOf(procedure, { facts: filedOn(facts, filing, day), on: day, suppose: bands }),
    ).rows
  const rows = rowsOn(on)
  const before = new Map<string, Finding['status']>(
    rowsOn(today).map((row) => [row.finding.condition, row.status]),
  )
  const papersFor = (row: AnyRow) =>
    filing.papers.filter((p) => p.conditions.includes(row.finding.condition)).map((p) => p.paper)
  const held = (paper: string) => evidenceOn(person.evidence[paper], on)

  const conditions = rows.filter(blocks).map((row) => {
    const statusToday = before.get(row.finding.condition)
    const kind =
      row.status === 'unmet' && statusToday !== 'unmet' && statusToday !== 'unanswered'
        ? ('too-old' as const)
        : ('condition' as const)
    return { kind, row, papers: papersFor(row) }
  })
  const needed = filing.papers.filter((p) => applies(p, rows))
  const blocking = [...conditions, ...missingPapers(needed, held)]
  return {
    ready: blocking.length === 0,
    begun: rows.some(({ finding, status }) => status !== 'unanswered' && finding.missing === undefined),
    on,
    blocking,
    warnings: [...rowWarnings(rows), ...paperWarnings(needed, held)],
  }
}

/** The facts as they will be when the file is lodged on this day. */
function filedOn(facts: Facts, { filingDate }: Filing, day: ISODate): Facts {
  return { ...facts, ...(filingDate && { [filingDate]: day }) }
}

const blocks = ({ finding, status }: AnyRow): boolean => blocksLodging({ ...finding, status })

function missingPapers(
  needed: readonly PaperNeed[],
  held: (paper: string) => EvidenceState,
): readonly Block<never>[] {
  const lists = papersByNeed(needed).flatMap(({ need, papers }) => {
    const names = papers.map((p) => p.paper)
    return need === 'required' ? names.map((name) => [name]) : need === 'one-of' ? [names] : []
  })
  return lists.flatMap((papers): Block<never>[] => {
    const states = papers.map(held)
    if (states.some(isInHand)) return []
    const why = states.includes('expired')
      ? 'expired'
      : states.every((s) => s === 'not-obtainable')
        ? 'not-obtainable'
        : 'not-in-hand'
    return [{ kind: 'paper', papers, why }]
  })
}

function rowWarnings<Row extends AnyRow>(rows: readonly Row[]): readonly Warning<Row>[] {
  return rows.flatMap((row): Warning<Row>[] => [
    ...(row.override ? [{ kind: 'by-hand' as const, row }] : []),
    ...(row.status === 'to-verify' && !blocks(row) ? [{ kind: 'weighed' as const, row }] : []),
    ...(row.status === 'unmet' && !row.finding.gate ? [{ kind: 'judged-later' as const, row }] : []),
  ])
}

function paperWarnings(
  needed: readonly PaperNeed[],
  held: (paper: string) => EvidenceState,
): readonly Warning<never>[] {
  return needed.flatMap(({ paper, need }): Warning<never>[] => {
    const state = held(paper)
    if (state === 'received') return [{ kind: 'not-checked', paper }]
    return need === 'useful' && !isInHand(state) ? [{ kind: 'useful-missing', paper }] : []
  })
}
