import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Dossier } from '@/cases/dossier/format'
import { answersTable, casesOfRows, type GoodRow } from '@/cases/exchange/cases-of-rows'
import { csvFile } from '@/cases/exchange/csv'
import { readCaseTable } from '@/cases/exchange/read-table'
import { dayForms } from '@/cases/exchange/table-days'
import { withoutUnseen } from '@/cases/exchange/unseen'
import { procedureIds } from '@/machines/procedures/registry'
import { anyDossier } from '@/tests/cases/arbitrary-cases'

/** A text as a cell keeps it: on screen it is the same. */
const asCell = (text: string) => withoutUnseen(text).replaceAll('\r\n', '\n').trim()

/** What the table holds of a case. */
const held = ({ label, household, persons, procedures = [] }: Dossier) => ({
  label: asCell(label),
  household,
  persons: persons.map((p) => [asCell(p.label), p.facts]),
  procedures: procedureIds.filter((id) => procedures.includes(id)),
})

const cases = fc.uniqueArray(anyDossier, { maxLength: 4, selector: ({ id }) => id })

test('the table “Answers” gives the same cases when it is imported again', () => {
  fc.assert(
    fc.property(
      cases,
      fc.constantFrom(';' as const, ',' as const),
      fc.constantFrom(...dayForms),
      (all, separator, dates) => {
        // Half a letter is none in a file, and such a row is refused as unreadable.
        fc.pre(!JSON.stringify(all.map(held)).includes('\uFFFD'))
        const read = readCaseTable(csvFile(answersTable(all), { separator }), dates)
        expect([...read.problems, ...read.unknown]).toEqual([])
        expect(read.rows.filter((row) => 'problems' in row)).toEqual([])
        expect(casesOfRows(read.rows as readonly GoodRow[]).map(held)).toEqual(all.map(held))
      },
    ),
    { numRuns: 200 },
  )
})
