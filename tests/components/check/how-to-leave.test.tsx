import { screen, waitFor } from '@testing-library/react'
import { beforeEach, expect, it, vi } from 'vitest'
import { setTold, wasTold } from '@/cases/storage/leaving-told'
import { setShared } from '@/cases/storage/shared-device'
import { CheckApp } from '@/components/check/CheckApp'
import { loadCards } from '@/components/check/cards'
import { visit } from '@/components/check/session/places'
import { emptySession } from '@/components/check/session/session'
import { saveSession } from '@/components/check/session/storage'
import { en } from '@/content/en'
import { leavingText } from '@/content/en/leaving'
import { renderInEnglish } from '@/tests/components/support/render'

const cards = await loadCards(en)
const show = () => renderInEnglish(<CheckApp cards={cards} law="2026-06-12" />)
const title = () => screen.findByRole('heading', { level: 1, name: leavingText.title })

beforeEach(() => {
  setTold(false)
  setShared(false)
  sessionStorage.clear()
  window.history.replaceState(null, '')
  vi.spyOn(window, 'scrollTo').mockReturnValue()
})

it('comes before the first sensitive question, once, and is no question', { timeout: 60_000 }, async () => {
  const { user } = show()
  await user.click(screen.getByRole('button', { name: /^Check this procedure: Medical/ }))
  // Where the person is, is not sensitive.
  await screen.findByRole('heading', { level: 1, name: /Where are you now/ })
  await user.click(screen.getByRole('radio', { name: 'In Belgium' }))
  await user.click(screen.getByRole('button', { name: 'Continue' }))
  await title()
  expect(document.querySelector('form[data-fact]')).toBeNull()
  for (const { name } of Object.values(leavingText.browsers))
    expect(screen.getByText(name)).toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: leavingText.goOn }))
  await screen.findByRole('heading', { level: 1, name: /^Who/ })
  expect(document.title).toMatch(/^Question 2 · /)
  expect(wasTold()).toBe(true)
})

it('is not shown a second time in the tab', { timeout: 60_000 }, async () => {
  setTold(true)
  const { user } = show()
  await user.click(screen.getByRole('button', { name: /^For me/ }))
  await screen.findByRole('heading', { level: 1, name: /What is going on/ })
})

it('is left out where a caseworker answers for a case of the desk', { timeout: 60_000 }, async () => {
  const session = { ...emptySession, forCase: { label: 'Bakery', procedure: null } }
  saveSession(visit(session, { kind: 'question', fact: 'situations', changing: false }, null))
  window.history.replaceState({ step: 1 }, '')
  show()
  await waitFor(() => expect(document.querySelector('form[data-fact]')).not.toBeNull())
})
