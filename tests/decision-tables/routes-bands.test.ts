import { describe, expect, test } from 'vitest'
import { type BandId, bandDefinitions } from '@/machines/bands/registry'
import { facts } from '@/machines/facts/registry'
import { around, daysFrom, plusDays } from '@/tests/decision-tables/calendar'

/** A second reading of the bands of the route finder, from their names and the law alone. */
const today = '2026-11-22'
const bandOf = (id: BandId, values: Readonly<Record<string, unknown>>, on = today) =>
  bandDefinitions[id].band(values, on)

/** What each band listens to: the situation that names it, and those that leave it possible. */
const own: readonly (readonly [BandId, string])[] = [
  ['healthNamed', 'health'],
  ['childAloneNamed', 'child-alone'],
  ['ukraineNamed', 'fled-ukraine'],
  ['noCountryNamed', 'no-country'],
  ['exploitationNamed', 'exploited'],
  ['fearNamed', 'home-unsafe'],
  ['stayReasonNamed', 'life-here'],
]
const near: Readonly<Record<string, (situation: string) => boolean>> = {
  exploitationNamed: (s) => s === 'held-or-threatened',
  // Whoever is harmed, alone, without a country or told to leave may fear to go back; illness, ties and a wish to go are no fear.
  fearNamed: (s) =>
    !['health', 'life-here', 'family-here', 'work-or-study', 'wish-to-return', 'none'].includes(s),
  // Article 9bis names no reasons, so every situation is near it but the wish to leave.
  stayReasonNamed: (s) => !['wish-to-return', 'none'].includes(s),
}

function* subsets(items: readonly string[]): Generator<readonly string[]> {
  for (let bits = 1; bits < 2 ** items.length; bits++) yield items.filter((_, n) => bits & (1 << n))
}

describe('what was named', () => {
  const { situations: asked } = facts
  if (asked.kind !== 'choices') throw new Error('situations are several choices')
  const { options } = asked
  const situations = options.filter((s) => s !== 'none' && s !== 'unsure')
  const answers = [...subsets(situations), ['none'], ['unsure']]

  test.each(own)('%s follows its own situation, then what is near it', (id, situation) => {
    expect(options).toContain(situation)
    for (const chosen of answers) {
      const expected = chosen.includes(situation)
        ? 'named'
        : chosen.includes('unsure')
          ? 'unsure'
          : chosen.some(near[id] ?? (() => false))
            ? 'near'
            : 'not-named'
      expect(bandOf(id, { situations: chosen }), chosen.join('+')).toBe(expected)
    }
  })

  test('leaveNamed keeps the wish beside being told to leave', () => {
    for (const chosen of answers) {
      const expected = chosen.includes('told-to-leave')
        ? chosen.includes('wish-to-return')
          ? 'told-and-wish'
          : 'told'
        : chosen.includes('wish-to-return')
          ? 'wish'
          : chosen.includes('unsure')
            ? 'unsure'
            : 'not-named'
      expect(bandOf('leaveNamed', { situations: chosen }), chosen.join('+')).toBe(expected)
    }
  })
})

describe('applicationRunning', () => {
  // Whoever is asked about a request for protection: who fears to go back, or may fear it, but for people from Ukraine.
  const asked = (chosen: readonly string[]) =>
    chosen.includes('home-unsafe') ||
    (!chosen.includes('fled-ukraine') && chosen.some((one) => near.fearNamed?.(one)))
  test.each(['pending', 'cassation-admitted', 'ended', 'never', 'unsure'])('%s', (protectionProcedure) => {
    const of = { pending: 'running', unsure: 'unsure' } as const
    const running = Object.entries(of).find(([procedure]) => procedure === protectionProcedure)?.[1]
    const { situations } = facts
    if (situations.kind !== 'choices') throw new Error('situations are several choices')
    for (const one of situations.options)
      for (const other of situations.options) {
        const chosen = one === other ? [one] : [one, other]
        if (chosen.length > 1 && chosen.some((each) => each === 'none' || each === 'unsure')) continue
        const expected = one === 'unsure' || asked(chosen) ? (running ?? 'not-running') : 'not-running'
        expect(
          bandOf('applicationRunning', { situations: chosen, protectionProcedure }),
          chosen.join('+'),
        ).toBe(expected)
      }
  })
})

describe('transferDecided', () => {
  // An annex 26quater or 25quater is an order (51/5 §4).
  test.each([
    ['yes', 'dublin', 'none', 'decided'],
    ['yes', 'order', 'dublin', 'not-decided'],
    ['yes', 'bring-back', 'dublin', 'not-decided'],
    ['yes', 'unsure', 'cgrs', 'unsure'],
    ['no', 'dublin', 'none', 'not-decided'],
    ['no', 'order', 'dublin', 'decided'],
    ['no', 'unsure', 'cgrs', 'not-decided'],
    ['no', 'unsure', 'stay', 'not-decided'],
    ['no', 'dublin', 'unsure', 'unsure'],
    ['unsure', 'dublin', 'dublin', 'unsure'],
    ['unsure', 'order', 'none', 'unsure'],
  ])(
    'an order %s, of the kind %s, the last refusal %s: %s',
    (orderToLeave, orderPaper, refusalHeld, band) => {
      expect(bandOf('transferDecided', { orderToLeave, orderPaper, refusalHeld })).toBe(band)
    },
  )
})

describe('how long ago', () => {
  test.each([
    ['orderRecency', 'orderNotifiedOn'],
    ['cgrsRecency', 'cgrsNotifiedOn'],
    ['stayRefusalRecency', 'stayRefusalNotifiedOn'],
  ] as const)('%s: day 30 is the last recent one; a day to come is not known', (id, day) => {
    for (const on of ['2024-02-29', '2024-03-30', '2025-03-01', '2026-01-15', '2026-12-31', today])
      for (const notified of daysFrom(plusDays(on, -400), plusDays(on, 40))) {
        const expected = notified > on ? 'unsure' : plusDays(notified, 30) >= on ? 'recent' : 'older'
        expect(bandOf(id, { [day]: notified }, on), `${notified} on ${on}`).toBe(expected)
      }
    expect(bandOf(id, { [day]: 'unsure' })).toBe('unsure')
  })
})

describe('days that close a route', () => {
  test('temporaryProtectionPeriod ends with 4 March 2027', () => {
    for (const on of [...daysFrom('2022-03-04', '2022-04-04'), ...daysFrom('2026-12-01', '2027-06-01')])
      expect(bandOf('temporaryProtectionPeriod', {}, on), on).toBe(
        on <= '2027-03-04' ? 'agreed' : 'after-agreed',
      )
  })

  test('majority comes with the 18th birthday', () => {
    for (const born of [...daysFrom('2006-12-25', '2007-01-05'), ...daysFrom('2008-02-20', '2008-03-05')]) {
      const [year = '', ...rest] = born.split('-')
      const sameDay = [Number(year) + 18, ...rest].join('-')
      // Without a 29 February in that year: the last day of that month, the careful day for whoever must act before it.
      const birthday = sameDay === '2026-02-29' ? '2026-02-28' : sameDay
      for (const on of [...around(birthday), plusDays(birthday, -365), plusDays(birthday, 400)])
        expect(bandOf('majority', { dateOfBirth: born }, on), `${born} on ${on}`).toBe(
          on < birthday ? 'under-18' : 'adult',
        )
    }
    expect(bandOf('majority', { dateOfBirth: 'unsure' })).toBe('unsure')
  })
})
