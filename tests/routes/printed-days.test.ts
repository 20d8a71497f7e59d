import { describe, expect, it } from 'vitest'
import { filledForm } from '@/components/calculator/filled'
import type { ISODate } from '@/content/law/types'
import type { FactId, Facts } from '@/machines/facts/registry'
import { datesOfFacts } from '@/machines/routes/dates-of-facts'
import { printedFactOf } from '@/machines/routes/printed-days'
import { urgentThings } from '@/machines/routes/urgent'

const today = '2026-11-28'
const ordered: Facts = { orderToLeave: 'yes', orderPaper: 'order', orderNotifiedOn: '2026-11-20' }

/** A decision under the law that was not read, and the answer that holds its printed last day. */
const decisions: readonly (readonly [string, Facts, FactId, (printed: ISODate) => Facts])[] = [
  ['an order', ordered, 'orderNotifiedOn', (on) => ({ orderAppealUntil: on })],
  [
    'a refusal of the CGRS',
    { cgrsNotifiedOn: '2026-11-20' },
    'cgrsNotifiedOn',
    (on) => ({ cgrsAppealUntil: on }),
  ],
  [
    'a refusal of a stay',
    { stayRefusalNotifiedOn: '2026-11-20' },
    'stayRefusalNotifiedOn',
    (on) => ({ stayAppealUntil: on }),
  ],
]
const appealsOf = (facts: Facts, fact: FactId) =>
  datesOfFacts(facts, today).filter((one) => one.fact === fact && printedFactOf(one.limit, fact) !== null)

describe.each(decisions)('the last day printed on %s', (_, facts, fact, typed) => {
  it('takes the place of every day that the new text may give, in the list and in what is urgent', () => {
    const before = appealsOf(facts, fact)
    expect(
      before.some(({ counted }) => counted.deadline?.status === 'counted' && counted.deadline.unread),
    ).toBe(true)
    for (const printed of ['2026-12-01', '2026-12-10', '2027-01-05']) {
      const known = { ...facts, ...typed(printed) }
      expect(
        appealsOf(known, fact).map(({ counted }) => counted.deadline !== null && counted.status.on),
      ).toEqual([printed])
      const [urgent] = urgentThings(known, today).filter(({ on }) => on === printed)
      expect(urgent?.possible).toBeUndefined()
      expect(urgent?.mayHavePassed).toBeUndefined()
    }
  })

  it('counts for nothing where it lies before the decision, or is not known', () => {
    for (const printed of ['2026-11-19', 'unsure']) {
      const known = { ...facts, ...typed(printed) }
      expect(datesOfFacts(known, today)).toEqual(datesOfFacts(facts, today))
      expect(urgentThings(known, today)).toEqual(urgentThings(facts, today))
    }
  })

  it('changes no other date', () => {
    const others = (all: Facts) =>
      datesOfFacts(all, today).filter((one) => printedFactOf(one.limit, one.fact) === null)
    expect(others({ ...facts, ...typed('2026-12-10') })).toEqual(others(facts))
  })
})

it('fills the calculator too', () => {
  const form = filledForm('order', '2026-11-20', { ...ordered, orderAppealUntil: '2026-12-10' })
  expect(form.days.printedLimit).toMatchObject({ day: '10', month: '12', year: '2026' })
  expect(filledForm('order', '2026-11-20', ordered).days.printedLimit).toBeUndefined()
})

it('is none for an urgent request', () => {
  expect(printedFactOf('urgent-suspension', 'orderNotifiedOn')).toBeNull()
  expect(printedFactOf('term-to-leave', 'orderNotifiedOn')).toBeNull()
})
