import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { assessDossier } from '@/cases/dossier/assess-dossier'
import type { Person } from '@/cases/dossier/format'
import { dossierOfOne, withPerson } from '@/cases/dossier/household'
import type { MatrixEdit } from '@/components/desk/matrix/view'
import { PapersView } from '@/components/desk/PapersView'
import { RequestList } from '@/components/desk/RequestList'
import { paperName } from '@/components/finding/case/paper-name'
import { ui } from '@/content/en/ui'
import { renderOnDesk, rules, today } from '@/tests/components/desk/render-on-desk'

const nameOf = (paper: string) => paperName(rules.opened, paper)
const edit: MatrixEdit = { fact: () => {}, override: () => {}, evidence: () => {}, note: () => {} }

function about(evidence: Person['evidence']) {
  const dossier = {
    ...withPerson(dossierOfOne({ whereabouts: 'belgium' }), 'person-1', (p) => ({ ...p, evidence })),
    procedures: ['medical-regularisation' as const],
  }
  return {
    dossier,
    person: dossier.persons[0],
    assessments: assessDossier(dossier, rules.opened, { on: today }),
  }
}
const card = (name: string) => screen.getByRole('heading', { name }).closest('li') ?? document.body
const identity = [nameOf('identity-document'), nameOf('identity-bundle'), nameOf('exemption-proof')] as const

describe('papers of which one is enough', () => {
  it('each name the others, and none is called needed by itself', () => {
    renderOnDesk(<PapersView {...about({})} edit={edit} onRequest={() => {}} />)
    for (const name of identity) {
      const said = within(card(name)).getByText(/^One of these is enough:/)
      for (const other of identity) expect(said).toHaveTextContent(other)
      expect(within(card(name)).queryByText(ui.result.need.required)).toBeNull()
    }
    const certificate = card(nameOf('medical-certificate'))
    expect(within(certificate).getByText(ui.result.need.required)).toBeVisible()
  })
  it('are not needed once one of them is here', () => {
    renderOnDesk(
      <PapersView
        {...about({ 'identity-document': { state: 'received' } })}
        edit={edit}
        onRequest={() => {}}
      />,
    )
    for (const name of identity.slice(1))
      expect(within(card(name)).getByText(ui.desk.papers.spare)).toBeVisible()
  })
  it('are one line of what to bring, and none once one is here', () => {
    const { unmount } = renderOnDesk(<RequestList {...about({})} />)
    const line = screen.getByText(ui.desk.request.oneOf).closest('li')
    for (const name of identity) expect(line).toHaveTextContent(name)
    unmount()
    renderOnDesk(<RequestList {...about({ 'identity-bundle': { state: 'checked' } })} />)
    expect(screen.queryByText(ui.desk.request.oneOf)).toBeNull()
    for (const name of identity) expect(screen.queryByText(name)).toBeNull()
    expect(screen.getByText(nameOf('medical-certificate'))).toBeVisible()
  })
})
