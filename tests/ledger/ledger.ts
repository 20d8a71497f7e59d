import { createHash } from 'node:crypto'
import { findingsOf } from '@/machines/engine/assess'
import type { Finding } from '@/machines/engine/finding'
import { conditionsOf, type Procedure } from '@/machines/engine/procedure'
import { type Verdict, verdictOf } from '@/machines/engine/verdict'
import type { Sampled } from '@/tests/support/sample'

export const ledgerFile = 'tests/ledger/outcomes.txt'
export const reasonsFile = 'docs/outcomes.md'

const statusLetters: Readonly<Record<Finding['status'], string>> = {
  met: 'm',
  unmet: 'u',
  'to-verify': 'v',
  'not-applicable': 'n',
  unanswered: 'o',
}
const verdictLetters: Readonly<Record<Verdict, string>> = {
  'can-be-lodged': 'C',
  'points-to-complete': 'P',
  'not-ready-yet': 'R',
  'not-open-now': 'N',
  'depends-on-assessment': 'D',
  overview: 'O',
}

/** Outcomes of a machine: its conditions, and for each case a letter a condition and one for the verdict. */
export interface Ledger {
  readonly [machine: string]: {
    readonly conditions: readonly string[]
    readonly outcomes: ReadonlyMap<string, string>
  }
}

/** What every machine makes of the sample. Values only: no wording, no reason. */
export function ledgerOf(machines: readonly Procedure<string>[], sample: readonly Sampled[]): Ledger {
  return Object.fromEntries(
    machines.map((machine) => {
      const outcomes = sample.map(({ name, facts, on }) => {
        const findings = findingsOf(machine, { facts, on })
        const letters = findings.map((f) => statusLetters[f.status]).join('')
        return [name, letters + verdictLetters[verdictOf(machine, findings)]] as const
      })
      return [machine.id, { conditions: conditionsOf(machine).map((c) => c.id), outcomes: new Map(outcomes) }]
    }),
  )
}

/** The ledger as text: a heading a machine, a line a case. */
export function writeLedger(ledger: Ledger): string {
  const parts = Object.entries(ledger).map(([machine, { conditions, outcomes }]) => {
    const lines = [...outcomes].map(([name, letters]) => `${letters} ${name}`)
    return [`# ${machine}: ${conditions.join(' ')}`, ...lines].join('\n')
  })
  return `${parts.join('\n')}\n`
}

export function readLedger(text: string): Ledger {
  const ledger: Record<string, { conditions: readonly string[]; outcomes: Map<string, string> }> = {}
  let outcomes = new Map<string, string>()
  for (const line of text.split('\n')) {
    const heading = /^# (\S+): (.*)$/.exec(line)
    if (heading) {
      outcomes = new Map()
      ledger[heading[1] ?? ''] = { conditions: (heading[2] ?? '').split(' '), outcomes }
    } else if (line !== '') {
      const [letters = '', ...name] = line.split(' ')
      outcomes.set(name.join(' '), letters)
    }
  }
  return ledger
}

/** What differs, in words: "n of N outcomes change" for each machine, with at most three examples a condition. */
export function differences(before: Ledger, now: Ledger): readonly string[] {
  const lines: string[] = []
  for (const machine of new Set([...Object.keys(before), ...Object.keys(now)])) {
    const old = before[machine]
    const current = now[machine]
    if (!old || !current) {
      lines.push(`${machine}: ${old ? 'no longer there' : 'new'}`)
      continue
    }
    const changed = [...current.outcomes].filter(([name, letters]) => old.outcomes.get(name) !== letters)
    const gone = [...old.outcomes.keys()].filter((name) => !current.outcomes.has(name))
    if (changed.length + gone.length === 0) continue
    lines.push(
      `${machine}: ${changed.length} of ${current.outcomes.size} outcomes change, ${gone.length} cases gone`,
    )
    const columns = [...current.conditions, 'verdict']
    for (const [i, column] of columns.entries()) {
      const was = old.conditions.indexOf(column)
      const at = (letters: string | undefined, index: number) => letters?.at(index)
      const examples = changed.filter(([name, letters]) => {
        const oldIndex = column === 'verdict' ? -1 : was
        const newIndex = column === 'verdict' ? -1 : i
        return (
          at(old.outcomes.get(name), oldIndex) !== at(letters, newIndex) || (was < 0 && column !== 'verdict')
        )
      })
      if (examples.length === 0) continue
      const shown = examples.slice(0, 3).map(([name]) => name)
      lines.push(`  ${column}: ${examples.length}, e.g. ${shown.join(', ')}`)
    }
  }
  return lines
}

/** The mark that the change log has to name for a table to be accepted. */
export const digestOf = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 12)
