import { expect, test } from 'vitest'
import { assess } from '@/machines/engine/assess'
import type { Facts } from '@/machines/facts/registry'
import { feeDue } from '@/machines/procedures/fee-due'
import * as humanitarian from '@/machines/procedures/humanitarian-regularisation'
import * as medical from '@/machines/procedures/medical-regularisation'

const today = '2026-11-28'
const adult: Facts = { dateOfBirth: '1990-04-02', humanitarianFilingDate: '2026-11-20', feeExemption: 'none' }

const due = (
  facts: Facts,
  { procedure, filing } = humanitarian as Pick<typeof humanitarian, 'procedure' | 'filing'>,
) => feeDue(filing, facts, assess(procedure, facts, { on: today }).findings, today)

test.each<[string, Facts, { euro: number; day: string | null; family: boolean } | null]>([
  ['of the day of filing', adult, { euro: 377, day: '2026-11-20', family: false }],
  [
    'of an earlier day of filing',
    { ...adult, humanitarianFilingDate: '2025-10-15' },
    { euro: 368, day: '2025-10-15', family: false },
  ],
  [
    'of today where the day is not known',
    { ...adult, humanitarianFilingDate: 'unsure' },
    { euro: 377, day: null, family: false },
  ],
  [
    'once for a family whose ties are shown',
    { ...adult, filesTogether: 'with-family', familyTiesShown: 'yes' },
    { euro: 377, day: '2026-11-20', family: true },
  ],
  ['none under 18', { ...adult, dateOfBirth: '2010-04-02' }, null],
  ['none for whoever is exempt', { ...adult, feeExemption: 'stateless' }, null],
  ['none before there was a fee', { ...adult, humanitarianFilingDate: '2015-03-01' }, null],
  [
    'still shown to whoever has paid',
    { ...adult, feePaidEuro: 377, feeProofAttached: 'yes' },
    { euro: 377, day: '2026-11-20', family: false },
  ],
])('the fee is %s', (_, facts, expected) => {
  const found = due(facts)
  expect(found && { euro: found.euro, day: found.day, family: found.family }).toEqual(expected)
})

test('9ter has no fee', () => {
  const { procedure, filing } = medical
  expect(feeDue(filing, {}, assess(procedure, {}, { on: today }).findings, today)).toBeNull()
})
