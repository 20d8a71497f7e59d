import { describe, expect, test } from 'vitest'
import { assess } from '@/machines/engine/assess'
import { isOpenForPerson } from '@/machines/engine/verdict'
import { caseRows } from '@/tests/support/case-rows'
import { allProcedures } from '@/tests/support/procedures'

/** The condition of each procedure that reads which stay is held already. */
const reads = {
  'medical-regularisation': 'noUnlimitedStay',
  'humanitarian-regularisation': 'noUnlimitedStay',
  'unaccompanied-minors': 'noCardYet',
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
