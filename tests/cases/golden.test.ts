import { describe, expect, test } from 'vitest'
import { diffDossiers } from '@/cases/dossier/diff'
import type { Dossier, Person } from '@/cases/dossier/format'
import { emptyDossier, withPerson } from '@/cases/dossier/household'
import { parseDossier, parseDossierText } from '@/cases/dossier/parse'
import { looksPersonal } from '@/cases/dossier/personal-data'
import { calendarFile } from '@/cases/exchange/ics'
import { linesOf } from '@/tests/support/problems'

const stamp = '2026-11-22T09:30:00Z'
const entry = { key: ['a', 'b'], on: '2026-12-31', title: 'One, two; three\\', description: 'First\nsecond' }

describe('a calendar file, byte for byte', () => {
  test('with an entry that says what it is', async () => {
    const alarm = (days: number) => [
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      `TRIGGER:-P${days}D`,
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

describe('what would change, field by field', () => {
  const [person] = emptyDossier.persons
  const event = { type: 'applicationLodged', on: '2026-01-05', procedure: 'medical-regularisation' } as const
  const full: Person = {
    ...person,
    label: 'Mother',
    events: [event],
    overrides: [
      {
        procedure: 'medical-regularisation',
        condition: 'identity',
        status: 'met',
        reason: 'Seen',
        on: '2026-01-06',
      },
    ],
    evidence: { 'identity-document': { state: 'checked', kind: 'copy' } },
    notes: { 'medical-regularisation': { identity: 'Ask again' } },
  }
  const dossier: Dossier = { ...emptyDossier, persons: [full], keepUntil: '2027-01-01' }
  const at = (...path: string[]) => ['persons', 'person-1', ...path]

  test('everything that a person has is one field each', () => {
    expect(diffDossiers(emptyDossier, dossier)).toEqual(
      [
        { path: at('label'), before: '', after: 'Mother' },
        { path: ['keepUntil'], after: '2027-01-01' },
        { path: at('events', '0'), after: event },
        {
          path: at('overrides', 'medical-regularisation', 'identity'),
          after: full.overrides[0],
        },
        { path: at('evidence', 'identity-document'), after: { state: 'checked', kind: 'copy' } },
        { path: at('notes', 'medical-regularisation', 'identity'), after: 'Ask again' },
      ].toSorted(byPath(diffDossiers(emptyDossier, dossier))),
    )
  })
  test('the order of names is no change; a value, a name or a length is', () => {
    const turned: Person = {
      ...full,
      events: [{ procedure: event.procedure, on: event.on, type: event.type }],
      evidence: { 'identity-document': { kind: 'copy', state: 'checked' } },
    }
    expect(diffDossiers(dossier, { ...dossier, persons: [turned] })).toEqual([])
    const other = (evidence: Person['evidence']) =>
      diffDossiers(dossier, { ...dossier, persons: [{ ...full, evidence }] }).map((c) => c.path.at(-1))
    expect(other({ 'identity-document': { state: 'checked', kind: 'original' } })).toEqual([
      'identity-document',
    ])
    expect(other({ 'identity-document': { state: 'checked' } })).toEqual(['identity-document'])
    expect(other({ 'identity-document': { state: 'checked', kind: 'copy', note: '' } })).toEqual([
      'identity-document',
    ])
    expect(other({ 'identity-document': { state: 'checked', note: 'copy' } })).toEqual(['identity-document'])
    expect(other({ 'identity-document': null as never })).toEqual(['identity-document'])
  })
  test('the memory of a screen, the id and the version are left out, on both sides', () => {
    const seen: Dossier = {
      ...dossier,
      id: '1',
      lastSeen: { on: '2026-01-01', lawVersion: '1', outcomes: [] },
    }
    expect(diffDossiers(dossier, seen)).toEqual([])
    expect(diffDossiers(seen, dossier)).toEqual([])
  })

  /** The order of fields is that of the case; here only what is listed matters. */
  function byPath(found: readonly { readonly path: readonly string[] }[]) {
    const place = ({ path }: { readonly path: readonly string[] }) =>
      found.findIndex((one) => one.path.join() === path.join())
    return (a: { readonly path: readonly string[] }, b: { readonly path: readonly string[] }) =>
      place(a) - place(b)
  }
})

describe('a file that is no case says where it is wrong', () => {
  const errors = (input: unknown) => linesOf(parseDossier(input))
  test.each([[null], [[]], ['text'], [7], [undefined]])('%j', (input) => {
    expect(errors(input)).toEqual(['must be an object with schemaVersion and facts'])
  })
  test.each([['2'], [0], [1.5], [-1], [null]])('version %j', (schemaVersion) => {
    expect(errors({ ...emptyDossier, schemaVersion })).toEqual([
      'schemaVersion: must be 2, or an older version from 1 on',
    ])
  })
  test('a newer version', () => {
    expect(errors({ ...emptyDossier, schemaVersion: 3 })).toEqual([
      'schemaVersion: 3 is newer than this program knows (2); use a newer release',
    ])
  })
  test('a fact in the wrong place', () => {
    const persons = (facts: object) => [{ ...emptyDossier.persons[0], facts }]
    expect(errors({ ...emptyDossier, persons: persons({ situations: ['health'] }) })).toEqual([])
    const household = { ...emptyDossier, household: { whereabouts: 'belgium' } }
    const [wrong] = errors(household)
    expect(wrong).toBe('household.whereabouts: is a fact of one person, and belongs there')
  })
  test('unsafe JSON is named before anything else', () => {
    const text = JSON.stringify(emptyDossier).replace('"notes":""', '"notes":{"__proto__":1}')
    expect(parseDossierText(text)).toEqual({
      ok: false,
      errors: [{ path: 'notes.__proto__', problem: 'reserved-name', params: {} }],
    })
    expect(errors({ ...emptyDossier, notes: new Date() })).toEqual(['notes: is not plain JSON'])
  })
  test('persons that are no list, or no persons', () => {
    expect(errors({ ...emptyDossier, persons: 'none' })).toEqual(['persons: must be a list'])
    expect(errors({ ...emptyDossier, persons: [null] }).join()).toMatch(/^persons\[0\]: /)
  })
  test('an event that is wrong is told once, by its place', () => {
    const dossier = withPerson(emptyDossier, 'person-1', (p) => ({
      ...p,
      events: [{ type: 'x', on: 'y' }] as never,
    }))
    expect(errors(dossier).every((line) => line.startsWith('persons[0].events[0]'))).toBe(true)
    expect(errors(dossier).length).toBeGreaterThan(0)
  })
})

test.each([
  // 93.05.18-223.61: 97 - (930518223 % 97) = 61, an example of the published rule.
  ['93.05.18-223.61', ['national-register-number']],
  ['93051822361', ['national-register-number']],
  ['93.05.18-223.62', []],
  ['93.45.18-223.61', []],
  ['e-mail: someone@example.org', ['e-mail']],
  ['call 0470 12 34 56', ['telephone']],
  ['call +32 2 555 12 34', ['telephone']],
  ['a case of 2026', []],
  ['93.05.18-223.61 and someone@example.org', ['national-register-number', 'e-mail']],
])('%s looks like %j', (text, found) => {
  expect(looksPersonal(text)).toEqual(found)
})
