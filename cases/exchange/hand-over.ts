import { type Dossier, type EvidenceItem, newDossierId, type Person } from '@/cases/dossier/format'
import { emptyDossier } from '@/cases/dossier/household'
import { type FactId, type Facts, facts, isFactId } from '@/machines/facts/registry'

/**
 * One thing that a person can hand over or keep back. `person: null`: of the household. `key` tells it from all others of
 * the case.
 */
export type HandOverItem = { readonly key: string; readonly sensitive: boolean } & (
  | { readonly kind: 'fact'; readonly person: string | null; readonly fact: FactId }
  | { readonly kind: 'event'; readonly person: string; readonly index: number }
  | { readonly kind: 'paper'; readonly person: string; readonly paper: string }
  | { readonly kind: 'notes'; readonly person: null }
)

const keyOf = (person: string | null, kind: HandOverItem['kind'], what: string | number = '') =>
  `${person ?? ''} ${kind} ${what}`

/**
 * Everything in a case that could be handed over, one by one. `sensitive` is off until the person agrees to it: facts on
 * health, crime, exploitation and the like, and all events, papers and notes, since each can tell of one of these.
 */
export function handOverItems(dossier: Dossier): readonly HandOverItem[] {
  const factItems = (known: Facts, person: string | null) =>
    Object.keys(known)
      .filter(isFactId)
      .map((fact): HandOverItem => {
        const { sensitive } = facts[fact]
        return { kind: 'fact', key: keyOf(person, 'fact', fact), person, fact, sensitive }
      })
  const notes: HandOverItem = { kind: 'notes', key: keyOf(null, 'notes'), person: null, sensitive: true }
  return [
    ...factItems(dossier.household, null),
    ...dossier.persons.flatMap(({ id: person, facts: own, events, evidence }): HandOverItem[] => [
      ...factItems(own, person),
      ...events.map((_, index) => {
        const key = keyOf(person, 'event', index)
        return { kind: 'event', key, person, index, sensitive: true } as const
      }),
      ...Object.keys(evidence).map((paper) => {
        const key = keyOf(person, 'paper', paper)
        return { kind: 'paper', key, person, paper, sensitive: true } as const
      }),
    ]),
    ...(dossier.notes === '' ? [] : [notes]),
  ]
}

/**
 * The case with what the person agreed to and nothing else: no id, no labels, nothing set by hand, no memory of a screen,
 * no note on a paper. Persons get new names by their order, and somebody of whom nothing is handed over is left out, so that
 * the file does not tell how many there are.
 */
export function handOver(dossier: Dossier, agreed: readonly HandOverItem[]): Dossier {
  const keys = new Set(agreed.map(({ key }) => key))
  const takes = (...at: Parameters<typeof keyOf>) => keys.has(keyOf(...at))
  const chosen = (known: Facts, person: string | null): Facts =>
    Object.fromEntries(Object.entries(known).filter(([id]) => takes(person, 'fact', id)))
  const persons = dossier.persons
    .map(
      (p): Person => ({
        id: p.id,
        label: '',
        facts: chosen(p.facts, p.id),
        events: p.events.filter((_, index) => takes(p.id, 'event', index)),
        overrides: [],
        evidence: Object.fromEntries(
          Object.entries(p.evidence)
            .filter(([paper]) => takes(p.id, 'paper', paper))
            .map(([paper, item]) => [paper, withoutNote(item)]),
        ),
        notes: {},
      }),
    )
    .filter(saysSomething)
    .map((p, index) => ({ ...p, id: `person-${index + 1}` }))
  const [first = emptyDossier.persons[0], ...rest] = persons
  return {
    ...emptyDossier,
    id: newDossierId,
    household: chosen(dossier.household, null),
    persons: [first, ...rest],
    notes: takes(null, 'notes') ? dossier.notes : '',
  }
}

const saysSomething = ({ facts: known, events, evidence }: Person): boolean =>
  events.length + Object.keys(known).length + Object.keys(evidence).length > 0

function withoutNote({ note: _, ...item }: EvidenceItem): EvidenceItem {
  return item
}
