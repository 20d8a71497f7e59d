import { screen, waitFor } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { DeadlinesApp } from '@/components/calculator/DeadlinesApp'
import { CheckApp } from '@/components/check/CheckApp'
import { loadCards } from '@/components/check/cards'
import { Frame } from '@/components/embed/Frame'
import { FramedProvider } from '@/components/embed/framed'
import { en } from '@/content/en'
import { renderInEnglish } from '@/tests/components/support/render'

const cards = await loadCards(en)
const framed = (part: ReactNode) => renderInEnglish(<FramedProvider>{part}</FramedProvider>)
/** No page is left in a test. */
const stays = (event: Event) => event.preventDefault()
const heading = (name: RegExp) => screen.findByRole('heading', { level: 1, name }, { timeout: 10_000 })

beforeEach(() => {
  sessionStorage.clear()
  localStorage.clear()
  vi.spyOn(window, 'scrollTo').mockReturnValue()
})
afterEach(() => vi.restoreAllMocks())

describe('in a page of somebody else', { timeout: 60_000 }, () => {
  it('the route finder keeps nothing, and the history does not grow', async () => {
    const writes = vi.spyOn(Storage.prototype, 'setItem')
    const [push, replace] = [vi.spyOn(history, 'pushState'), vi.spyOn(history, 'replaceState')]
    const { user } = framed(<CheckApp cards={cards} law="2026-06-12" />)
    expect(screen.queryByRole('checkbox')).not.toBeInTheDocument()
    expect(screen.queryByText(/Leave now/)).not.toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'For me' }))
    await heading(/What is going on/)
    await user.click(screen.getByRole('checkbox', { name: /^My own country is not safe/ }))
    await user.click(screen.getByRole('button', { name: 'Continue' }))
    await waitFor(() => expect(screen.queryByText(/What is going on/)).not.toBeInTheDocument())
    await user.click(screen.getByRole('button', { name: 'Back' }))
    await heading(/What is going on/)
    expect(screen.getByRole('checkbox', { name: /^My own country is not safe/ })).toBeChecked()
    expect([writes, push, replace].map(({ mock }) => mock.calls)).toEqual([[], [], []])
    expect(sessionStorage).toHaveLength(0)
  })

  it('the route finder takes nothing from the tab either', async () => {
    sessionStorage.setItem('residence-routes', 'not a session')
    framed(<CheckApp cards={cards} law="2026-06-12" />)
    await heading(/Find out what you can do/)
    expect(screen.queryByText(/could not/)).not.toBeInTheDocument()
    expect(sessionStorage.getItem('residence-routes')).toBe('not a session')
  })

  it('the calculator goes on and back, and the history does not grow', async () => {
    const push = vi.spyOn(history, 'pushState')
    const { user } = framed(<DeadlinesApp />)
    const [first] = screen.getAllByRole('radio')
    const before = screen.getByRole('heading', { level: 1 }).textContent
    await user.click(first ?? document.body)
    await user.click(screen.getByRole('button', { name: 'Continue' }))
    await waitFor(() => expect(screen.getByRole('heading', { level: 1 })).not.toHaveTextContent(before ?? ''))
    await user.click(screen.getByRole('button', { name: 'Back' }))
    await waitFor(() => expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(before ?? ''))
    expect(push).not.toHaveBeenCalled()
  })

  it('a link to a page opens apart; a telephone number, a file and a place in the frame do not', async () => {
    document.addEventListener('click', stays)
    const { user } = renderInEnglish(
      <Frame>
        <a href="/en/guides/">page</a>
        <a href="tel:112">call</a>
        <a href="#field">field</a>
        <a href="/en/letters/a.docx" download>
          file
        </a>
      </Frame>,
    )
    const link = (name: string) => screen.getByRole('link', { name })
    for (const name of ['page', 'call', 'field', 'file']) await user.click(link(name))
    document.removeEventListener('click', stays)
    expect(link('page')).toHaveAttribute('target', '_blank')
    expect(link('page')).toHaveAttribute('rel', 'noopener noreferrer')
    for (const name of ['call', 'field', 'file']) expect(link(name)).not.toHaveAttribute('target')
  })
})
