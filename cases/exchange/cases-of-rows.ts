import { type Dossier, newDossierId } from '@/cases/dossier/format'
import { addPerson, dossierOfOne, factsOf, ofScope, withPerson } from '@/cases/dossier/household'
import type { TableRow } from '@/cases/exchange/case-table'
import type { Cell, Table } from '@/cases/exchange/csv'
import type { Problem } from '@/machines/facts/problem'
import { type Facts, factIds } from '@/machines/facts/registry'

/** A row that can be read. */
export type GoodRow = Exclude<TableRow, { readonly problems: readonly Problem[] }>

/**
 * The cases of the rows of a table, new ones each. Rows with the same `case` are persons of one case, as long as they agree on
 * what a household shares; else each is a case of its own.
 */
export function casesOfRows(rows: readonly GoodRow[]): readonly Dossier[] {
  const cases: { readonly key: string | undefined; dossier: Dossier }[] = []
  for (const row of rows) {
    const same = cases.find(
      ({ key, dossier }) => key !== undefined && key === row.case && agrees(dossier.household, row),
    )
    if (same) same.dossier = withRow(same.dossier, row)
    else cases.push({ key: row.case, dossier: caseOf(row) })
  }
  return cases.map(({ dossier }) => dossier)
}

function caseOf({ id: label, person = '', procedures, facts }: GoodRow): Dossier {
  const dossier = { ...dossierOfOne(facts), id: newDossierId, label, ...(procedures && { procedures }) }
  return person === ''
    ? dossier
    : withPerson(dossier, dossier.persons[0].id, (p) => ({ ...p, label: person }))
}

function withRow(dossier: Dossier, { person = '', facts }: GoodRow): Dossier {
  const wider = addPerson(dossier, person)
  const added = wider.persons.at(-1)
  return added ? withPerson(wider, added.id, (p) => ({ ...p, facts: ofScope(facts, 'person') })) : dossier
}

const agrees = (household: Facts, { facts }: GoodRow): boolean =>
  JSON.stringify(ofScope(household, 'household')) === JSON.stringify(ofScope(facts, 'household'))

/** One line a person, with the label, the procedures that were chosen and every answer: the desk reads it back. */
export function answersTable(cases: readonly Dossier[]): Table {
  const lines = cases.flatMap((dossier) =>
    dossier.persons.map((person) => ({ dossier, person, facts: factsOf(dossier, person.id) })),
  )
  const answered = factIds.filter((id) => lines.some(({ facts }) => facts[id] !== undefined))
  return {
    columns: ['case', 'id', 'person', 'procedures', ...answered],
    rows: lines.map(({ dossier, person, facts }) => [
      dossier.id,
      dossier.label,
      person.label,
      (dossier.procedures ?? []).join('+'),
      ...answered.map((id) => cellOf(facts[id])),
    ]),
  }
}

const cellOf = (value: Facts[keyof Facts]): Cell =>
  value === undefined ? null : typeof value === 'object' ? value.join('+') : value
