import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { calendarEntries } from '@/cases/exchange/deadline-calendar'
import { type CalendarEntry, calendarFile } from '@/cases/exchange/ics'
import { deadlineText } from '@/content/en/time-limits'
import { type TimeLimitId, timeLimitIds } from '@/content/law/time-limits'
import { countLimit } from '@/machines/deadlines/counted'
import { deadlineWords } from '@/tests/support/phrases'

const stamp = '2026-11-22T09:30:00Z'

function entriesOf(id: TimeLimitId, on: string): readonly CalendarEntry[] {
  const today = '2020-01-01'
  return calendarEntries(
    countLimit(id, { event: { on } }, today),
    ['case-1', 'refusal'],
    deadlineWords,
    today,
  )
}

function eventsOf(file: string): ICAL.Component[] {
  return new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent')
}
const value = (event: ICAL.Component, name: string) => String(event.getFirstPropertyValue(name))

describe('a calendar file', () => {
  test('is read back by another library, for every limit', async () => {
    for (const id of timeLimitIds) {
      const entries = entriesOf(id, '2026-03-02')
      const events = eventsOf(await calendarFile(entries, { stamp }))
      expect(events).toHaveLength(entries.length)
      events.forEach((event, n) => {
        const entry = entries[n]
        expect(value(event, 'summary')).toBe(entry?.title)
        expect(value(event, 'description')).toBe(entry?.description)
        expect(value(event, 'dtstart')).toBe(entry?.on)
        expect(value(event, 'dtstamp')).toBe(stamp)
        expect(value(event, 'class')).toBe('PRIVATE')
      })
    }
  })

  test('holds the arithmetic and an all-day event of one day on the safe date', async () => {
    const [event] = eventsOf(await calendarFile(entriesOf('annulment', '2026-11-20'), { stamp }))
    if (!event) throw new Error('no event')
    expect(value(event, 'dtstart')).toBe('2026-11-25')
    expect(value(event, 'dtend')).toBe('2026-11-26')
    expect(value(event, 'description')).toContain(
      'Handed over, or refused: Friday 20 November 2026.\nThat day does not count. Day 1: Saturday 21',
    )
    expect(value(event, 'description')).toContain('Information, not legal advice.')
  })

  test('reminds 14, 7 and 1 days before', async () => {
    const [event] = eventsOf(await calendarFile(entriesOf('annulment', '2026-11-20'), { stamp }))
    const alarms = event?.getAllSubcomponents('valarm').map((alarm) => value(alarm, 'trigger'))
    expect(alarms).toEqual(['-P13DT15H', '-P6DT15H', '-PT15H'])
  })

  test('shows the opening of a window as an entry of its own', async () => {
    const events = eventsOf(await calendarFile(entriesOf('permit-renewal-window', '2027-03-31'), { stamp }))
    expect(events.map((event) => value(event, 'dtstart'))).toEqual(['2027-02-14', '2027-03-01'])
  })

  test('keeps the UID when the date or the words change, and differs between entries', async () => {
    const uids = async (on: string) =>
      eventsOf(await calendarFile(entriesOf('permit-renewal-window', on), { stamp })).map((event) =>
        value(event, 'uid'),
      )
    expect(await uids('2027-03-31')).toEqual(await uids('2028-01-10'))
    expect(new Set(await uids('2027-03-31')).size).toBe(2)
    expect((await uids('2027-03-31'))[0]).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/,
    )
  })

  test('has a name of its own for every limit and event', async () => {
    const keys = timeLimitIds.flatMap((id) => entriesOf(id, '2026-03-02'))
    const uids = eventsOf(await calendarFile(keys, { stamp })).map((event) => value(event, 'uid'))
    expect(new Set(uids).size).toBe(keys.length)
  })

  test('says nothing telling when it has to be discreet', async () => {
    const discreetTitle = deadlineText.calendar.neutral
    const file = await calendarFile(entriesOf('urgent-suspension', '2026-11-20'), { stamp, discreetTitle })
    expect(file).not.toMatch(/removal|suspension|CALL|appeal|notif|law|DESCRIPTION:(?!Reminder)/i)
    expect(value(eventsOf(file)[0] ?? new ICAL.Component('vevent'), 'summary')).toBe('Reminder')
  })
})

describe('the form of RFC 5545', async () => {
  const tricky = {
    key: ['k'],
    on: '2026-12-24',
    title: 'Büro; “a, b” \\ 日本語'.repeat(12),
    description: `line one\r\nline two\n\u0007${'🙂é'.repeat(60)}`,
  }
  const file = await calendarFile([tricky], { stamp })

  test('every line ends with CRLF and has at most 75 octets', async () => {
    expect(file.endsWith('\r\n')).toBe(true)
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
  })

  test('folding cuts no character, and special characters come back as they were', async () => {
    expect(Buffer.from(file).toString('utf8')).toBe(file)
    const [event] = eventsOf(file)
    if (!event) throw new Error('no event')
    expect(value(event, 'summary')).toBe(tricky.title)
    expect(value(event, 'description')).toBe(`line one\nline two\n${'🙂é'.repeat(60)}`)
  })

  test('an empty list is a calendar without events', async () => {
    expect(eventsOf(await calendarFile([], { stamp }))).toEqual([])
  })

  test('a wrong stamp or day is refused', async () => {
    await expect(calendarFile([], { stamp: '2026-11-22' })).rejects.toThrow(RangeError)
    await expect(calendarFile([{ ...tricky, on: '2026-02-30' }], { stamp })).rejects.toThrow(RangeError)
  })
})
