import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { SafeDate } from '@/components/finding/dates/SafeDate'
import { dateInFull } from '@/components/finding/sheet/date-words'
import { chromeOf } from '@/components/i18n/chrome'
import { en } from '@/content/en'
import { sheetText } from '@/content/en/sheet'
import { ui } from '@/content/en/ui'
import { countLimit } from '@/machines/deadlines/counted'
import { renderInEnglish } from '@/tests/components/support/render'
import { deadlineWords } from '@/tests/support/phrases'

/** A decision of 20 November 2026, whose time limit changed by a text that could not be read. */
function countedOn(today: string) {
  const counted = countLimit('annulment', { event: { on: '2026-11-20', by: 'hand' } }, today)
  if (counted.deadline === null) throw new Error('the time limit cannot be counted')
  return counted
}

/** Shows the days for an appeal against it. */
function show(today: string) {
  const item = {
    id: 'one',
    counted: { limit: 'annulment', ...countedOn(today) } as const,
    printable: true,
    from: null,
    calendarKey: [],
  }
  renderInEnglish(<SafeDate item={item} words={deadlineWords} />)
  return screen.getByText(/25 November 2026/).textContent
}

describe('an earlier day that is possible', () => {
  it.each(['2026-11-22', '2026-11-25'])(
    'leads while it is ahead, and the known day comes after it: %s',
    (today) => {
      expect(show(today)).toBe('Wednesday 25 November 2026')
      expect(document.querySelector('[data-safe]')).toHaveAttribute('data-safe', '2026-11-25')
      expect(screen.getByText('Perhaps already the last day')).toBeVisible()
      expect(
        screen.getByText(/^Under the rules we know, the last day is Monday 21 December 2026\./),
      ).toBeVisible()
    },
  )

  it('may lie behind, and the day that is known still stands', () => {
    expect(show('2026-11-26')).toMatch(/it would have ended on .*25 November 2026\. Act today/)
    expect(screen.getByText('Monday 21 December 2026')).toBeVisible()
  })

  it('stands on the sheet in two languages, which draws no line of days', () => {
    const counted = countedOn('2026-11-22')
    const date = {
      limit: 'annulment',
      procedure: null,
      origin: { fact: 'orderNotifiedOn', from: '2026-11-20' },
      counted,
    } as const
    expect(dateInFull(date, chromeOf(en, ui), { words: deadlineWords, sheet: sheetText })).toBe(
      'Perhaps already the last day: Wednesday 25 November 2026 · Perhaps only 3 days left · Perhaps until 21 December 2026',
    )
  })
})
