import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { machineOf } from '@/machines/engine/machine'
import { conditionDiagram, stepsDiagram, stepsOf } from '@/machines/statechart/drawing'
import { statechartPages } from '@/scripts/lib/statechart-pages'
import { fixture } from '@/tests/engine/fixture'
import { allMachines } from '@/tests/support/procedures'

describe('the drawing of a machine', () => {
  test('has its steps in the order of the law, with what follows a gate that is not met', () => {
    expect(stepsDiagram(machineOf(fixture).machine).split('\n')).toEqual([
      'stateDiagram-v2',
      '  direction TB',
      '  state admissibility {',
      '    present',
      '    paper',
      '    adult',
      '  }',
      '  state merits {',
      '    ill',
      '  }',
      '  start --> admissibility',
      '  admissibility --> admissibilityUnmet',
      '  admissibility --> merits',
      '  merits --> assessed',
      '  admissibilityUnmet --> merits: lookAtRest',
    ])
  })
  test('draws a condition with its questions, answers and endings', () => {
    const [, paper] = machineOf(fixture).rules
    if (!paper) throw new Error('The fixture has no second condition')
    expect(conditionDiagram(paper).split('\n')).toEqual([
      'flowchart TD',
      '  paper{"identityPaper"}',
      '  paper -->|"passport-or-id · other-single · several"| proven',
      '  proven(["proven: met"])',
      '  paper -->|"expired · single-without-photo · none"| procedure',
      '  procedure{"protectionProcedure"}',
      '  procedure -->|"pending · cassation-admitted"| exempt',
      '  exempt(["exempt: not-applicable"])',
      '  procedure -->|"ended · never"| missing',
      '  missing(["missing: unmet"])',
    ])
  })
})

test('every step of every machine can be reached from the start', async () => {
  for (const procedure of await allMachines()) {
    const { steps, ways } = stepsOf(machineOf(procedure).machine)
    const reached = new Set(['start'])
    for (let before = 0; before !== reached.size; ) {
      before = reached.size
      for (const { from, to } of ways) if (reached.has(from)) reached.add(to)
    }
    expect([...reached].sort()).toEqual(steps.map(({ name }) => name).sort())
  }
})

test('docs/statecharts is drawn from the machines as they are now; run `npm run statecharts` if not', async () => {
  for (const [file, text] of await statechartPages()) {
    expect(readFileSync(`docs/statecharts/${file}`, 'utf8')).toBe(text)
  }
})
