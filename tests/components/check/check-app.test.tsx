import { screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { choosePlace, chosenPlace } from '@/cases/storage/chosen-place'
import { setTold } from '@/cases/storage/leaving-told'
import { setShared } from '@/cases/storage/shared-device'
import { CheckApp } from '@/components/check/CheckApp'
import { loadCards } from '@/components/check/cards'
import { visit } from '@/components/check/session/places'
import { emptySession } from '@/components/check/session/session'
import { hasSession, restoreSession, saveSession } from '@/components/check/session/storage'
import { en } from '@/content/en'
import { tabStorage } from '@/tests/components/desk/repository/tab-storage'
import { renderInEnglish } from '@/tests/components/support/render'

const cards = await loadCards(en)
const medical = 'medical-regularisation'
const show = () => renderInEnglish(<CheckApp cards={cards} law="2026-06-12" />)
const heading = (name: RegExp) => screen.findByRole('heading', { level: 1, name }, { timeout: 30_000 })
const check = (name: RegExp) => screen.getByRole('button', { name })

beforeEach(() => {
  setShared(false)
  sessionStorage.clear()
  window.history.replaceState(null, '')
  vi.spyOn(window, 'scrollTo').mockReturnValue()
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

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

  it('begins at once where the address names a door, and forgets the door', async () => {
    window.history.replaceState(null, '', '/en/check/#for-another')
    show()
    await heading(/What is going on for the person/)
    expect(window.location.hash).toBe('')
    expect(screen.getByText(/answer for someone else/)).toBeVisible()
    expect((await restoreSession())?.speaker).toBe('helped')
  })

  it('asks before a door leads into the check of somebody else, and a new one leaves nothing of it', async () => {
    const left = visit(
      { ...emptySession, facts: { situations: ['exploited'], orderToLeave: 'yes' }, speaker: 'helped' },
      { kind: 'routes' },
      null,
    )
    saveSession(left)
    const text = sessionStorage.getItem('residence-routes') ?? ''
    sessionStorage.setItem('residence-routes', text.replace('"yes"', '"gone-option"'))
    choosePlace({ postcode: '4000', nis: '62063', name: 'Liège', municipality: {}, district: 'liege' })
    setTold(true)
    window.history.replaceState(null, '', '/en/check/#for-child')
    const { container, unmount } = show()
    await heading(/^There is a check in this tab$/)
    expect(container).not.toHaveTextContent(/order|exploited|person you help|112|left these out/i)
    expect(screen.queryByRole('button', { name: 'Close this message' })).toBeNull()
    expect(container.querySelector('[data-call-line], [data-door]')).toBeNull()
    expect([window.location.hash, document.title]).toEqual(['', ''])

    unmount()
    const { user } = show()
    await heading(/^There is a check in this tab$/)
    await user.click(screen.getByRole('button', { name: 'Start a new check' }))
    // The new person has not been told yet how to leave.
    await heading(/^How to leave/)
    await user.click(screen.getByRole('button', { name: 'Go on to the question' }))
    await heading(/What is going on for the child/)
    expect(await restoreSession()).toMatchObject({ facts: {}, speaker: 'child', leftOut: [], checked: [] })
    expect(JSON.stringify({ ...sessionStorage })).not.toMatch(/exploited|orderToLeave|Liège/)
    expect(chosenPlace()).toBeNull()
  })

  it('offers a new check below a screen with answers, and goes on where the person was', async () => {
    const { user } = show()
    await user.click(check(/^Check this procedure: Medical/))
    await heading(/Where are you now/)
    expect(screen.queryByRole('button', { name: 'Start a new check' })).toBeNull()
    await user.click(screen.getByRole('radio', { name: 'In Belgium' }))
    await user.click(screen.getByRole('button', { name: 'Continue' }))
    await heading(/^Who/)
    await user.click(screen.getByRole('button', { name: 'Start a new check' }))
    await heading(/^There is a check in this tab$/)
    await user.click(screen.getByRole('button', { name: 'Go on with this check' }))
    await heading(/^Who/)
  })

  it('asks the guardian about the child, and keeps what was chosen when the page is loaded again', async () => {
    const { user, unmount } = show()
    await user.click(check(/^For a child I am guardian of$/))
    await heading(/What is going on for the child/)
    await user.click(screen.getByRole('checkbox', { name: /They have a health problem/ }))
    unmount()
    show()
    await heading(/What is going on for the child/)
  })

  it('speaks otherwise as soon as the person says for whom the check is', async () => {
    const { user } = show()
    await user.click(check(/^Check this procedure: Medical/))
    await heading(/Where are you now/)
    await user.click(screen.getByText('For whom is this check?'))
    await user.click(screen.getByRole('radio', { name: 'For someone I help' }))
    await heading(/Where is the person now/)
    expect(screen.getByRole('radio', { name: 'Not sure' })).toBeVisible()
    expect(screen.getByRole('radio', { name: 'For someone I help' })).toBeChecked()
    expect((await restoreSession())?.speaker).toBe('helped')
  })

  it('asks about a case of the desk as about somebody else, and offers no other voice', async () => {
    const forCase = { label: 'A. B.', procedure: medical } as const
    saveSession({ ...emptySession, forCase })
    show()
    await heading(/Where is the person now/)
    expect(screen.queryByText('For whom is this check?')).toBeNull()
  })

  it('goes on at the open question where the person comes from another language, and Back stays in the check', async () => {
    const asked = (fact: 'patient' | 'whereabouts') => ({ kind: 'question', fact, changing: false }) as const
    const facts = { whereabouts: 'belgium' } as const
    const first = visit({ ...emptySession, facts }, asked('whereabouts'), medical)
    saveSession(visit(first, asked('patient'), medical))
    window.history.replaceState(null, '', '/en/check/#here')
    const { user } = show()
    await heading(/^Who/)
    expect(window.location.hash).toBe('')
    expect(window.history.state).toEqual({ step: 2 })
    const leaves = vi.spyOn(window.history, 'back')
    await user.click(screen.getByRole('button', { name: 'Back' }))
    await heading(/Where are you now/)
    expect(screen.getByRole('radio', { name: 'In Belgium' })).toBeChecked()
    expect(leaves).not.toHaveBeenCalled()
  })

  it('begins at the choice where another language holds no answers', () => {
    window.history.replaceState(null, '', '/en/check/#here')
    show()
    expect(check(/^For me$/)).toBeVisible()
    expect(window.location.hash).toBe('')
  })

  it('opens the first question with one press on the first door', async () => {
    const { user } = show()
    await user.tab()
    expect(check(/^For me$/)).toHaveFocus()
    await user.keyboard('{Enter}')
    await heading(/What is going on/)
    expect(screen.queryByText(/answer for someone else/)).toBeNull()
    expect(screen.getByRole('checkbox', { name: 'This is a shared or borrowed device' })).toBeVisible()
  })

  it('takes a double click on Continue for one answer', async () => {
    const { user } = show()
    await user.click(check(/^Check this procedure: Medical/))
    await heading(/Where are you now/)
    await user.click(screen.getByRole('radio', { name: 'In Belgium' }))
    await user.dblClick(screen.getByRole('button', { name: 'Continue' }))
    await waitFor(() => expect(window.history.state).toEqual({ step: 2 }))
    expect((await restoreSession())?.facts).toEqual({ whereabouts: 'belgium' })
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1)
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

  it('keeps the rest of stored answers when one is of another release, and says which one', async () => {
    const facts = { whereabouts: 'belgium', identityPaper: 'none' } as const
    saveSession(visit({ ...emptySession, facts }, { kind: 'answers' }, medical))
    const text = sessionStorage.getItem('residence-routes') ?? ''
    sessionStorage.setItem('residence-routes', text.replace('"none"', '"gone-option"'))
    window.history.replaceState({ step: 1 }, '')
    const { user } = show()
    await heading(/your answers/i)
    expect((await restoreSession())?.facts).toEqual({ whereabouts: 'belgium' })
    const left = await screen.findByRole('listitem')
    expect(left).toHaveTextContent(/^Identity papers$/)
    await user.click(screen.getByRole('button', { name: 'Close this message' }))
    expect(left).not.toBeInTheDocument()
  })

  it('says so when nothing of the stored answers can be read', async () => {
    sessionStorage.setItem('residence-routes', '{')
    show()
    await screen.findByText(/^We could not read the answers in this tab/, {}, { timeout: 10_000 })
  })

  it.each([
    ['SecurityError', /does not let this site keep/],
    ['QuotaExceededError', /is full/],
  ])('says why answers are not kept: %s', async (name, words) => {
    vi.stubGlobal('sessionStorage', {
      ...tabStorage(),
      length: 1,
      setItem: () => {
        throw new DOMException('no', name)
      },
    })
    const { user } = show()
    await user.click(check(/^Check this procedure: Medical/))
    await heading(/Where are you now/)
    expect((await screen.findByText(words)).closest('[role="status"]')).not.toBeNull()
  })

  it('opens at the procedures where a new page finds answers in the tab', async () => {
    saveSession(visit(emptySession, { kind: 'answers' }, medical))
    show()
    await screen.findByRole('button', { name: /^Continue or look again: Medical/ }, { timeout: 30_000 })
    await waitFor(() => expect(window.history.state).toEqual({ step: 2 }))
  })
})
