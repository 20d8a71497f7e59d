import { type BandId, bandDefinitions, isBandId } from '@/machines/bands/registry'
import type { View } from '@/machines/engine/answers'
import { findingsOf } from '@/machines/engine/assess'
import type { Finding } from '@/machines/engine/finding'
import type { Procedure } from '@/machines/engine/procedure'
import { isOpenForPerson } from '@/machines/engine/verdict'
import { type AnyValue, type FactId, type Facts, facts, isFactId } from '@/machines/facts/registry'

/** One fact (or band) that would have to be otherwise. Only worth acting on if it is, or becomes, true. */
export interface Change {
  readonly fact: FactId | BandId
  readonly value: AnyValue
}
export type ChangeSet = readonly [Change] | readonly [Change, Change]

/**
 * The smallest sets of one or two changeable facts that would leave a not-open procedure with no condition unmet and
 * nothing newly open; where there are none, those that only raise new questions (a first certificate: its date and
 * content are still unknown). None only moves the problem: what was unmet is then met, or asks a new question, and an answer
 * that practice alone accepts gives way to one that the rule accepts. Empty when nothing is unmet, or when no such set
 * exists. Facts a person cannot change (age, nationality) and `unsure` are never proposed; a procedure of kind `position`
 * has nothing to lodge.
 */
export function whatWouldChange(
  procedure: Procedure<string>,
  known: Facts,
  view: Omit<View, 'facts'>,
): readonly ChangeSet[] {
  if (procedure.kind === 'position') return []
  const start: View = { ...view, facts: known }
  const before = gatesOf(procedure, start)
  const failing = new Set(before.filter((f) => f.status === 'unmet').map((f) => f.condition))
  if (failing.size === 0) return []
  const open = new Set(before.filter(isOpenForPerson).map((f) => f.condition))
  const strict = (f: Finding) =>
    f.status !== 'unmet' &&
    !(f.status === 'to-verify' && failing.has(f.condition)) &&
    (!isOpenForPerson(f) || open.has(f.condition))
  const sets = searchSets(procedure, start, before, strict)
  const found =
    sets.length > 0
      ? sets
      : searchSets(procedure, start, before, (f) => f.status === 'unanswered' || strict(f))
  return surest(found, (set) =>
    gatesOf(procedure, set.reduce(apply, start)).some(
      (f) => failing.has(f.condition) && f.status === 'met' && f.nature === 'practice',
    ),
  )
}

/** Without the sets that rest on practice, where other values of the same facts rest on the rule. */
function surest(sets: readonly ChangeSet[], onPractice: (set: ChangeSet) => boolean): readonly ChangeSet[] {
  const factsOf = (set: ChangeSet) =>
    set
      .map(({ fact }) => fact)
      .sort()
      .join()
  const sure = new Set(sets.filter((set) => !onPractice(set)).map(factsOf))
  return sets.filter((set) => !sure.has(factsOf(set)) || !onPractice(set))
}

/** Single changes after which every gate is fine; pairs where no single one does. */
function searchSets(
  procedure: Procedure<string>,
  start: View,
  before: readonly Finding[],
  fine: (finding: Finding) => boolean,
): readonly ChangeSet[] {
  const works = (view: View) => gatesOf(procedure, view).every(fine)
  const singles = changesFrom(before)
  const ones = singles.filter((change) => works(apply(start, change)))
  if (ones.length > 0) return ones.map((change) => [change])
  const found = new Map<string, ChangeSet>()
  for (const first of singles) {
    const view = apply(start, first)
    for (const second of changesFrom(gatesOf(procedure, view))) {
      if (second.fact === first.fact || !works(apply(view, second))) continue
      const key = [first, second]
        .map((c) => `${c.fact}=${c.value}`)
        .sort()
        .join()
      if (!found.has(key)) found.set(key, [first, second])
    }
  }
  return [...found.values()]
}

const gatesOf = (procedure: Procedure<string>, view: View) =>
  findingsOf(procedure, view).filter((f) => f.gate)

/** Every value, but for `unsure`, of the changeable facts that the failing and open conditions rest on. */
function changesFrom(findings: readonly Finding[]): readonly Change[] {
  const changes = new Map<string, Change>()
  for (const finding of findings) {
    if (finding.status !== 'unmet' && finding.status !== 'unanswered') continue
    const ids = finding.because.map((b) => b.fact)
    if (finding.missing !== undefined) ids.push(finding.missing)
    for (const id of ids) {
      for (const value of valuesOf(id)) changes.set(`${id}=${value}`, { fact: id, value })
    }
  }
  return [...changes.values()]
}

function valuesOf(id: FactId | BandId): readonly AnyValue[] {
  if (isBandId(id)) {
    const { changeable, bands } = bandDefinitions[id]
    return changeable ? bands.filter((band) => band !== 'unsure') : []
  }
  const fact = facts[id]
  if (fact.kind !== 'choice' || !fact.changeable) return []
  return fact.options.filter((option) => option !== 'unsure')
}

function apply(view: View, { fact, value }: Change): View {
  if (isFactId(fact)) return { ...view, facts: { ...view.facts, [fact]: value } }
  return { ...view, suppose: { ...view.suppose, [fact]: String(value) } }
}
