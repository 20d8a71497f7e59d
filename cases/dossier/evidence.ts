import type { ConditionRow } from '@/cases/dossier/assess-dossier'
import type { EvidenceItem, EvidenceState, Person } from '@/cases/dossier/format'
import type { ISODate } from '@/content/law/types'
import type { Finding } from '@/machines/engine/finding'
import type { ProcedureId } from '@/machines/engine/procedure'
import { type Facts, isFactId } from '@/machines/facts/registry'
import {
  type DossierEvent,
  type EventType,
  eventsOf,
  events as kinds,
} from '@/machines/lifecycle/events/registry'
import type { Filing, PaperNeed } from '@/machines/procedures/filing'

/** Where a paper stands on a day: as marked, or `expired` when its last day of validity is over; `needed` when nothing is known. */
export function evidenceOn(item: EvidenceItem | undefined, on: ISODate): EvidenceState {
  if (!item) return 'needed'
  return (item.validUntil ?? on) < on ? 'expired' : item.state
}

/** True for a paper that can go with the file. */
export const isInHand = (state: EvidenceState): boolean =>
  state === 'received' || state === 'checked' || state === 'translated'

/** Papers that are needed alike: all of them, one of them, or none, since they only help. */
export interface PaperList<Paper extends string = string> {
  readonly need: PaperNeed['need']
  /** The group of which one paper is enough, else the need. */
  readonly key: string
  readonly papers: readonly PaperNeed<Paper>[]
}

/** The lists of papers of a filing, or those that prove one condition, by how far they are needed. */
export function papersByNeed<Paper extends string>(
  papers: Filing<Paper>['papers'],
  condition?: string,
): readonly PaperList<Paper>[] {
  const serving = papers.filter((p) => condition === undefined || p.conditions.includes(condition))
  const needed = (need: PaperNeed['need']) => serving.filter((p) => p.need === need)
  const groups = [...new Set(needed('one-of').flatMap(({ group }) => group ?? []))]
  const lists: readonly PaperList<Paper>[] = [
    { need: 'required', key: 'required', papers: needed('required') },
    ...groups.map((key) => {
      return { need: 'one-of', key, papers: needed('one-of').filter((p) => p.group === key) } as const
    }),
    { need: 'useful', key: 'useful', papers: needed('useful') },
  ]
  return lists.filter((list) => list.papers.length > 0)
}

/** A paper serves a file as long as one of its conditions applies. */
export function applies(paper: PaperNeed, rows: readonly ConditionRow<Finding>[]): boolean {
  const served = rows.filter((row) => paper.conditions.includes(row.finding.condition))
  return served.length === 0 || served.some((row) => row.status !== 'not-applicable')
}

/** One paper of the request list, with every procedure that it is credited to. */
export interface RequestedPaper {
  readonly paper: string
  readonly state: EvidenceState
  readonly item?: EvidenceItem
  /** The step that makes it lies ahead in every procedure that it serves, so there is nothing to ask for yet. */
  readonly notYet?: true
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
    readonly rows?: readonly ConditionRow<Finding>[]
  }[],
  on: ISODate,
): readonly RequestedPaper[] {
  const papers = new Map<string, RequestedPaper>()
  const there = new Set<string>()
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
      if (exists(need, eventsOf(id, person.events), person.facts)) there.add(need.paper)
      const { group, conditions } = need
      const served = { procedure: id, need: need.need, conditions, ...(group !== undefined && { group }) }
      papers.set(need.paper, { ...known, serves: [...known.serves, served] })
    }
  }
  return [...papers.values()]
    .map((paper) => (there.has(paper.paper) ? paper : { ...paper, notYet: true as const }))
    .sort((a, b) => rank(a) - rank(b))
}

/** False for a paper that only a step makes which has not been taken, as far as the steps and the answers tell. */
const exists = ({ after }: PaperNeed, events: readonly DossierEvent[], facts: Facts): boolean =>
  after === undefined || events.some(({ type }) => after.includes(type)) || after.some(isTold(facts))

/** The answers say what the step would tell. */
const isTold =
  (facts: Facts) =>
  (type: EventType): boolean => {
    const told = Object.entries(kinds[type].gives.everywhere?.facts ?? {})
    return told.length > 0 && told.every(([fact, value]) => isFactId(fact) && facts[fact] === value)
  }

type Served = RequestedPaper['serves'][number]

const isAlternativeTo =
  ({ procedure, group }: Served) =>
  (other: Served): boolean =>
    other.need === 'one-of' && other.procedure === procedure && other.group === group

/** One is enough for this, and one is in hand. */
const isMet = (served: Served, papers: readonly RequestedPaper[]): boolean =>
  served.need === 'one-of' &&
  papers.some(({ state, serves }) => isInHand(state) && serves.some(isAlternativeTo(served)))

const openIn = ({ serves }: RequestedPaper, papers: readonly RequestedPaper[]) =>
  serves.filter((served) => !isMet(served, papers))

/** How far a paper is needed beside what is in hand. spare: another one is in hand that is enough. */
export type NeedNow = PaperNeed['need'] | 'spare'

/** How far one of these papers of a person is still needed (`papersOf`). */
export function needNow(paper: RequestedPaper, papers: readonly RequestedPaper[]): NeedNow {
  const open = openIn(paper, papers)
  return order.find((need) => open.some((one) => one.need === need)) ?? 'spare'
}

/** The papers of which one is enough in place of this one, itself among them: for each procedure that needs one still. */
export const alternativesTo = (
  paper: RequestedPaper,
  papers: readonly RequestedPaper[],
): readonly (readonly RequestedPaper[])[] =>
  openIn(paper, papers)
    .filter(({ need }) => need === 'one-of')
    .map((served) => papers.filter(({ serves }) => serves.some(isAlternativeTo(served))))

/** What to ask the person for: not in hand, not out of reach, already there to be had, and with no other in its place. */
export const toRequest = (papers: readonly RequestedPaper[]): readonly RequestedPaper[] =>
  papers.filter(
    (paper) =>
      !isInHand(paper.state) &&
      paper.state !== 'not-obtainable' &&
      !paper.notYet &&
      needNow(paper, papers) !== 'spare',
  )

/**
 * The same, counted as they are needed: papers of which one is enough are one request. One that is needed by itself leaves
 * nothing to ask for in its place.
 */
export function requestsOf(papers: readonly RequestedPaper[]): readonly (readonly RequestedPaper[])[] {
  const asked = toRequest(papers)
  const isRequired = (paper: RequestedPaper) => needNow(paper, papers) === 'required'
  const requests = asked.flatMap((paper) => {
    if (needNow(paper, papers) !== 'one-of') return [[paper]]
    return alternativesTo(paper, papers)
      .map((all) => all.filter((one) => asked.includes(one)))
      .filter((all) => !all.some(isRequired))
  })
  return [...new Map(requests.map((all) => [all.map(({ paper }) => paper).join(' '), all])).values()]
}

const order = ['required', 'one-of', 'useful'] as const
const rank = ({ serves }: RequestedPaper) => Math.min(...serves.map((s) => order.indexOf(s.need)))
