import { act, cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Dossier } from '@/cases/dossier/format'
import { dossierOfOne, withPerson } from '@/cases/dossier/household'
import { CaseView } from '@/components/desk/CaseView'
import { emptyDesk } from '@/components/desk/repository/desk-state'
import { CaseRepository } from '@/components/desk/repository/repository'
import { DeskProvider } from '@/components/desk/rules/DeskProvider'
import { views } from '@/components/desk/views'
import { ChromeProvider } from '@/components/i18n/ChromeProvider'
import { keepTexts } from '@/components/i18n/rewritten'
import { loadRouteTexts } from '@/components/i18n/routes'
import { en } from '@/content/en'
import { sheetText as sheet } from '@/content/en/sheet'
import { ui } from '@/content/en/ui'
import { rules, today } from '@/tests/components/desk/render-on-desk'
import { settled } from '@/tests/components/support/settled'
import { textsOf, translate } from '@/tests/components/support/translate'

const at = { procedure: 'medical-regularisation' } as const
const before: Dossier = {
  ...dossierOfOne({ whereabouts: 'abroad', certificateForm: 'none' }),
  label: 'Blue house',
}
const after: Dossier = withPerson(
  {
    ...dossierOfOne({
      whereabouts: 'belgium',
      certificateForm: 'current-model',
      certificateDate: '2026-11-01',
      sendingMethod: 'registered-post',
      identityPaper: 'passport-or-id',
      orderToLeave: 'yes',
      orderNotifiedOn: '2026-11-10',
      dateOfBirth: '2009-12-24',
    }),
    label: 'Green house',
    plannedFiling: '2026-12-01',
  },
  'person-1',
  (person) => ({
    ...person,
    events: [
      { ...at, type: 'applicationLodged', on: '2026-10-01' },
      { ...at, type: 'declaredAdmissible', on: '2026-10-20' },
    ],
    evidence: { 'post-receipt': { state: 'received', kind: 'copy', date: '2026-10-02', note: 'seen' } },
    overrides: [{ ...at, condition: 'registeredPost', status: 'unmet', reason: 'Lost', on: '2026-11-20' }],
    notes: { [at.procedure]: { registeredPost: 'Ask again' } },
  }),
)

const tools = { rules, today, law: '2026-11-20', repository: new CaseRepository() }
const deskWith = (dossier: Dossier) => (
  <ChromeProvider language={en} messages={ui}>
    <DeskProvider value={tools}>
      <CaseView entry={{ dossier, revision: 0 }} desk={{ ...emptyDesk, phase: 'tab' }} onClose={vi.fn()} />
    </DeskProvider>
  </ChromeProvider>
)

async function show(dossier: Dossier, view: string) {
  const shown = render(deskWith(dossier))
  await userEvent
    .setup()
    .click(screen.getByRole('button', { name: new RegExp(`^${ui.desk.views[view as 'plan']}$`) }))
  // The routes that fit, and what is printed, load their words as they open.
  await act(async () => void (await loadRouteTexts(en)))
  if (view === 'dossier') await screen.findByText(sheet.bring.title, {}, { timeout: 20_000 })
  await settled(shown.container)
  return shown
}

afterEach(() => vi.restoreAllMocks())

keepTexts(document)

describe.each(views)('%s, translated by the browser', (view) => {
  it.each([
    ['more answers', before, after],
    ['answers taken back', after, before],
  ])('shows what a fresh page shows: %s', async (_what, from, to) => {
    const { container, rerender } = await show(from, view)
    translate(container)
    act(() => rerender(deskWith(to)))
    const seen = textsOf(container)
    cleanup()
    expect(seen).toEqual(textsOf((await show(to, view)).container))
  })
})
