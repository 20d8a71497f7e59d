import { cleanup, screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { datesOf, type PersonDate } from '@/cases/dossier/dates'
import { deskRow } from '@/cases/dossier/desk-row'
import { dossierOfOne } from '@/cases/dossier/household'
import { knownFacts } from '@/cases/dossier/known-facts'
import { DateRows } from '@/components/check/finder/DateRows'
import { dateRows, isLate, shownAtOnce, urgentInOrder } from '@/components/check/finder/dates'
import { routesView } from '@/components/check/views'
import { topOf } from '@/components/finding/sheet/sheet-dates'
import { loadRouteTexts } from '@/components/i18n/routes'
import { loadSentences } from '@/components/i18n/sentences'
import { en } from '@/content/en'
import type { ISODate } from '@/content/law/types'
import { type Place, placeOf } from '@/machines/deadlines/order'
import type { Facts } from '@/machines/facts/registry'
import type { DossierEvent } from '@/machines/lifecycle/events/registry'
import { lifecycles } from '@/machines/procedures/lifecycles'
import { caseOf } from '@/tests/components/finding/sheet-of'
import { renderInEnglish } from '@/tests/components/support/render'
import { type DatedPerson, datedPeople, today } from '@/tests/support/dated-people'

const texts = { sentences: await loadSentences(en), texts: await loadRouteTexts(en) }
const every = lifecycles.map((lifecycle) => ({ lifecycle }))
const people = datedPeople(400, 20261130)

const viewOf = ({ facts, events }: DatedPerson, on = today) =>
  routesView(texts, knownFacts(facts, events, on), { facts, events, checked: [] }, on, on)
const listOf = ({ facts, events }: DatedPerson) => datesOf(dossierOfOne(facts, events), every, today)
const turnOf = ({ counted }: Pick<PersonDate, 'counted'>): Place['turn'] => placeOf(counted).turn

/** Whether what may be over stands before something that still runs. */
const isMixed = (turns: readonly Place['turn'][]): boolean =>
  turns.includes('late') && turns.lastIndexOf('runs') > turns.indexOf('late')

afterEach(cleanup)

describe('what may have passed never takes the room of what still runs', () => {
  it('among people of whom many have both', () => {
    const both = people.map((person) => listOf(person).map(turnOf))
    expect(both.filter((turns) => turns.includes('late') && turns.includes('runs')).length).toBeGreaterThan(
      60,
    )
  })

  it('in the one list', () => {
    for (const person of people)
      expect(isMixed(listOf(person).map(turnOf)), JSON.stringify(person)).toBe(false)
  })

  it('on the result, under Dates and in the file of a helper', () => {
    for (const person of people) {
      const view = viewOf(person)
      const rows = dateRows(view)
      const name = JSON.stringify(person)
      const turns = rows.flatMap((row): readonly Place['turn'][] =>
        row.date === null ? [] : [isLate(row) ? 'late' : turnOf(row.date)],
      )
      expect(isMixed(turns), name).toBe(false)
      const folded = rows.slice(shownAtOnce(rows))
      const dated = rows.filter(({ date }) => date !== null)
      const [first] = dated
      if (first !== undefined) expect(folded, name).not.toContain(first)
      const late = urgentInOrder(view).map(({ urgent }) => urgent.mayHavePassed === true)
      const ends = urgentInOrder(view).map(({ urgent }) => urgent.on !== undefined)
      expect(
        late.some((one, i) => one && ends.some((has, j) => j > i && has && !late[j])),
        name,
      ).toBe(false)
    }
  })

  it('on the page for the person', () => {
    for (const { facts, events } of people) {
      const of = caseOf(facts, [], today, { events })
      const { dates } = topOf(of)
      expect(isMixed(dates.map(turnOf))).toBe(false)
      if (!dates.some((one) => turnOf(one) === 'late')) continue
      const days = dates.map(({ counted }) => counted.status.on)
      for (const { counted } of of.dates) {
        if (counted.deadline === null || counted.deadline.kind === 'authority') continue
        if (placeOf(counted).turn === 'runs') expect(days, JSON.stringify(facts)).toContain(counted.status.on)
      }
    }
  })

  it('on the desk', () => {
    for (const person of people) {
      const { next } = deskRow(dossierOfOne(person.facts, person.events), every, today)
      if (next !== null) expect(next.state, JSON.stringify(person)).not.toBe('may-have-passed')
    }
  })
})

// An order of 10 November, and the days that it gives are not known: the urgent request may be over, the appeal runs to 10 December.
const threatened: Facts = {
  situations: ['exploited', 'held-or-threatened'],
  orderToLeave: 'yes',
  orderNotifiedOn: '2026-11-10',
  termDays: 'unsure',
}
const seen: ISODate = '2026-11-30'

describe('an order of 10 November whose days are not known, seen on 30 November', () => {
  const person = { facts: threatened, events: [] as readonly DossierEvent[] }

  it('leads with the appeal that runs, and the request that may be over stands after it', () => {
    const rows = dateRows(viewOf(person, seen))
    expect(rows.map(({ id, date }) => date?.limit ?? id)).toEqual([
      ...['danger-now', 'term-to-leave-may-run', 'annulment', 'urgent-suspension'],
    ])
    expect(rows.map(isLate)).toEqual([false, false, false, true])
    expect(urgentInOrder(viewOf(person, seen))[0]?.urgent.id).toBe('danger-now')
    expect(topOf(caseOf(threatened, [], seen)).dates.map(({ limit }) => limit)).toEqual(['annulment'])
  })

  it('says of what may be over what may still be open, and never to do it by that day', () => {
    renderInEnglish(<DateRows view={viewOf(person, seen)} onAsk={null} send={() => {}} route={null} />)
    const late = screen.getByRole('heading', { name: 'Urgent request for suspension', hidden: true })
    expect(late.closest('li')).toHaveTextContent(/What may still be open: The time limit for an appeal/)
    expect(late.closest('li')).not.toHaveTextContent('Do this by that day')
  })
})

describe('a child alone whom nobody reported', () => {
  const child: Facts = {
    situations: ['child-alone', 'held-or-threatened'],
    dateOfBirth: 'unsure',
    accompanyingAdult: 'nobody',
    whereabouts: 'closed-centre',
    refusalHeld: 'dublin',
  }

  it('sees the number of the Guardianship Service at once, whatever else has no day', () => {
    const view = viewOf({ facts: child, events: [] }, seen)
    const rows = dateRows(view)
    expect(rows.map(({ id }) => id)).toEqual([
      'danger-now',
      'held',
      'order-without-day',
      'transfer-decision',
      'report-child-alone',
    ])
    expect(shownAtOnce(rows)).toBe(rows.length)
    renderInEnglish(<DateRows view={view} onAsk={null} send={() => {}} route={null} />)
    const number = screen.getByRole('link', { name: '078 15 43 24' })
    expect(number.getAttribute('href')).toBe('tel:078154324')
    expect(number.closest('details')).toBeNull()
  })

  it('still folds what needs no act', () => {
    const facts: Facts = {
      ...child,
      orderToLeave: 'yes',
      urgentRequest: 'in-time',
      orderNotifiedOn: '2026-11-20',
    }
    const rows = dateRows(viewOf({ facts, events: [] }, seen))
    const folded = rows.slice(shownAtOnce(rows)).map(({ id }) => id)
    expect(folded).toContain('urgent-request-lodged')
    expect(folded).not.toContain('report-child-alone')
  })
})
