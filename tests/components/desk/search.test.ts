import { describe, expect, it, vi } from 'vitest'
import { deskRow, searchFor } from '@/cases/dossier/desk-row'
import type { Dossier } from '@/cases/dossier/format'
import { dossierOfOne, withPerson } from '@/cases/dossier/household'
import { searchInNames } from '@/components/desk/search-words'
import { paperName } from '@/components/finding/case/paper-name'
import { rules, today } from '@/tests/components/desk/render-on-desk'

const about = (id: string, rest: Partial<Dossier>): Dossier => ({
  ...dossierOfOne({ whereabouts: 'belgium' }),
  id,
  label: id,
  ...rest,
})
const withPaper = withPerson(about('paper', {}), 'person-1', (p) => ({
  ...p,
  evidence: { 'medical-certificate': { state: 'received' } },
}))
const cases = [
  about('mine', { procedures: ['medical-regularisation'] }),
  about('both', { procedures: ['medical-regularisation', 'return'] }),
  about('none', {}),
  withPaper,
]
const dossierOf = vi.fn((id: string) => cases.find((one) => one.id === id))
const rows = cases.map((one) => deskRow(one, rules.opened, today))
const found = (typed: string) => {
  const matches = searchFor(typed, searchInNames(dossierOf, rules, today))
  return rows.filter(matches).map(({ id }) => id)
}

describe('the search of the list', () => {
  it.each(rules.opened.map(({ procedure: { id }, text }) => [text.short, text.title, id] as const))(
    'finds a case by the name of its route: %s, %s',
    (short, title, id) => {
      const wanted = cases.filter(({ procedures = [] }) => procedures.includes(id)).map((one) => one.id)
      for (const typed of [short, short.toUpperCase(), title]) {
        for (const one of wanted) expect(found(typed), typed).toContain(one)
        if (wanted.length === 0) expect(found(typed), typed).not.toContain('mine')
      }
    },
  )
  it('finds a case by its label, by a paper that was noted, and by words of both kinds', () => {
    expect(found('none')).toEqual(['none'])
    const name = paperName(rules.opened, 'medical-certificate')
    expect(found(name)).toEqual(['paper'])
    expect(found('both 9ter')).toEqual(['both'])
    expect(found('9ter nowhere')).toEqual([])
    expect(found('')).toHaveLength(cases.length)
  })
})
