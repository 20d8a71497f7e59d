import { describe, expect, test } from 'vitest'
import { assess } from '@/machines/engine/assess'
import { conditionsOf } from '@/machines/engine/procedure'
import { isOpenForPerson } from '@/machines/engine/verdict'
import { caseRows } from '@/tests/support/case-rows'
import { askedBy } from '@/tests/support/combinations'
import { allMachines, allProcedures } from '@/tests/support/procedures'
import { statusesOf } from '@/tests/support/statuses'

/** The condition of each procedure that reads which stay is held already. */
const reads = {
  'medical-regularisation': 'noUnlimitedStay',
  'humanitarian-regularisation': 'noUnlimitedStay',
  'unaccompanied-minors': 'noCardYet',
  statelessness: 'noUnlimitedStay',
} as const

const procedures = await allProcedures()

describe.each(Object.entries(reads))('%s', (id, condition) => {
  const procedure = procedures.find((one) => one.procedure.id === id)?.procedure
  if (!procedure) throw new Error(id)
  const rows = caseRows(`${id}.csv`)

  test('is never said to be open to who holds an unlimited stay', () => {
    for (const { name, facts, on } of rows) {
      const { findings, verdict } = assess(procedure, { ...facts, currentStay: 'unlimited' }, { on })
      const held = findings.find((one) => one.condition === condition)
      const passedOver = held?.passedOver === true && verdict === 'not-open-now'
      expect(held && (passedOver || held.status === 'unmet' || isOpenForPerson(held)), name).toBe(true)
      expect(['can-be-lodged', 'depends-on-assessment'], name).not.toContain(verdict)
    }
  })

  test('says nothing more of a stay that is not known', () => {
    for (const { name, facts, on } of rows) {
      const { findings } = assess(procedure, { ...facts, currentStay: 'unsure' }, { on })
      const held = findings.find((one) => one.condition === condition)
      expect(held?.status === 'met' || held?.status === 'unmet', name).toBe(false)
    }
  })
})

/** Every condition that reads which stay is held, in the procedures above and for the same routes in the finder. */
const machines = await allMachines()
const readers = machines.flatMap((machine) =>
  conditionsOf(machine).flatMap((placed) => {
    const own = Object.entries(reads).some(([id, condition]) =>
      machine.id === 'routes' ? placed.id === id : machine.id === id && placed.id === condition,
    )
    return own && askedBy(machine, placed).includes('currentStay')
      ? [[machine.id, placed.id, machine, placed] as const]
      : []
  }),
)

test('the finder and four procedures read which stay is held', () => {
  expect(readers.map(([machine, id]) => `${machine} ${id}`).sort()).toEqual([
    'humanitarian-regularisation noUnlimitedStay',
    'medical-regularisation noUnlimitedStay',
    'routes humanitarian-regularisation',
    'routes medical-regularisation',
    'routes statelessness',
    'statelessness noUnlimitedStay',
    'unaccompanied-minors noCardYet',
  ])
})

describe.each(readers)('%s, %s', (_, __, machine, placed) => {
  const all = [...statusesOf(machine, placed)]

  test('an unlimited stay never meets it, whatever else is known', () => {
    const held = all.filter(({ answers }) => answers.currentStay === 'unlimited')
    expect(held.length).toBeGreaterThan(0)
    expect(held.filter(({ status }) => status === 'met')).toEqual([])
  })

  test('a visa and no stay at all are one and the same', () => {
    const key = ({ currentStay: _, ...rest }: Readonly<Record<string, string>>) => JSON.stringify(rest)
    const without = new Map(
      all
        .filter(({ answers }) => answers.currentStay === 'none')
        .map(({ answers, status }) => [key(answers), status]),
    )
    const visits = all.filter(({ answers }) => answers.currentStay === 'short-stay')
    expect(visits.length).toBeGreaterThan(0)
    expect(visits.filter(({ answers, status }) => without.get(key(answers)) !== status)).toEqual([])
  })
})
