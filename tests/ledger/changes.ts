import type { Outcomes } from '@/tests/ledger/outcomes'

/** What became of one column: a heading such as `return.order: 3 of 5480 outcomes change`, and the rows, by kind. */
export interface Change {
  readonly heading: string
  /** Such as `met → to-verify (2): return.csv:R04, random:17`. */
  readonly rows: readonly string[]
}

/**
 * Compares outcomes with those recorded. Cases that the record does not know are passed over.
 * @param most how many random cases a kind of change names; cases that lawyers wrote are all named
 */
export function changesBetween(recorded: Outcomes, now: Outcomes, most = Number.POSITIVE_INFINITY): Change[] {
  const places = new Map(now.cases.map((name, i) => [name, i]))
  const gone = recorded.cases.filter((name) => !places.has(name))
  const changes: Change[] = gone.length > 0 ? [{ heading: `${gone.length} cases gone`, rows: gone }] : []
  for (const name of new Set([...recorded.columns.keys(), ...now.columns.keys()])) {
    const [before, after] = [recorded.columns.get(name), now.columns.get(name)]
    if (!before || !after) {
      changes.push({ heading: `${name}: ${before ? 'no longer there' : 'new'}`, rows: [] })
      continue
    }
    const kinds = new Map<string, string[]>()
    for (const [i, one] of recorded.cases.entries()) {
      const outcome = after[places.get(one) ?? -1]
      if (outcome === undefined || outcome === before[i]) continue
      const kind = `${before[i]} → ${outcome}`
      kinds.set(kind, [...(kinds.get(kind) ?? []), one])
    }
    if (kinds.size === 0) continue
    const total = [...kinds.values()].flat().length
    changes.push({
      heading: `${name}: ${total} of ${recorded.cases.length} outcomes change`,
      rows: [...kinds].map(([kind, cases]) => `${kind} (${cases.length}): ${named(cases, most)}`),
    })
  }
  return changes
}

function named(cases: readonly string[], most: number): string {
  const random = cases.filter((name) => name.startsWith('random:'))
  const written = cases.filter((name) => !name.startsWith('random:'))
  const shown = [...written, ...random.slice(0, most)].join(', ')
  return random.length > most ? `${shown} …` : shown
}

/** The changes as text: each heading, its rows indented below. */
export function changesAsText(changes: readonly Change[]): string {
  return changes.flatMap(({ heading, rows }) => [heading, ...rows.map((row) => `  ${row}`)]).join('\n')
}
