import { screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { CheckApp } from '@/components/check/CheckApp'
import { loadCards } from '@/components/check/cards'
import { visit } from '@/components/check/session/places'
import { emptySession } from '@/components/check/session/session'
import { hasSession, restoreSession, saveSession } from '@/components/check/session/storage'
import { renderInEnglish } from '@/tests/components/support/render'

const cards = await loadCards('en')
const medical = 'medical-regularisation'
const show = () => renderInEnglish(<CheckApp cards={cards} law="2026-06-12" />)
const heading = (name: RegExp) => screen.findByRole('heading', { level: 1, name }, { timeout: 10_000 })
const check = (name: RegExp) => screen.getByRole('button', { name })

beforeEach(() => {
  sessionStorage.clear()
  window.history.replaceState(null, '')
  vi.spyOn(window, 'scrollTo').mockReturnValue()
})
afterEach(() => vi.restoreAllMocks())

describe('the check', { timeout: 60_000 }, () => {
  it('asks the first question of the procedure that is chosen, and keeps the answer in the tab', async () => {
    const { user } = show()
    await user.click(check(/^Check this procedure: Medical/))
    await heading(/Where are you now/)
    await waitFor(() => expect(window.history.state).toEqual({ step: 1 }))
    await user.click(screen.getByRole('radio', { name: 'In Belgium' }))
    await user.click(screen.getByRole('button', { name: 'Continue' }))
    await waitFor(() => expect(window.history.state).toEqual({ step: 2 }))
    expect((await restoreSession())?.facts).toEqual({ whereabouts: 'belgium' })
  })

  it('says that the answers of a shared device are not kept, and keeps none', async () => {
    const { user } = show()
    await user.click(screen.getByRole('checkbox', { name: /shared/i }))
    await user.click(check(/^Check this procedure: Medical/))
    await heading(/Where are you now/)
    expect(hasSession()).toBe(false)
  })

  it('resumes after a reload, and Back leads through the places before', async () => {
    const asked = visit(
      emptySession,
      { kind: 'question', fact: 'whereabouts', changing: false },
      'trafficking-victims',
    )
    saveSession(visit(asked, { kind: 'answers' }, 'trafficking-victims'))
    window.history.replaceState({ step: 1 }, '')
    const { user } = show()
    await heading(/your answers/i)
    expect(screen.getByRole('complementary')).toHaveTextContent('03 201 16 90')
    await user.click(screen.getByRole('button', { name: 'Back' }))
    await heading(/Where are you now/)
    expect(window.history.state).toEqual({ step: 1 })
  })

  it('opens at the procedures where a new page finds answers in the tab', async () => {
    saveSession(visit(emptySession, { kind: 'answers' }, medical))
    show()
    await screen.findByRole('button', { name: /^Continue or look again: Medical/ }, { timeout: 10_000 })
    await waitFor(() => expect(window.history.state).toEqual({ step: 2 }))
  })
})
