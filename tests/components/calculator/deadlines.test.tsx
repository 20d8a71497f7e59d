import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { countSituation } from '@/components/calculator/count'
import { DeadlinesApp } from '@/components/calculator/DeadlinesApp'
import { emptyForm, type Form, readForm } from '@/components/calculator/form'
import {
  areaIds,
  choicesOf,
  eventOf,
  isDiscreet,
  printedDaysOf,
  type SituationId,
  situations,
  situationsIn,
} from '@/components/calculator/situations'
import { timeLimitIds, timeLimits } from '@/content/law/time-limits'
import { renderInEnglish } from '@/tests/components/support/render'

// The keys of the table are its ids.
const ids = Object.keys(situations) as readonly SituationId[]
const day = (text: string) => {
  const [year = '', month = '', date = ''] = text.split('-')
  return { chosen: [], day: date, month, year, number: '' }
}
const order: Form = {
  ...emptyForm,
  area: 'decision',
  situation: 'order',
  on: day('2026-04-10'),
  choices: { by: 'hand', detained: 'no', secondMeasure: 'no', term: '30-days' },
}
const given = (form: Form) => {
  const read = readForm(form)
  if (!read.ok) throw new Error('a field is wrong')
  return read.given
}
const limitsOf = (form: Form) => countSituation(given(form), '2026-04-12').map(({ limit }) => limit)

describe('the situations of the calculator', () => {
  it('lead to every time limit that the program counts', () => {
    const reached = new Set(ids.flatMap((id) => situations[id].map(({ limit }) => limit)))
    expect(timeLimitIds.filter((id) => !reached.has(id))).toEqual([])
  })

  it('stand under one area each', () => {
    const offered: readonly SituationId[] = areaIds.flatMap((area) => situationsIn(area))
    expect([...offered].sort()).toEqual([...ids].sort())
  })

  it.each(ids)('%s: asks how it was notified where that decides on the first day', (id) => {
    const rules = situations[id].map(({ limit }) => timeLimits[limit])
    const byNotice = rules.some(({ start }) => start === 'by-notification')
    expect(choicesOf(id).includes('by')).toBe(byNotice)
    expect(rules.map(({ event }) => event)).toContain(eventOf(id))
  })

  it('are discreet for papers of a specialised centre alone', () => {
    expect(ids.filter(isDiscreet)).toEqual(situationsIn('centre'))
  })

  it('compare with a day printed on a decision, never with one that cannot be printed', () => {
    expect(printedDaysOf('refusal')).toEqual(['printedLimit'])
    expect(printedDaysOf('order')).toEqual(['leaveBy', 'printedLimit'])
    expect(printedDaysOf('certificateSigned')).toEqual([])
  })
})

describe('an order to leave', () => {
  it('starts the term that it gives, and the shorter urgent limit only after an earlier measure', () => {
    expect(limitsOf(order)).toEqual(['urgent-suspension', 'term-to-leave', 'annulment'])
    const second = { ...order, choices: { ...order.choices, secondMeasure: 'yes' } }
    expect(limitsOf(second)).toContain('urgent-suspension-second-measure')
    expect(limitsOf(second)).not.toContain('urgent-suspension')
  })

  it('starts every term while it is not known which one it gives, until the printed day settles that', () => {
    const unsure = { ...order, choices: { ...order.choices, term: 'unsure' } }
    const terms = ['term-to-leave', 'term-to-leave-short-stay', 'term-to-leave-reduced']
    expect(limitsOf(unsure)).toEqual(expect.arrayContaining(terms))
    const printed = limitsOf({ ...unsure, days: { leaveBy: day('2026-05-10') } })
    expect(printed.filter((limit) => limit.startsWith('term'))).toEqual(['term-to-leave'])
  })
})

describe('reading the fields', () => {
  it('names everything that is wrong, in the order of the page', () => {
    const read = readForm({ ...order, on: day('2026-02-30'), choices: { by: 'hand' } })
    expect(read.ok ? [] : read.problems.map(({ part }) => part)).toEqual([
      'on',
      'detained',
      'secondMeasure',
      'term',
    ])
  })

  it('counts from the range of an unknown date, and forgets it once the date is known', () => {
    const unknown = { ...order, on: { ...day(''), chosen: ['unsure'] }, earliest: day('2026-04-01') }
    expect(given(unknown)).toMatchObject({ on: 'unsure', earliest: '2026-04-01' })
    expect(given({ ...unknown, on: day('2026-04-10') })).toHaveProperty('earliest', undefined)
  })

  it('refuses a range that ends before it begins', () => {
    const read = readForm({
      ...order,
      on: { ...day(''), chosen: ['unsure'] },
      earliest: day('2026-04-10'),
      latest: day('2026-04-01'),
    })
    expect(read.ok ? null : read.problems[0]?.message).toEqual('range')
  })
})

describe('the calculator', () => {
  it('asks what it is about first, and says so when Continue is pressed too early', async () => {
    const { user } = renderInEnglish(<DeadlinesApp />)
    await user.click(screen.getByRole('button', { name: 'Continue' }))
    const alert = screen.getByRole('alert')
    expect(alert).toHaveFocus()
    await user.click(within(alert).getByRole('link', { name: 'Choose what it is about.' }))
    expect(screen.getByRole('radio', { name: /^A decision about my stay/ })).toHaveFocus()
  })

  it('leads from a paper to its date, with the count line by line', async () => {
    const { user } = renderInEnglish(<DeadlinesApp />)
    await user.click(screen.getByRole('radio', { name: /^An application for 9ter/ }))
    await user.click(screen.getByRole('button', { name: 'Continue' }))
    await user.click(screen.getByRole('radio', { name: /^A doctor signed/ }))
    await user.click(screen.getByRole('button', { name: 'Continue' }))
    await user.type(await screen.findByLabelText('Day'), '15/3/2026')
    expect(screen.getByLabelText('Month')).toHaveValue('3')
    await user.click(screen.getByRole('button', { name: 'Count the dates' }))
    const title = await screen.findByRole('heading', { level: 1, name: 'Your date' })
    expect(title).toHaveFocus()
    const card = screen.getByRole('article')
    expect(within(card).getByText('Sunday 14 June 2026')).toBeInTheDocument()
    expect(within(card).getByText(/3 months end on Sunday 14 June 2026/)).toBeInTheDocument()
    expect(within(card).getAllByRole('link', { name: /Aliens Act, art\. 9ter/ })).not.toEqual([])
  })
})
