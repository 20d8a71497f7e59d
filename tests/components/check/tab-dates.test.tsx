import { act, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { tellErased } from '@/cases/storage/erased'
import { visit } from '@/components/check/session/places'
import { emptySession, type Session } from '@/components/check/session/session'
import { restoreSession, saveSession } from '@/components/check/session/storage'
import { TabDatesOffer } from '@/components/check/TabDatesOffer'
import { deadlines } from '@/content/en/ui/deadlines'
import type { Facts } from '@/machines/facts/registry'
import { renderInEnglish } from '@/tests/components/support/render'

const ordered: Facts = {
  situations: ['told-to-leave'],
  orderToLeave: 'yes',
  orderPaper: 'order',
  // Long ago enough that every day of it has passed, or far enough that one runs.
  orderNotifiedOn: new Date(Date.now() - 3 * 86_400_000).toISOString().slice(0, 10),
  termDays: 30,
}
const offer = () => screen.getByText(deadlines.ofCheck)
const begin = () => screen.getByText(deadlines.toCheck)
const list = () => screen.queryByRole('region', { name: 'Urgent' })
const show = (session: Session | null) => {
  if (session !== null) saveSession(session)
  return renderInEnglish(<TabDatesOffer />)
}

beforeEach(() => sessionStorage.clear())
afterEach(() => sessionStorage.clear())

describe('the dates of the check, above the calculator', { timeout: 60_000 }, () => {
  it('are offered in the place of the way to a check, and nothing moves', async () => {
    const { container } = show({ ...emptySession, facts: ordered })
    await waitFor(() => expect(offer()).not.toHaveClass('invisible'))
    expect(begin()).toHaveClass('invisible')
    for (const one of [offer(), begin()]) expect(one).toHaveClass('col-start-1', 'row-start-1')
    expect(container.textContent).not.toMatch(/order|leave/i)
  })

  it.each([
    ['nothing', null],
    ['a check without answers', emptySession],
    [
      'a check that asks whose it is',
      visit({ ...emptySession, facts: ordered }, { kind: 'begun', door: 'for-me' }, null),
    ],
  ])('are not offered where the tab holds %s', async (_, session) => {
    show(session)
    await act(() => new Promise((resolve) => setTimeout(resolve, 200)))
    expect(offer()).toHaveClass('invisible')
    expect(begin()).toHaveAttribute('href', '/en/check/')
  })

  it('are those of the result, in the voice of the check, and keep what is typed there', async () => {
    const { user } = show({ ...emptySession, facts: ordered, speaker: 'helped' })
    await waitFor(() => expect(offer()).not.toHaveClass('invisible'))
    await user.click(offer())
    await waitFor(() => expect(list()).not.toBeNull(), { timeout: 30_000 })
    expect(list()).toHaveTextContent('Term to leave')
    expect(list()?.querySelectorAll('[data-urgent]').length).toBeGreaterThan(1)
    expect(screen.getByRole('link', { name: /^Help nearby/ })).toBeVisible()
    await user.click(screen.getByText('Type the printed day'))
    const day = new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10)
    await user.click(screen.getByLabelText('Day'))
    await user.paste(day.split('-').toReversed().join('/'))
    await user.click(screen.getByRole('button', { name: 'Use this day' }))
    expect(JSON.stringify((await restoreSession())?.facts)).toContain(day)
  })

  it('say so where the answers set off none, and go when everything is deleted', async () => {
    const { user } = show({ ...emptySession, facts: { situations: ['life-here'] } })
    await waitFor(() => expect(offer()).not.toHaveClass('invisible'))
    await user.click(offer())
    expect(await screen.findByText(deadlines.noneInCheck, undefined, { timeout: 30_000 })).toBeVisible()
    tellErased()
    await waitFor(() => expect(screen.queryByText(deadlines.noneInCheck)).toBeNull())
    expect(begin()).not.toHaveClass('invisible')
  })
})
