import type { ConditionRow } from '@/cases/dossier/assess-dossier'
import type { EvidenceItem, EvidenceState, Person } from '@/cases/dossier/format'
import type { ISODate } from '@/content/law/types'
import type { ProcedureId } from '@/machines/engine/procedure'
import type { Filing, PaperNeed } from '@/machines/procedures/filing'

/** Where a paper stands on a day: as marked, or `expired` when its last day of validity is over; `needed` when nothing is known. */
export function evidenceOn(item: EvidenceItem | undefined, on: ISODate): EvidenceState {
  if (!item) return 'needed'
  return (item.validUntil ?? on) < on ? 'expired' : item.state
}

/** True for a paper that can go with the file. */
export const isInHand = (state: EvidenceState): boolean =>
  state === 'received' || state === 'checked' || state === 'translated'

/** The papers that prove a condition: all of one list, one of each further list, and those that help. */
export interface EvidenceSets {
  readonly all: readonly string[]
  readonly oneOf: readonly { readonly group: string; readonly papers: readonly string[] }[]
  readonly useful: readonly string[]
}

/** The evidence that a condition takes, from the filing of its procedure. */
export function evidenceFor({ papers }: Pick<Filing, 'papers'>, condition: string): EvidenceSets {
  const serving = papers.filter((p) => p.conditions.includes(condition))
  const named = (need: PaperNeed['need']) => serving.filter((p) => p.need === need).map((p) => p.paper)
  return { all: named('required'), oneOf: groupsOf(serving), useful: named('useful') }
}

/** The lists of which one paper is enough. */
export function groupsOf(papers: readonly PaperNeed[]): EvidenceSets['oneOf'] {
  const groups = new Map<string, string[]>()
  for (const { need, group, paper } of papers) {
    if (need === 'one-of' && group !== undefined) groups.set(group, [...(groups.get(group) ?? []), paper])
  }
  return [...groups].map(([group, list]) => ({ group, papers: list }))
}

/** A paper serves a file as long as one of its conditions applies. */
export function applies(paper: PaperNeed, rows: readonly ConditionRow[]): boolean {
  const served = rows.filter((row) => paper.conditions.includes(row.finding.condition))
  return served.length === 0 || served.some((row) => row.status !== 'not-applicable')
}

/** One paper of the request list, with every procedure that it is credited to. */
export interface RequestedPaper {
  readonly paper: string
  readonly state: EvidenceState
  readonly item?: EvidenceItem
  readonly serves: readonly {
    readonly procedure: ProcedureId
    readonly need: PaperNeed['need']
    readonly group?: string
    readonly conditions: readonly string[]
  }[]
}

/** The papers of a person over several procedures, each once, as they stand on the day `on`. Required ones come first. */
export function papersOf(
  person: Person,
  procedures: readonly {
    readonly id: ProcedureId
    readonly filing: Pick<Filing, 'papers'>
    /** Leave out to list every paper, also of conditions that do not apply. */
    readonly rows?: readonly ConditionRow[]
  }[],
  on: ISODate,
): readonly RequestedPaper[] {
  const papers = new Map<string, RequestedPaper>()
  for (const { id, filing, rows } of procedures) {
    for (const need of filing.papers) {
      if (rows && !applies(need, rows)) continue
      const item = person.evidence[need.paper]
      const known = papers.get(need.paper) ?? {
        paper: need.paper,
        state: evidenceOn(item, on),
        ...(item && { item }),
        serves: [],
      }
      const { group, conditions } = need
      const served = { procedure: id, need: need.need, conditions, ...(group !== undefined && { group }) }
      papers.set(need.paper, { ...known, serves: [...known.serves, served] })
    }
  }
  return [...papers.values()].sort((a, b) => rank(a) - rank(b))
}

/** What to ask the person for: not in hand, and not out of reach. */
export const toRequest = (papers: readonly RequestedPaper[]): readonly RequestedPaper[] =>
  papers.filter(({ state }) => !isInHand(state) && state !== 'not-obtainable')

const order = ['required', 'one-of', 'useful'] as const
const rank = ({ serves }: RequestedPaper) => Math.min(...serves.map((s) => order.indexOf(s.need)))
