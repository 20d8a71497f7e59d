import { describe, expect, test } from 'vitest'
import { interactionsText } from '@/content/en/interactions'
import { routesText } from '@/content/en/routes'
import { citations } from '@/content/law/citations'
import { effects, interactions, sameRoute } from '@/content/law/interactions'
import { routeIds } from '@/content/law/route-ids'
import { assessRoutes, routes, routesToLookAt } from '@/machines/routes/finder'
import { interactionOf, interactionsFor } from '@/machines/routes/interactions'
import { urgentIds } from '@/machines/routes/urgent'

const on = '2026-11-22'
const pairs = routeIds.flatMap((from) =>
  routeIds.filter((to) => to !== from).map((to) => interactionOf(from, to, on)),
)

describe('what routes do to each other', () => {
  test('every ordered pair is looked at', () => {
    expect(pairs).toHaveLength(56)
  })

  test('every effect is used, and has a source and a sentence', () => {
    const used = new Set(
      [
        ...Object.values(interactions).flatMap((row) => Object.values(row)),
        ...Object.values(sameRoute),
      ].flat(),
    )
    used.delete('no-rule-found')
    expect([...used].sort()).toEqual(Object.keys(effects).sort())
    for (const [id, { basis }] of Object.entries(effects)) {
      // What is only likely stands beside a text that was read, and is marked to be checked.
      const unsure = basis.filter((one) => citations[one].confidence === 'low')
      expect(unsure.length, id).toBeLessThan(basis.length)
      expect(
        unsure.filter((one) => citations[one].recheckFrom === undefined),
        id,
      ).toEqual([])
    }
    expect(Object.keys(interactionsText.effects).sort()).toEqual(Object.keys(effects).sort())
  })

  test('an effect whose law changed in June 2026 says so, unless its text was confirmed since', () => {
    const says = /June 2026/
    const changed = Object.entries(effects)
      .filter(([, { basis }]) =>
        basis.some((c) => [':39/57', ':48/4', ':9bis:§2:1°'].some((article) => c.includes(article))),
      )
      .map(([id]) => id)
    expect(changed.length).toBeGreaterThan(0)
    const texts: Readonly<Record<string, string>> = interactionsText.effects
    for (const id of changed) expect(texts[id]).toMatch(says)
  })

  test('an effect of a law that was not in force yet is left out', () => {
    const before = interactionOf('statelessness', 'humanitarian-regularisation', '2024-08-31')
    const since = interactionOf('statelessness', 'humanitarian-regularisation', '2024-09-01')
    const barred = 'statelessness-elements-barred-in-humanitarian'
    expect(before.effects.map((e) => e.id)).not.toContain(barred)
    expect(since.effects.map((e) => e.id)).toContain(barred)
    expect(before.effects).toEqual(since.effects.filter((e) => e.id !== barred))
  })

  test('an effect of which one text was in force already is told', () => {
    // The practice has no first day; article 1/3 has applied since 29 April 2017.
    const { effects: told } = interactionOf('humanitarian-regularisation', 'return', '2016-01-01')
    expect(told.map((e) => e.id)).toContain('humanitarian-gives-no-paper')
  })

  test('an entry ban may not go against 9ter (PA-27)', () => {
    const { effects: told } = interactionOf('medical-regularisation', 'return', on)
    expect(told.map(({ id }) => id)).toContain('ban-may-not-harm-medical')
  })

  test('a person sees the pairs of the routes that deserve a look, and no others', () => {
    const found = assessRoutes(
      {
        situations: ['health', 'life-here'],
        seriousIllness: 'yes',
        whereabouts: 'belgium',
        nationalityGroup: 'non-eea',
        currentStay: 'none',
        orderToLeave: 'no',
      },
      { on },
    )
    expect(found.next).toBeNull()
    const named = routesToLookAt(found)
    expect(named).toEqual(['medical-regularisation', 'humanitarian-regularisation'])
    expect(interactionsFor(named, on).map(({ from, to }) => [from, to])).toEqual([
      ['medical-regularisation', 'medical-regularisation'],
      ['medical-regularisation', 'humanitarian-regularisation'],
      ['humanitarian-regularisation', 'medical-regularisation'],
      ['humanitarian-regularisation', 'humanitarian-regularisation'],
    ])
  })
})

describe('the route finder', () => {
  test('looks at the eight routes, in their order', () => {
    expect(Object.keys(routes.stages.routes.conditions)).toEqual([...routeIds])
    expect(Object.keys(routesText.urgent).sort()).toEqual([...urgentIds].sort())
  })

  test('asks about the situation first', () => {
    expect(assessRoutes({}, { on }).next).toBe('situations')
  })

  test('promises nothing', () => {
    const all = JSON.stringify([routesText, interactionsText])
    expect(all).not.toMatch(/\b(entitled|guaranteed|you will get)\b/i)
  })
})
