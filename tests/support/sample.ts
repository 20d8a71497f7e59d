import { readdirSync } from 'node:fs'
import { fromNumber, toNumber } from '@/machines/deadlines/day'
import { type AnyValue, type FactId, type Facts, factIds, facts } from '@/machines/facts/registry'
import { caseRows } from '@/tests/support/case-rows'

/** One case of the fixed sample. */
export interface Sampled {
  readonly name: string
  readonly on: string
  readonly facts: Facts
}

const randomCases = 5000
const first = toNumber('2020-01-01')
const span = toNumber('2027-12-31') - first

/** All the lawyers' cases, and random ones that are the same on every machine and in every year. */
export function fixedSample(): readonly Sampled[] {
  const files = readdirSync('tests/scenarios').filter((file) => file.endsWith('.csv'))
  const written = files.flatMap((file) =>
    caseRows(file).map(({ name, on, facts }) => ({ name: `${file}:${name}`, on, facts })),
  )
  return [...written, ...Array.from({ length: randomCases }, (_, n) => randomCase(n))]
}

/**
 * The value of a fact depends on the number of the case and the name of the fact alone, so that a new fact leaves the
 * values of all others as they were.
 */
function randomCase(n: number): Sampled {
  const entries = factIds.flatMap((id) => {
    const draw = hash(`${n}:${id}`)
    return draw % 8 === 0 ? [] : [[id, anyOf(id, Math.floor(draw / 8))]]
  })
  // Each value is one that its fact may hold.
  return { name: `random:${n}`, on: dayOf(hash(`${n}`)), facts: Object.fromEntries(entries) as Facts }
}

function anyOf(id: FactId, draw: number): AnyValue {
  const fact = facts[id]
  switch (fact.kind) {
    case 'choice':
      return fact.options[draw % fact.options.length] ?? ''
    case 'choices': {
      const several = fact.options.filter((o) => !fact.exclusive.includes(o))
      const chosen = several.filter((option) => hash(`${draw}:${option}`) % 3 === 0)
      return chosen.length > 0 ? chosen : [fact.exclusive[draw % fact.exclusive.length] ?? '']
    }
    case 'date':
      return draw % 10 === 0 ? 'unsure' : dayOf(draw)
    case 'count':
      return draw % 10 === 0 ? 'unsure' : fact.min + (draw % Math.min(fact.max - fact.min + 1, 60))
  }
}

const dayOf = (draw: number) => fromNumber(first + (draw % span))

/** FNV-1a, 32 bits, finished with a mix so that low bits are as random as high ones. */
function hash(text: string): number {
  let h = 0x811c9dc5
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}
