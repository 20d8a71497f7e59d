import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Ruler } from '@/components/finding/dates/Ruler'
import { rulerOf } from '@/components/finding/dates/ruler-line'
import { daysLeftInWords, rulerInWords } from '@/components/finding/dates/ruler-words'
import { chromeOf } from '@/components/i18n/chrome'
import { en } from '@/content/en'
import { ui } from '@/content/en/ui'
import { type TimeLimitId, timeLimitIds } from '@/content/law/time-limits'
import { countLimit } from '@/machines/deadlines/counted'
import { type Deadline, type DeadlineEvent, knownModes } from '@/machines/deadlines/kinds'
import { renderInEnglish } from '@/tests/components/support/render'
import { phrases } from '@/tests/support/phrases'

const t = chromeOf(en, ui)
const today = '2026-11-28'

function show(limit: TimeLimitId, event: DeadlineEvent, on = today) {
  const { deadline } = countLimit(limit, { event }, on)
  if (deadline === null) throw new Error(`${limit} cannot be counted`)
  return renderInEnglish(<Ruler deadline={deadline} today={on} />)
}
const said = () => screen.getAllByRole('listitem').map(({ textContent }) => textContent)
const left = (limit: TimeLimitId, on: string, day = today) =>
  daysLeftInWords(countLimit(limit, { event: { on, by: 'hand' } }, day), t)

describe('the line of a time limit', () => {
  it('says in words what it draws', () => {
    const { container } = show('annulment', { on: '2026-11-20', by: 'hand' })
    expect(said()).toEqual([
      'Received 20 November',
      'May already have ended on 25 November',
      'Perhaps until 21 December',
    ])
    expect(container.querySelector('svg')).toHaveAttribute('aria-hidden', 'true')
  })

  it.each([
    ['2026-11-24', 'Perhaps only until 25 November'],
    ['2026-11-25', 'Perhaps only until today, 25 November'],
    ['2026-11-26', 'May already have ended on 25 November'],
  ])('says on %s of a shorter time limit: %s', (day, words) => {
    show('annulment', { on: '2026-11-20', by: 'hand' }, day)
    expect(said()[1]).toBe(words)
  })

  it.each([
    ['hand', 'Received'],
    ['unknown', 'Received'],
    ['registered-post', 'Posted'],
    ['post', 'Posted'],
    ['acknowledged-post', 'Brought by post'],
    ['fax', 'Sent'],
  ] as const)('names the day that is asked for where it came by %s', (by, word) => {
    show('annulment', { on: '2026-11-20', by })
    expect(said()[0]).toBe(`${word} 20 November`)
  })

  it('names the year where it is another one, and no beginning that is not drawn', () => {
    show('turning-eighteen', { on: '2009-01-12' })
    expect(said()).toEqual(['Until 11 January 2027'])
  })

  it('says until when another way of notice would give time', () => {
    show('annulment', { on: '2025-03-07', by: 'unknown' }, '2025-03-20')
    expect(said()).toEqual(['Received 7 March', 'Until 7 April', 'Perhaps until 10 April'])
  })

  it('says that it ends at the earliest on a day where no last day is known', () => {
    show('annulment', { on: 'unsure', by: 'hand', earliest: '2025-03-03' }, '2025-03-10')
    expect(said()).toEqual(['Received 3 March', 'Ends on 2 April at the earliest'])
  })

  it('says when a window opens', () => {
    show('permit-renewal-window', { on: '2027-03-31' }, '2027-01-20')
    expect(said()).toEqual(['From 14 February', 'Until 1 March'])
  })

  it('has no style of its own, which the policy of the page would block', () => {
    const { container } = show('annulment', { on: '2026-11-20', by: 'hand' })
    expect(container.querySelectorAll('[style]')).toHaveLength(0)
  })
})

describe('what is called the latest', () => {
  const around = { on: 'unsure', earliest: '2026-11-10', latest: '2026-11-16' } as const
  const events = knownModes.flatMap((by) => [{ on: '2026-11-10', by } as const, { ...around, by }])
  const cases = timeLimitIds.flatMap((limit) =>
    [
      ...events,
      { on: '2026-11-10', by: 'unknown', detained: 'unsure' } as const,
      { on: '2025-11-10', by: 'unknown', detained: 'unsure' } as const,
      { ...around, by: 'unknown', detained: 'unsure' } as const,
      { on: 'unsure', earliest: '2025-11-10', latest: '2025-11-16', by: 'unknown' } as const,
      { on: 'unsure', earliest: '2026-11-10', by: 'unknown' } as const,
    ].map((event) => [limit, event] as const),
  )

  /** Every day that may be the last one by the count itself. */
  const possibleDays = (deadline: Deadline): readonly string[] =>
    deadline.status === 'date-unknown'
      ? [deadline.earliest, deadline.latest].flatMap((one) => (one ? possibleDays(one) : []))
      : [deadline.safe, deadline.latest, ...deadline.alternatives.flatMap(({ last }) => last ?? [])]

  it('is never before a day that the same count calls possible, for every limit, way and unknown', () => {
    let latest = 0
    for (const [limit, event] of cases) {
      const { deadline } = countLimit(limit, { event }, today)
      const line = deadline && rulerOf(deadline, today)
      if (!deadline || !line?.end || deadline.kind === 'from-day') continue
      const words = rulerInWords(line, deadline, t, phrases).find(({ name }) => name === 'end')?.words ?? ''
      const name = `${limit} ${JSON.stringify(event)}: ${words}`
      const last = [...possibleDays(deadline)].sort().at(-1) ?? ''
      if (words.startsWith('At most')) {
        latest += 1
        expect(line.end.on >= last, name).toBe(true)
      }
      // A flat “until” with nothing after it is the latest as well, where no text is unread.
      if (/^Until [^,]* [A-Z]\w+( \d{4})?$/.test(words) && line.tail === null)
        expect(line.end.on >= last, name).toBe(true)
    }
    expect(latest).toBeGreaterThan(10)
  })

  it('is not the safe day of an order whose way of notice is not known', () => {
    show('urgent-suspension', { on: '2026-11-10', by: 'unknown' }, '2026-11-30')
    expect(said()).toEqual([
      'Received 10 November',
      'May already have ended on 15 November',
      'Perhaps until 20 November',
    ])
  })
})

describe('the days that are left', () => {
  it('run to an earlier day that is possible, then to the known one, and are never said to be over', () => {
    expect(left('annulment', '2026-11-27')).toBe('Perhaps only 4 days left')
    expect(left('annulment', '2026-11-23')).toBe('Perhaps only today')
    expect(left('annulment', '2026-11-20')).toBe('23 days left, if it is not over')
    expect(left('annulment', '2026-09-20')).toBe('May be over')
  })

  it('are plain where the rule is known', () => {
    expect(left('annulment', '2025-03-07', '2025-03-20')).toBe('18 days left')
    expect(left('annulment', '2025-03-07', '2025-04-07')).toBe('Today is the last day')
    expect(left('annulment', '2025-03-07', '2025-05-07')).toBe('30 days ago')
  })

  it('run until something opens or is possible', () => {
    expect(left('permit-renewal-window', '2027-03-31')).toBe('Opens in 78 days')
    expect(left('medical-permanent-stay', '2022-05-10')).toMatch(/^In \d+ days$/)
  })
})
