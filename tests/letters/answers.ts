import fc from 'fast-check'
import { type AnyValue, type FactId, type Facts, facts } from '@/machines/facts/registry'
import type { Letter } from '@/machines/letters/letter'
import { factsRead } from '@/machines/letters/plan'

/** What a person may answer to a fact, as far as a letter can tell it apart; undefined: nothing. */
export function answersTo(id: FactId): readonly (AnyValue | undefined)[] {
  const fact = facts[id]
  switch (fact.kind) {
    case 'choice':
      return [undefined, ...fact.options]
    case 'choices': {
      const open = fact.options.filter((option) => !fact.exclusive.includes(option))
      return [undefined, ...fact.options.map((option) => [option]), open]
    }
    case 'date':
      return [undefined, 'unsure', '2026-10-05']
    case 'count':
      return [undefined, 'unsure', fact.min]
  }
}

/** All combinations of answers that a letter reads; where there are more than `most`, so many drawn from a fixed seed. */
export function combinationsFor(letter: Letter, most: number): readonly Facts[] {
  const ids = factsRead(letter)
  const all = ids.reduce((product, id) => product * answersTo(id).length, 1)
  if (all > most) {
    const record = fc.record(Object.fromEntries(ids.map((id) => [id, fc.constantFrom(...answersTo(id))])))
    return fc.sample(record, { numRuns: most, seed: 14 }).map(withoutSilence)
  }
  return ids
    .reduce<Readonly<Record<string, AnyValue | undefined>>[]>(
      (some, id) => some.flatMap((one) => answersTo(id).map((answer) => ({ ...one, [id]: answer }))),
      [{}],
    )
    .map(withoutSilence)
}

const withoutSilence = (answers: Readonly<Record<string, AnyValue | undefined>>) =>
  Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer !== undefined)) as Facts
