import { type Dossier, type EvidenceItem, newDossierId } from '@/cases/dossier/format'
import { emptyDossier } from '@/cases/dossier/household'
import { type FactId, type Facts, facts, isFactId } from '@/machines/facts/registry'

/** One thing that a person can hand over or keep back. `person: null`: of the household. */
export type HandOverItem =
  | {
      readonly kind: 'fact'
      readonly person: string | null
      readonly fact: FactId
      readonly sensitive: boolean
    }
  | { readonly kind: 'event'; readonly person: string; readonly index: number; readonly sensitive: true }
  | { readonly kind: 'paper'; readonly person: string; readonly paper: string; readonly sensitive: true }
  | { readonly kind: 'notes'; readonly person: null; readonly sensitive: true }

/**
 * Everything in a case that could be handed over, one by one. `sensitive` is off until the person agrees to it: facts on
 * health, crime, exploitation and the like, and all events, papers and notes, since each can tell of one of these.
 */
export function handOverItems(dossier: Dossier): readonly HandOverItem[] {
  const factItems = (known: Facts, person: string | null) =>
    Object.keys(known)
      .filter(isFactId)
      .map((fact) => ({ kind: 'fact', person, fact, sensitive: facts[fact].sensitive }) as const)
  return [
    ...factItems(dossier.household, null),
    ...dossier.persons.flatMap((p): HandOverItem[] => [
      ...factItems(p.facts, p.id),
      ...p.events.map((_, index) => ({ kind: 'event', person: p.id, index, sensitive: true }) as const),
      ...Object.keys(p.evidence).map(
        (paper) => ({ kind: 'paper', person: p.id, paper, sensitive: true }) as const,
      ),
    ]),
    ...(dossier.notes === '' ? [] : [{ kind: 'notes', person: null, sensitive: true } as const]),
  ]
}

/** The items that are selected at first. */
export const agreedAtFirst = (items: readonly HandOverItem[]): readonly HandOverItem[] =>
  items.filter((item) => !item.sensitive)

/**
 * The case with what the person agreed to and nothing else: no id, no labels, nothing set by hand, no memory of a screen,
 * no note on a paper.
 */
export function handOver(dossier: Dossier, agreed: readonly HandOverItem[]): Dossier {
  const takes = (match: (item: HandOverItem) => boolean) => agreed.some(match)
  const chosen = (known: Facts, person: string | null): Facts =>
    Object.fromEntries(
      Object.entries(known).filter(([id]) =>
        takes((i) => 'fact' in i && i.person === person && i.fact === id),
      ),
    )
  const [first, ...rest] = dossier.persons
  const person = (p: typeof first) => ({
    id: p.id,
    label: '',
    facts: chosen(p.facts, p.id),
    events: p.events.filter((_, index) =>
      takes((i) => 'index' in i && i.person === p.id && i.index === index),
    ),
    overrides: [],
    evidence: Object.fromEntries(
      Object.entries(p.evidence)
        .filter(([paper]) => takes((i) => 'paper' in i && i.person === p.id && i.paper === paper))
        .map(([paper, item]) => [paper, withoutNote(item)]),
    ),
    notes: {},
  })
  return {
    ...emptyDossier,
    id: newDossierId,
    household: chosen(dossier.household, null),
    persons: [person(first), ...rest.map(person)],
    notes: takes((i) => i.kind === 'notes') ? dossier.notes : '',
  }
}

function withoutNote({ note: _, ...item }: EvidenceItem): EvidenceItem {
  return item
}
