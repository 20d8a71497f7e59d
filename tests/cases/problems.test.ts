import { describe, expect, test } from 'vitest'
import { daysToCome } from '@/cases/dossier/days-to-come'
import { schemaVersion } from '@/cases/dossier/format'
import { emptyDossier } from '@/cases/dossier/household'
import { parseJson } from '@/cases/dossier/json'
import { parseDossier, parseDossierText } from '@/cases/dossier/parse'
import { dossiersFile, readDossierFile } from '@/cases/exchange/files'
import { readCaseTable } from '@/cases/exchange/read-table'
import { importProblems } from '@/content/en/import-problems'
import type { Problem } from '@/machines/facts/problem'
import { linesOf } from '@/tests/support/problems'

const [person] = emptyDossier.persons
const ofPerson = (fields: object) => parseDossier({ ...emptyDossier, persons: [{ ...person, ...fields }] })
const event = (fields: object) => ofPerson({ events: [{ type: 'turnedAdult', on: '2026-01-05', ...fields }] })
const { format } = JSON.parse(dossiersFile([]))
const fileOf = (value: object) => readDossierFile(JSON.stringify(value))
/** Everything that is wrong with the rows of a table, or with its first one. */
function table(text: string) {
  const read = readCaseTable(text, 'd/m/y')
  const rows = read.rows.flatMap((row) => ('problems' in row ? row.problems : []))
  return { ok: false, errors: [...read.unknown, ...read.problems, ...rows] }
}
const override = {
  procedure: 'return',
  condition: 'timing',
  status: 'met',
  reason: 'Seen',
  on: '2026-01-05',
}

/** What is read, and the lines it is refused with. */
const readings: readonly (readonly [
  Problem['problem'],
  () => object | Promise<object>,
  readonly string[],
])[] = [
  ['not-a-dossier', () => parseDossier([]), ['must be an object with schemaVersion and facts']],
  ['too-long', () => parseJson(' '.repeat(100_000_001)), ['is too long to read']],
  ['not-plain-json', () => parseDossier({ notes: 1n }), ['notes: is not plain JSON']],
  [
    'reserved-name',
    () => parseDossierText('{"facts":{"__proto__":1}}'),
    ['facts.__proto__: is not a name that a file may use'],
  ],
  [
    'too-deep',
    () => parseJson(`${'['.repeat(25)}${']'.repeat(25)}`),
    [`${'[0]'.repeat(24)}: is nested more than 24 levels deep`],
  ],
  [
    'not-a-version',
    () => parseDossier({ ...emptyDossier, schemaVersion: '2' }),
    [`schemaVersion: must be ${schemaVersion}, or an older version from 1 on`],
  ],
  [
    'newer-version',
    () => parseDossier({ ...emptyDossier, schemaVersion: schemaVersion + 1 }),
    [
      `schemaVersion: ${schemaVersion + 1} is newer than this program supports (${schemaVersion}); use a newer release`,
    ],
  ],
  ['missing', () => parseDossierText('{"schemaVersion":2}'), missing()],
  ['missing', () => ofPerson({ events: [{ on: 'unsure' }] }), ['persons[0].events[0].type: is missing']],
  [
    'day-to-come',
    () => ({ ok: false, errors: daysToCome({ orderNotifiedOn: '2026-11-30' }, '2026-11-29', 'facts') }),
    ['facts.orderNotifiedOn: 2026-11-30 is still to come; it must be no later than 2026-11-29, or unsure'],
  ],
  ['unknown-field', () => ofPerson({ nickname: 'x' }), ['persons[0].nickname: is not a field of a case']],
  ['not-text', () => ofPerson({ label: 7 }), ['persons[0].label: must be text']],
  [
    'not-an-object',
    () => parseDossier({ ...emptyDossier, persons: [null] }),
    ['persons[0]: must be an object'],
  ],
  ['not-a-list', () => ofPerson({ overrides: {} }), ['persons[0].overrides: must be a list']],
  [
    'not-true-or-false',
    () => parseDossier({ ...emptyDossier, archived: 'no' }),
    ['archived: must be true or false'],
  ],
  ['not-a-name', () => ofPerson({ id: 'A b' }), ['persons[0].id: must be a name of letters, digits and -']],
  ['not-an-id', () => parseDossier({ ...emptyDossier, id: 'A' }), ['id: must be a UUID, or new']],
  [
    'no-reason',
    () => ofPerson({ overrides: [{ ...override, reason: ' ' }] }),
    ['persons[0].overrides[0].reason: must be a reason'],
  ],
  [
    'nobody',
    () => parseDossier({ ...emptyDossier, persons: [] }),
    ['persons: must be a list of at least one person'],
  ],
  [
    'same-person',
    () => parseDossier({ ...emptyDossier, persons: [person, person] }),
    ['persons: must be a list of persons with different ids'],
  ],
  [
    'not-a-day',
    () => parseDossier({ ...emptyDossier, keepUntil: '30/02/2026' }),
    ['keepUntil: "30/02/2026" is not allowed; it must be a day that exists, written YYYY-MM-DD'],
  ],
  [
    'not-a-day-or-unsure',
    () => ofPerson({ facts: { dateOfBirth: '2026-02-30' } }),
    [
      'persons[0].facts.dateOfBirth: "2026-02-30" is not allowed; it must be a day that exists, written YYYY-MM-DD, or unsure',
    ],
  ],
  [
    'not-a-count',
    () => ofPerson({ facts: { banYears: 0 } }),
    ['persons[0].facts.banYears: 0 is not allowed; it must be a whole number from 1 to 40, or unsure'],
  ],
  [
    'not-an-option',
    () => ofPerson({ overrides: [{ ...override, status: 'fine' }] }),
    [
      'persons[0].overrides[0].status: "fine" is not allowed; it must be one of: met, unmet, to-verify, not-applicable',
    ],
  ],
  [
    'not-options',
    () => ofPerson({ facts: { orderSays: ['none', 'danger'] } }),
    [
      'persons[0].facts.orderSays: ["none","danger"] is not allowed; it must be a list of: ground, family-and-health, danger, translation, none, unsure (none and unsure stand alone)',
    ],
  ],
  [
    'not-a-procedure',
    () => ofPerson({ notes: { marriage: {} } }),
    [
      'persons[0].notes.marriage: is not a procedure; it must be one of: medical-regularisation, humanitarian-regularisation, unaccompanied-minors, trafficking-victims, statelessness, return',
    ],
  ],
  [
    'not-facts',
    () => ofPerson({ facts: [] }),
    ['persons[0].facts: must be an object of fact names and values'],
  ],
  ['unknown-fact', () => ofPerson({ facts: { shoes: 1 } }), ['persons[0].facts.shoes: is not a known fact']],
  [
    'near-fact',
    () => ofPerson({ facts: { Detained: 'no' } }),
    ['persons[0].facts.Detained: is not a known fact; did you mean detained?'],
  ],
  [
    'fact-of-household',
    () => ofPerson({ facts: { childAtSchool: 'yes' } }),
    ['persons[0].facts.childAtSchool: is a fact about the household and belongs there'],
  ],
  [
    'fact-of-person',
    () => parseDossier({ ...emptyDossier, household: { detained: 'no' } }),
    ['household.detained: is a fact about one person and belongs there'],
  ],
  ['not-events', () => ofPerson({ events: 'none' }), ['persons[0].events: must be a list of events']],
  [
    'not-an-event',
    () => ofPerson({ events: [3] }),
    ['persons[0].events[0]: must be an object with type and on'],
  ],
  [
    'unknown-event',
    () => event({ type: 'refused' }),
    ['persons[0].events[0].type: "refused" is not a known event'],
  ],
  [
    'near-event',
    () => event({ type: 'TurnedAdult' }),
    ['persons[0].events[0].type: "TurnedAdult" is not a known event; did you mean turnedAdult?'],
  ],
  [
    'unknown-detail',
    () => event({ by: 'hand' }),
    ['persons[0].events[0].by: is not a detail of turnedAdult (type, on, procedure)'],
  ],
  ['not-json', () => parseJson(''), ['is not JSON: Unexpected end of JSON input']],
  [
    'unknown-field-of-list',
    () => fileOf({ format, version: 1, cases: [], more: 1 }),
    ['more: is not a field of a file of cases'],
  ],
  ['not-the-value', () => fileOf({ format, version: 0, cases: [] }), ['version: must be 1']],
  [
    'same-id',
    () => readDossierFile(dossiersFile([kept('a'), kept('b')])),
    ['cases[1].id: is also the id of cases[0]'],
  ],
  [
    'open-quote',
    () => table('id;whereabouts\n"a;belgium\nb;mars\n'),
    ['opens a double quote that nothing closes; the rows after it were not read'],
  ],
  ['not-utf-8', () => table('id\nZo\uFFFD\n'), ['has letters that are not UTF-8; save the file as UTF-8']],
  ['no-column', () => table('sep=;\n\n'), ['names no column']],
  [
    'unknown-column',
    () => table('colour;id;id\n'),
    ['colour: is not a column of the table', 'id: stands twice in the first row'],
  ],
  [
    'near-column',
    () => table('Whereabouts\n'),
    ['Whereabouts: is not a column of the table; did you mean whereabouts?'],
  ],
  ['same-column', () => table('on,on\n'), ['on: stands twice in the first row']],
  [
    'other-fields',
    () => table('id,whereabouts\na\n'),
    ['must have as many fields as the first row: 2, not 1'],
  ],
  [
    'nameless-column',
    () => table('id,,on\na,b,soon\n'),
    [
      '2: has no name in the first row, and holds "b"',
      'on: "soon" is not allowed; it must be a day that exists, written YYYY-MM-DD',
    ],
  ],
]

describe('what is wrong with a file is said at its place', () => {
  test.each(readings)('%s', async (_, read, lines) => {
    expect(linesOf(await read())).toEqual(lines)
  })
  test('and no sentence is left out', () => {
    const seen = new Set([...readings.map(([problem]) => problem), 'cannot-be-opened'])
    expect(Object.keys(importProblems).filter((id) => !seen.has(id))).toEqual([])
  })
  test('a long value is cut', () => {
    const [line] = linesOf(parseDossier({ ...emptyDossier, keepUntil: 'x'.repeat(500) }))
    expect(line).toContain(`keepUntil: "${'x'.repeat(79)}… is not allowed`)
  })
})

describe('a version that is not known hides nothing else', () => {
  const spoilt = { ...emptyDossier, label: 7, household: { childAtSchool: 'perhaps' } }
  test.each([['2'], [null], [0], [99]])('%j', (schemaVersion) => {
    expect(linesOf(parseDossier({ ...spoilt, schemaVersion })).map((line) => line.split(':')[0])).toEqual([
      'schemaVersion',
      'label',
      'household.childAtSchool',
    ])
  })
  test('what looks like version 1 is read as version 1', () => {
    expect(
      linesOf(parseDossier({ facts: { detained: 'perhaps' } })).map((line) => line.split(':')[0]),
    ).toEqual(['schemaVersion', 'facts.detained'])
  })
})

test('a field of a later version in a file of version 1 is not lost without a word', () => {
  expect(linesOf(parseDossier({ schemaVersion: 1, facts: {}, label: 'Family' }))).toEqual([
    'label: is not a field of a case',
  ])
})

function missing(): readonly string[] {
  return ['id', 'label', 'household', 'persons', 'notes'].map((path) => `${path}: is missing`)
}

function kept(label: string) {
  return { ...emptyDossier, id: '00000000-0000-4000-8000-000000000001', label }
}
