import { describe, expect, test } from 'vitest'
import { eventTexts, lifecycleTexts, lifecycleWords } from '@/content/en/lifecycle'
import { timeLimits } from '@/content/law/time-limits'
import { standingText } from '@/content/say/standing'
import { addDays } from '@/machines/deadlines/day'
import { dayAfter } from '@/machines/deadlines/spans'
import { dayFields } from '@/machines/lifecycle/events/fields'
import { type DossierEvent, events } from '@/machines/lifecycle/events/registry'
import { type Lifecycle, type LifecycleState, rightNames } from '@/machines/lifecycle/lifecycle'
import { positionOf } from '@/machines/lifecycle/position'
import { named, samples } from '@/tests/lifecycle/support'
import { phrases } from '@/tests/support/phrases'

/** Sentences that hold only while something runs. */
const claims = [
  /\byou may work\b/i,
  /term protects you/i,
  /term is running/i,
  /first term (keeps running|on the order still counts)/i,
  /can be appealed/i,
  /time limit for an appeal runs/i,
  /you have time to/i,
  /before the date below/i,
  /you have until/i,
  /\byou can appeal\b/i,
  /in the reflection period$/i,
  /can be extended/i,
]
const first = '2016-01-04'

/** The steps of a path thirty days apart; papers with their last day or without. */
function dated(path: readonly DossierEvent[], withDays: boolean): readonly DossierEvent[] {
  return path.map((event, place) => {
    const on = dayAfter(first, 30 * place)
    const expires = withDays && events[event.type].fields.includes('expires') && dayAfter(on, 180)
    return { ...event, on, ...(expires && { expires }) }
  })
}

/** Ten years, sparsely. */
const sparse = Array.from({ length: 60 }, (_, n) => dayAfter(first, n * 61 + 15))
const end = dayAfter(first, 3652)

/**
 * Every day of ten years: what is said changes only on a day that is counted or given, so each of these and its neighbours stand
 * for the days between them.
 */
function daysOf(lifecycle: Lifecycle, path: readonly DossierEvent[]): readonly string[] {
  const { deadlines, history } = positionOf({ lifecycle }, path, { today: end })
  const given = history.flatMap(({ event }) => [event.on, ...dayFields.map((field) => event[field])])
  const counted = deadlines.flatMap(({ deadline }) =>
    deadline?.status === 'counted'
      ? [
          ...[deadline.safe, deadline.last, deadline.latest, deadline.from, deadline.printed],
          ...deadline.alternatives.map(({ last }) => last),
        ]
      : [],
  )
  const matter = [...given, ...counted].filter((day): day is string => day != null && day !== 'unsure')
  const around = matter.flatMap((day) => [addDays(day, -1), day, addDays(day, 1)])
  return [...new Set([...sparse, ...around])].filter((day) => day >= first && day <= end)
}

/** The day that ends a state and stands on the newest of its papers, where the paper gives one. */
function givenEnd({ dates = [] }: LifecycleState, path: readonly DossierEvent[]): string | undefined {
  for (const { from, at } of dates.filter(({ ends }) => ends)) {
    const on = path.findLast(({ type }) => [from].flat().includes(type))?.[at]
    if (on !== undefined && on !== 'unsure') return on
  }
  return undefined
}

describe.each(named)('what is said of a file of %s on a day', (id, lifecycle) => {
  const paths = samples(lifecycle).flatMap(({ path }) => [dated(path, true), dated(path, false)])

  test('is never contradicted by that day', async () => {
    const voice = {
      events: eventTexts,
      words: lifecycleWords,
      lifecycle: await lifecycleTexts[id](),
      ...phrases,
    }
    for (const path of paths) {
      for (const today of daysOf(lifecycle, path)) {
        const { standings, deadlines, leftOut } = positionOf({ lifecycle }, path, { today })
        if (leftOut.length > 0) continue
        for (const standing of standings) {
          const { region, state, definition, time } = standing
          const { name, means, now } = standingText(standing, voice)
          const where = `${region}.${state} on ${today}`
          const own = deadlines.filter((one) => one.region === region && one.state === state)
          const ends = (definition.limits ?? []).filter((row) => row.ends).map(({ limit }) => limit)
          const running = own.filter(
            (one) => ends.includes(one.limit) && (one.deadline === null || one.status.state !== 'has-passed'),
          )
          const given = givenEnd(definition, path)
          if (given !== undefined) expect(time.state, where).toBe(today > given ? 'over' : 'runs')
          if (time.state !== 'over') {
            if (ends.length > 0 && running.length === 0 && own.some((one) => ends.includes(one.limit)))
              expect(definition.dates, where).toBeDefined()
            continue
          }
          for (const claim of claims) {
            for (const sentence of [name, means, now]) expect(sentence, where).not.toMatch(claim)
          }
          if (!time.paper) continue
          expect(definition.holds ?? null, where).toBeNull()
          if (definition.allows)
            for (const right of rightNames) expect(definition.allows[right].value, where).toBe('to-check')
        }
      }
    }
  })

  test('has another sentence wherever it can be over', async () => {
    const { regions } = await lifecycleTexts[id]()
    for (const [region, { states }] of Object.entries(lifecycle.regions)) {
      for (const [state, { limits = [], dates = [] }] of Object.entries(states)) {
        const text = regions[region]?.states[state]
        const ends = [...limits, ...dates].some((row) => row.ends)
        expect(text?.over !== undefined, `${region}.${state}`).toBe(ends)
        if (ends) continue
        for (const claim of claims)
          expect(`${text?.name} ${text?.means} ${text?.now}`, `${region}.${state}`).not.toMatch(claim)
      }
    }
  })
})

test('the limits that end a state are all ones that someone has to act by or that a paper has', () => {
  const kinds = named.flatMap(([, { regions }]) =>
    Object.values(regions).flatMap(({ states }) =>
      Object.values(states).flatMap(({ limits = [] }) =>
        limits.filter(({ ends }) => ends).map(({ limit }) => timeLimits[limit].kind),
      ),
    ),
  )
  expect([...new Set(kinds)].sort()).toEqual(['ends-on', 'last-day'])
})
