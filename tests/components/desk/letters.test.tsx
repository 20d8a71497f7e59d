import { screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { assessDossier } from '@/cases/dossier/assess-dossier'
import { dossierOfOne } from '@/cases/dossier/household'
import { knownOf } from '@/cases/dossier/known-facts'
import { CaseLetters } from '@/components/desk/CaseLetters'
import { procedureIdsOf } from '@/components/desk/plan'
import { LetterDrafts } from '@/components/finding/letter/drafts'
import { loadLetterCards } from '@/components/finding/letter/list'
import { en } from '@/content/en'
import { screen as words } from '@/content/en/letters/screen'
import type { LetterId } from '@/machines/letters/registry'
import type { DossierEvent } from '@/machines/lifecycle/events/registry'
import { renderOnDesk, rules, today } from '@/tests/components/desk/render-on-desk'

const { cards } = await loadLetterCards(en)
const titleOf = (id: LetterId) => cards.find((card) => card.id === id)?.title

/** The titles that stand first for somebody with these steps in a 9ter. */
async function firstFor(steps: readonly DossierEvent[]) {
  const dossier = dossierOfOne(
    { whereabouts: 'belgium' },
    steps.map((step) => ({ ...step, procedure: 'medical-regularisation' as const })),
  )
  const [person] = dossier.persons
  const assessments = assessDossier(dossier, rules.opened, { on: today })
  const { facts } = knownOf(dossier, person.id, today)
  const procedures = procedureIdsOf(dossier, assessments)
  renderOnDesk(
    <CaseLetters
      {...{
        dossier,
        person,
        facts,
        assessments,
        procedures,
        drafts: new LetterDrafts(),
      }}
      onMade={() => {}}
      onSent={() => {}}
    />,
  )
  const first = await screen.findByRole('region', { name: words.forYou }, { timeout: 20_000 })
  return within(first)
    .getAllByRole('heading', { level: 3 })
    .map(({ textContent }) => textContent)
}

it('offers what helps against a refusal with an order to leave, and no application', async () => {
  const titles = await firstFor([
    { type: 'applicationLodged', on: '2026-03-10' },
    {
      type: 'refusalNotified',
      on: '2026-11-10',
      by: 'hand',
      ground: 'unfounded',
      withOrder: 'yes',
      term: '30-days',
    },
  ])
  const ids: readonly LetterId[] = ['order-extension', 'legal-aid-request', 'council-petition', 'file-copy']
  expect(titles).toEqual(ids.map(titleOf))
})

it('offers what completes a file that runs', async () => {
  const titles = await firstFor([{ type: 'applicationLodged', on: '2026-11-10' }])
  expect(titles).toContain(titleOf('medical-supplement'))
  expect(titles).not.toContain(titleOf('medical-application'))
})
