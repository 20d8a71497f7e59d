import { screen } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { filledForm } from '@/components/calculator/filled'
import { CountScreen } from '@/components/check/CountScreen'
import { countableFor } from '@/components/check/countable'
import { visit } from '@/components/check/session/places'
import { emptySession } from '@/components/check/session/session'
import { en } from '@/content/en'
import type { Facts } from '@/machines/facts/registry'
import { renderInEnglish } from '@/tests/components/support/render'

const facts: Facts = {
  orderToLeave: 'yes',
  orderNotifiedOn: '2026-11-20',
  termDays: 30,
  whereabouts: 'belgium',
}

beforeEach(() => {
  vi.spyOn(window, 'scrollTo').mockReturnValue()
})

describe('what can be counted from answers', () => {
  it('is the order first, and the refusal beside which the link stands', () => {
    const both: Facts = { ...facts, refusalHeld: 'cgrs', cgrsNotifiedOn: '2026-11-02' }
    expect(countableFor(undefined, both)).toEqual({ situation: 'order', on: '2026-11-20' })
    expect(countableFor('protection-appeal-may-run', both)).toEqual({
      situation: 'protectionRefusedUnsure',
      on: '2026-11-02',
    })
  })

  it('is nothing without a day', () => {
    expect(countableFor(undefined, { orderToLeave: 'yes', orderNotifiedOn: 'unsure' })).toBeUndefined()
    expect(countableFor(undefined, {})).toBeUndefined()
  })

  it('fills the calculator, and leaves in doubt what no answer tells', () => {
    const { choices, days, on } = filledForm('order', '2026-11-20', facts)
    expect(choices).toEqual({ by: 'unknown', detained: 'no', secondMeasure: 'unsure', term: '30-days' })
    expect(on).toMatchObject({ day: '20', month: '11', year: '2026' })
    expect(days.leaveBy).toMatchObject({ day: '20', month: '12', year: '2026' })
    expect(filledForm('order', '2026-11-20', {}).choices).toMatchObject({
      detained: 'unsure',
      term: 'unsure',
    })
  })
})

describe('the filled calculator', { timeout: 30_000 }, () => {
  it('shows the dates at once, lets what was filled in be changed, and leads back', async () => {
    const send = vi.fn()
    const session = visit(
      { ...emptySession, facts },
      { kind: 'count', situation: 'order', on: '2026-11-20' },
      null,
    )
    const context = {
      session,
      language: en,
      today: '2026-11-28',
      shared: false,
      destination: null,
      rules: null,
    } as const
    const { user } = renderInEnglish(
      <CountScreen context={context} loading="idle" send={send} cards={[]} law="2026-06-12" />,
    )
    await screen.findByRole('heading', { level: 1 }, { timeout: 10_000 })
    expect(screen.getAllByText(/20 December 2026/).length).toBeGreaterThan(0)
    await user.click(screen.getByRole('button', { name: 'Change what you entered' }))
    expect(screen.getAllByLabelText('Day')[0]).toHaveValue('20')
    expect(screen.getByRole('radio', { name: '30 days' })).toBeChecked()
    await user.click(screen.getByRole('button', { name: 'Back' }))
    expect(send).toHaveBeenCalledExactlyOnceWith({ type: 'back' })
  })
})
