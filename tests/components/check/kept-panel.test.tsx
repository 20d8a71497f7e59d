import 'fake-indexeddb/auto'
import { screen, waitFor } from '@testing-library/react'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, expect, it, vi } from 'vitest'
import { dossierOfOne } from '@/cases/dossier/household'
import { setShared } from '@/cases/storage/shared-device'
import { CheckApp } from '@/components/check/CheckApp'
import { loadCards } from '@/components/check/cards'
import { keptAnswers } from '@/components/check/kept/kept'
import { visit } from '@/components/check/session/places'
import { emptySession } from '@/components/check/session/session'
import { restoreSession, saveSession } from '@/components/check/session/storage'
import { en } from '@/content/en'
import { casesText } from '@/content/en/cases'
import { ui } from '@/content/en/ui'
import { renderInEnglish } from '@/tests/components/support/render'

const { kept } = casesText
const cards = await loadCards(en)
const show = () => renderInEnglish(<CheckApp cards={cards} law="2026-06-12" />)
const facts = { whereabouts: 'belgium' } as const
const button = (name: string) => screen.findByRole('button', { name })

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
  setShared(false)
  sessionStorage.clear()
  window.history.replaceState(null, '')
  vi.spyOn(window, 'scrollTo').mockReturnValue()
})

/** A tab in the middle of a check. */
function inCheck() {
  saveSession(
    visit(
      { ...emptySession, facts },
      { kind: 'question', fact: 'patient', changing: false },
      'medical-regularisation',
    ),
  )
  window.history.replaceState({ step: 1 }, '')
  return show()
}

it('keeps nothing before a choice, and offers to go on the next time', { timeout: 60_000 }, async () => {
  const { user, unmount } = inCheck()
  await user.click(await button(ui.check.kept.later))
  await screen.findByText(kept.leaving)
  expect(await indexedDB.databases()).toEqual([])
  await user.click(await button(kept.start))
  await screen.findByText(kept.kept)
  expect(screen.queryByRole('button', { name: kept.again }), 'nothing new to keep').toBeNull()
  unmount()

  sessionStorage.clear()
  window.history.replaceState(null, '')
  const { user: later } = show()
  await screen.findByText(ui.check.kept.there)
  expect(
    screen.queryByRole('button', { name: /^Continue or look again/ }),
    'nothing of it is shown',
  ).toBeNull()
  await later.click(await button(ui.check.kept.open))
  await waitFor(async () => expect((await restoreSession())?.facts).toEqual(facts))
  // The check goes on at the next question.
  expect(await button(ui.common.continue)).toBeVisible()
})

it('puts the person at the field that is wrong, and forgets what was wrong once a passphrase is made', {
  timeout: 60_000,
}, async () => {
  const { user } = inCheck()
  await user.click(await button(ui.check.kept.later))
  const first = await screen.findByLabelText(ui.desk.passphrase.first)
  await user.type(first, 'short')
  await user.click(await button(kept.startSealed))
  expect(first).toHaveFocus()
  expect(screen.getByRole('alert')).toHaveTextContent(casesText.passphrase['too-short'])
  await user.clear(first)
  await user.type(first, 'seven green bicycles')
  await user.click(await button(kept.startSealed))
  expect(screen.getByLabelText(ui.desk.passphrase.second)).toHaveFocus()
  expect(screen.getByRole('alert')).toHaveTextContent(ui.desk.passphrase.differ)
  await user.click(await button(casesText.passphrase.make))
  expect(screen.queryByRole('alert')).toBeNull()
})

it('asks for the passphrase, and says when it is wrong', { timeout: 60_000 }, async () => {
  await keptAnswers({ rounds: 10 }).begin(dossierOfOne(facts), 'seven green bicycles')
  const { user } = show()
  await user.click(await button(ui.check.kept.open))
  const field = await screen.findByLabelText(ui.desk.lock.passphrase)
  await user.type(field, 'seven green tricycles')
  await user.click(await button(kept.open))
  expect(await screen.findByRole('alert')).toHaveTextContent(kept.problems['wrong-passphrase'])
  await user.type(field, 'seven green bicycles')
  await user.click(await button(kept.open))
  await waitFor(async () => expect((await restoreSession())?.facts).toEqual(facts))
})

it('does not offer it on a shared device, nor tells that something is kept', {
  timeout: 60_000,
}, async () => {
  await keptAnswers().begin(dossierOfOne(facts), null)
  setShared(true)
  show()
  await screen.findByRole('heading', { level: 1 })
  await new Promise((done) => setTimeout(done, 50))
  expect(screen.queryByText(ui.check.kept.there)).toBeNull()
  expect(screen.queryByText(ui.check.kept.bring)).toBeNull()
})

it('names what another release kept and this one cannot read', { timeout: 60_000 }, async () => {
  const dossier = dossierOfOne(facts)
  const [person] = dossier.persons
  const strange = { ...dossier, persons: [{ ...person, facts: { ...facts, identityPaper: 'gone-option' } }] }
  await keptAnswers().begin(strange as unknown as typeof dossier, null)
  const { user } = show()
  await user.click(await button(ui.check.kept.open))
  expect(await screen.findByText('Identity papers')).toBeVisible()
  await waitFor(async () => expect((await restoreSession())?.facts).toEqual(facts))
})
