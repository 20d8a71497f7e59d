import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dossierOfOne, withPerson } from '@/cases/dossier/household'
import { handOver, handOverItems } from '@/cases/exchange/hand-over'
import { chosenBy, orderFirst, type presets } from '@/cases/exchange/presets'
import { type Facts, factIds, facts } from '@/machines/facts/registry'
import type { DossierEvent } from '@/machines/lifecycle/events/registry'
import { urgentThings } from '@/machines/routes/urgent'
import { anyValueOf } from '@/tests/support/arbitraries'

const known: Facts = {
  whereabouts: 'belgium',
  orderToLeave: 'yes',
  orderNotifiedOn: '2026-11-20',
  termDays: 30,
  shortTermGround: 'public-order',
  seriousIllness: 'yes',
  situations: ['exploited'],
  childAtSchool: 'yes',
}
const events: readonly DossierEvent[] = [
  { type: 'orderNotified', on: '2026-11-20', procedure: 'return' },
  { type: 'orderNotified', on: '2026-11-20', procedure: 'medical-regularisation' },
  { type: 'applicationLodged', on: '2026-01-05', procedure: 'return' },
  { type: 'annulmentLodged', on: '2026-11-25' },
]
const dossier = withPerson(dossierOfOne(known, events, 'Between us'), 'person-1', (p) => ({
  ...p,
  evidence: { letter: { state: 'received' } },
}))
const items = handOverItems(dossier)

const given = (preset: (typeof presets)[number]) => handOver(dossier, chosenBy(preset, dossier, items))

test('a lawyer gets the dates of the order, and nothing of another matter', () => {
  const { household, persons, notes } = given('order')
  expect({ ...household, ...persons[0].facts }).toEqual({
    whereabouts: 'belgium',
    orderToLeave: 'yes',
    orderNotifiedOn: '2026-11-20',
    termDays: 30,
  })
  expect(persons[0].events).toEqual([events[0], events[3]])
  expect([persons[0].evidence, notes]).toEqual([{}, ''])
})

test('the desk gets whatever is not sensitive, and everything is everything', () => {
  expect(chosenBy('desk', dossier, items)).toEqual(items.filter(({ sensitive }) => !sensitive))
  expect(chosenBy('everything', dossier, items)).toEqual(items)
})

test('whatever of the order is sensitive tells of the order, a ban or detention, and of nothing else', () => {
  const all = dossierOfOne(
    Object.fromEntries(
      factIds.map((id) => [id, facts[id].kind === 'choices' ? ['unsure'] : 'unsure']),
    ) as Facts,
  )
  const sensitive = chosenBy('order', all, handOverItems(all)).flatMap((item) =>
    item.kind === 'fact' && item.sensitive ? [item.fact] : [],
  )
  expect(sensitive.toSorted()).toEqual(
    [
      'orderToLeave',
      'orderNotifiedOn',
      'orderAppealUntil',
      'earlierOrder',
      'entryBan',
      'banNotifiedOn',
      'banYears',
      'detained',
      'detainedSince',
    ].toSorted(),
  )
})

test('what concerns the order is shown first, and nothing is lost', () => {
  const shown = orderFirst(dossier, items)
  expect(new Set(shown)).toEqual(new Set(items))
  const order = chosenBy('order', dossier, items)
  expect(new Set(shown.slice(0, order.length))).toEqual(new Set(order))
})

test('a lawyer counts the same days from it as from all answers', () => {
  const someone = fc.record(Object.fromEntries(factIds.map((id) => [id, anyValueOf(id)])), {
    requiredKeys: [],
  })
  const daysOf = (given: Facts) =>
    urgentThings(given, '2026-11-29').filter(({ id }) => /order|appeal|term|urgent-request/.test(id))
  fc.assert(
    fc.property(someone, (answers) => {
      const all = dossierOfOne({ ...answers, orderToLeave: 'yes' } as Facts)
      const { household, persons } = handOver(all, chosenBy('order', all, handOverItems(all)))
      expect(daysOf({ ...household, ...persons[0].facts })).toEqual(
        daysOf({ ...answers, orderToLeave: 'yes' } as Facts),
      )
    }),
    { numRuns: 300, seed: 29 },
  )
})
