import { describe, expect, test } from 'vitest'
import { calendarFile } from '@/cases/exchange/ics'

const entry = { key: ['a', 'b'], on: '2026-12-31', title: 'One, two; three\\', description: 'First\nsecond' }

const stamp = '2026-11-22T09:30:00Z'

const on = '2026-11-22'

describe('a calendar file, byte for byte', () => {
  test('with an entry that says what it is', async () => {
    const alarm = (days: number) => [
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      `TRIGGER:-${days > 1 ? `P${days - 1}D` : 'P'}T15H`,
      'DESCRIPTION:One\\, two\\; three\\\\',
      'END:VALARM',
    ]
    const lines = (await calendarFile([entry], { stamp })).split('\r\n')
    expect(lines.map((line) => line.replace(/^UID:.*/, 'UID'))).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Residence Routes Belgium//Deadlines//EN',
      'CALSCALE:GREGORIAN',
      'BEGIN:VEVENT',
      'UID',
      'DTSTAMP:20261122T093000Z',
      'DTSTART;VALUE=DATE:20261231',
      'DTEND;VALUE=DATE:20270101',
      'SUMMARY:One\\, two\\; three\\\\',
      'DESCRIPTION:First\\nsecond',
      'CLASS:PRIVATE',
      'TRANSP:TRANSPARENT',
      ...alarm(14),
      ...alarm(7),
      ...alarm(1),
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ])
  })
  test('discreet: one title everywhere, and no description of the event', async () => {
    const file = await calendarFile([entry], { stamp, discreetTitle: 'Reminder' })
    expect(file.match(/^SUMMARY:.*$/m)?.[0].trim()).toBe('SUMMARY:Reminder')
    expect(file.match(/^DESCRIPTION:.*$/gm)?.map((line) => line.trim())).toEqual(
      Array(3).fill('DESCRIPTION:Reminder'),
    )
  })
  test('the UID is the first half of the SHA-256 of the key, marked as a UUID of version 8', async () => {
    const uidOf = async (key: string[]) =>
      /UID:(.*)\r/.exec(await calendarFile([{ ...entry, key }], { stamp }))?.[1]
    // printf 'a' | sha256sum, printf 'a\0b' | sha256sum
    expect(await uidOf(['a'])).toBe('ca978112-ca1b-8dca-aac2-31b39a23dc4d')
    expect(await uidOf(['a', 'b'])).toBe('59b271ae-1bbc-81d3-ad41-929817f4b16f')
  })
  test.each([
    '2026-11-22T09:30:00',
    'x2026-11-22T09:30:00Z',
    '2026-11-22T09:30:00Zx',
    '2026-11-22 09:30:00Z',
  ])('the stamp %s is refused', async (wrong) => {
    await expect(calendarFile([], { stamp: wrong })).rejects.toThrow(`${wrong} is not a moment in UTC`)
  })
  test('line ends of every system become one, other control characters go, tabs stay', async () => {
    const file = await calendarFile([{ ...entry, title: 'a\r\nb\rc\nd\te\u0000f\u0085g' }], { stamp })
    expect(file).toContain('SUMMARY:a\\nb\\nc\\nd\tefg\r\n')
  })
  test('a line of 75 octets stays whole; one more folds, and each next line holds 74', async () => {
    const summary = async (length: number) => {
      const title = 'x'.repeat(length)
      const file = await calendarFile([{ ...entry, title }], { stamp })
      return file.slice(file.indexOf('SUMMARY:'), file.indexOf('\r\nDESCRIPTION:')).split('\r\n')
    }
    expect((await summary(67)).map((line) => line.length)).toEqual([75])
    expect((await summary(68)).map((line) => line.length)).toEqual([75, 2])
    expect((await summary(67 + 74)).map((line) => line.length)).toEqual([75, 75])
    expect((await summary(67 + 75)).map((line) => line.length)).toEqual([75, 75, 2])
    expect((await summary(68))[1]).toBe(' x')
  })
})

test('every name in a calendar file has the form of a UUID', async () => {
  // One hash in sixteen begins with a zero.
  const entries = Array.from({ length: 64 }, (_, n) => ({ key: [`${n}`], on, title: 'x', description: '' }))
  const file = await calendarFile(entries, { stamp: '2026-11-22T09:30:00Z' })
  const uids = file.match(/^UID:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}\r$/gm) ?? []
  expect(new Set(uids).size).toBe(64)
})
