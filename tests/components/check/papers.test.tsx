import { screen, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { PapersPage } from '@/components/check/papers/PapersPage'
import type { PaperDay } from '@/components/check/session/session'
import { loadNames, loadQuestions } from '@/components/i18n/sentences'
import { en } from '@/content/en'
import { heldPaperTexts } from '@/content/en/held-papers'
import { itemNamed } from '@/tests/components/support/find'
import { renderInEnglish } from '@/tests/components/support/render'

const names = await loadNames(en)
const { questions } = await loadQuestions(en)

function show(held?: PaperDay) {
  const send = vi.fn()
  const page = (
    <PapersPage
      texts={heldPaperTexts}
      questions={questions}
      names={names}
      today="2026-11-28"
      held={held}
      send={send}
    />
  )
  return { ...renderInEnglish(page), send }
}
const order = 'Order to leave the territory (annex 13)'

async function giveDay(item: HTMLElement, user: ReturnType<typeof show>['user'], day: string) {
  await user.click(within(item).getByLabelText('Day'))
  await user.paste(day)
}

describe('which paper somebody holds', () => {
  it('is found by its number, and the count of those that fit is said', async () => {
    const { user } = show()
    await user.type(screen.getByLabelText('Search by number or name'), '13sex')
    expect(screen.getByRole('status')).toHaveTextContent('1 paper')
    expect(screen.getByRole('button', { name: 'Entry ban (annex 13sexies)' })).toBeVisible()
    await user.type(screen.getByRole('searchbox'), 'zz')
    expect(screen.getByRole('status')).toHaveTextContent('No paper has this number or name')
  })

  it('unfolds with its official names, and what to do', async () => {
    const { user } = show()
    const button = screen.getByRole('button', { name: order })
    expect(button).toHaveAttribute('aria-expanded', 'false')
    await user.click(button)
    expect(button).toHaveAttribute('aria-expanded', 'true')
    const nl = within(itemNamed(order)).getByText('bevel om het grondgebied te verlaten')
    expect(nl).toHaveAttribute('lang', 'nl')
    expect(within(itemNamed(order)).getByText(/Go to a lawyer today/)).toBeVisible()
  })

  it('says which day counts as the one on which it came', async () => {
    const { user } = show()
    for (const paper of [order, 'Letter that a part of the 9bis fee is missing (annex 43)']) {
      await user.click(screen.getByRole('button', { name: paper }))
      const days = within(itemNamed(paper)).getByRole('group', { name: 'On which day did you receive it?' })
      expect(days).toHaveAccessibleDescription(/handed to you\? Enter that day.*postmark.*For example/)
    }
  })

  it('goes into the answers with its day', async () => {
    const { user, send } = show()
    await user.click(screen.getByRole('button', { name: order }))
    await giveDay(itemNamed(order), user, '20/11/2026')
    await user.click(screen.getByRole('button', { name: 'Use this paper and go on' }))
    expect(send).toHaveBeenCalledExactlyOnceWith({
      type: 'hold',
      facts: { orderToLeave: 'yes', orderPaper: 'order', orderNotifiedOn: '2026-11-20' },
      held: { paper: 'annex-13', on: '2026-11-20' },
    })
  })

  it('opens the calculator with its day, also where the day is not known', async () => {
    const { user, send } = show()
    await user.click(screen.getByRole('button', { name: order }))
    await user.click(screen.getByRole('checkbox'))
    await user.click(screen.getByRole('button', { name: 'Count the days' }))
    expect(send).toHaveBeenCalledExactlyOnceWith({
      type: 'count',
      situation: 'order',
      on: 'unsure',
      paper: 'annex-13',
    })
  })

  it.each([
    ['2026-11-20', ['20', '11', '2026', false]],
    ['unsure', ['', '', '', true]],
  ] as const)('stands open with its day where the person comes back: %s', async (on, fields) => {
    const { user } = show({ paper: 'annex-13', on })
    expect(screen.getByRole('button', { name: order })).toHaveFocus()
    const item = within(itemNamed(order))
    const typed = ['Day', 'Month', 'Year'].map((name) => item.getByLabelText<HTMLInputElement>(name).value)
    expect([...typed, item.getByRole<HTMLInputElement>('checkbox').checked]).toEqual(fields)
    await user.type(screen.getByRole('searchbox'), 'zz{Backspace}{Backspace}')
    expect(screen.getByRole('searchbox')).toHaveFocus()
  })

  it('needs a day that has come', async () => {
    const { user, send } = show()
    await user.click(screen.getByRole('button', { name: order }))
    await giveDay(itemNamed(order), user, '20/12/2026')
    await user.click(screen.getByRole('button', { name: 'Use this paper and go on' }))
    expect(screen.getByText(/still to come: 20 December 2026/)).toBeVisible()
    expect(send).not.toHaveBeenCalled()
  })

  it('says in words what the drawing of an order shows, and names the law behind it', async () => {
    const { user } = show()
    await user.click(screen.getByRole('button', { name: order }))
    await user.click(screen.getByText('The law behind it'))
    expect(screen.getByRole('link', { name: 'Aliens Act, art. 7 al. 1' })).toBeVisible()
    expect(screen.getByRole('figure')).toHaveTextContent(/the number of the annex.*the day you received it/)
  })
})
