import { describe, expect, test } from 'vitest'
import { assessCase, positionsOf, withOverride } from '@/cases/dossier/assess-case'
import { parseCase } from '@/cases/dossier/case'
import { deskRow } from '@/cases/dossier/desk'
import {
  applies,
  evidenceFor,
  evidenceOn,
  groupsOf,
  isInHand,
  papersOf,
  toRequest,
} from '@/cases/dossier/evidence'
import { type Case, evidenceStates, type Override, type Person } from '@/cases/dossier/format'
import { emptyCase, withPerson } from '@/cases/dossier/household'
import { readyToLodge } from '@/cases/dossier/ready-to-lodge'
import { calendarEntries } from '@/cases/exchange/deadline-calendar'
import { casesFile, planImport, readCaseFile } from '@/cases/exchange/files'
import { agreedAtFirst, handOver, handOverItems } from '@/cases/exchange/hand-over'
import { casesTable, deadlinesTable, evidenceTable, findingsTable, joined } from '@/cases/exchange/tables'
import { deadlineText } from '@/content/en/time-limits'
import { countDeadline, timeLimit } from '@/machines/deadlines/count'
import type { DossierEvent } from '@/machines/lifecycle/events/registry'
import type { Filing, PaperNeed } from '@/machines/procedures/filing'
import { loadProcedures } from '@/scripts/lib/procedures'
import { fixture } from '@/tests/engine/fixture'
import { deadlineWords } from '@/tests/support/phrases'

const on = '2026-11-22'
const all = await loadProcedures('all')
const basis = ['aliens-act:9ter:§3:2°'] as const
const paper = (
  name: string,
  need: PaperNeed['need'],
  conditions: readonly string[],
  group?: string,
): PaperNeed => ({
  paper: name,
  need,
  conditions,
  basis,
  ...(group !== undefined && { group }),
})
const papers = [
  paper('photo', 'useful', ['present']),
  paper('passport', 'one-of', ['paper'], 'identity'),
  paper('card', 'one-of', ['paper'], 'identity'),
  paper('letter', 'required', ['present', 'adult']),
  paper('stray', 'required', ['paper'], 'identity'),
]
const filing = {
  papers,
  lodgeWith: null,
  decides: 'dvz',
  fee: null,
  feeBasis: basis,
  steps: [],
  helpers: ['call'],
}
// Only the papers and the day of filing are looked at.
const small = { procedure: fixture, filing: filing as unknown as Filing }
const facts = {
  whereabouts: 'belgium',
  identityPaper: 'passport-or-id',
  dateOfBirth: '1990-01-01',
  seriousIllness: 'yes',
} as const
const person = (rest: Partial<Person>): Case => withPerson(emptyCase, 'person-1', (p) => ({ ...p, ...rest }))
const inHand = {
  letter: { state: 'received' },
  card: { state: 'translated' },
  stray: { state: 'checked' },
} as const

describe('papers', () => {
  test('stand where they were marked, until their last day is over', () => {
    expect(evidenceOn(undefined, on)).toBe('needed')
    expect(evidenceOn({ state: 'requested' }, on)).toBe('requested')
    expect(evidenceOn({ state: 'checked', validUntil: on }, on)).toBe('checked')
    expect(evidenceOn({ state: 'checked', validUntil: '2026-11-21' }, on)).toBe('expired')
    expect(evidenceStates.filter(isInHand)).toEqual(['received', 'checked', 'translated'])
  })
  test('of a condition: all, one of a list, and what helps', () => {
    expect(evidenceFor({ papers }, 'paper')).toEqual({
      all: ['stray'],
      oneOf: [{ group: 'identity', papers: ['passport', 'card'] }],
      useful: [],
    })
    expect(evidenceFor({ papers }, 'present')).toEqual({ all: ['letter'], oneOf: [], useful: ['photo'] })
    expect(groupsOf([paper('x', 'one-of', [])])).toEqual([])
  })
  test('serve while one of their conditions applies, or none was looked at', () => {
    const rows = (statuses: Record<string, string>) =>
      Object.entries(statuses).map(([condition, status]) => ({ finding: { condition }, status }) as never)
    const [, , , letter] = papers
    if (!letter) throw new Error('no paper')
    expect(applies(letter, rows({ present: 'not-applicable', adult: 'met' }))).toBe(true)
    expect(applies(letter, rows({ present: 'not-applicable', adult: 'not-applicable' }))).toBe(false)
    expect(applies(letter, rows({ ill: 'met' }))).toBe(true)
    expect(applies(letter, rows({ present: 'not-applicable', ill: 'met' }))).toBe(false)
  })
  test('are listed by need, once, with what is known and every procedure they serve', () => {
    const file = person({
      evidence: { letter: { state: 'checked', note: 'seen' }, card: { state: 'not-obtainable' } },
    })
    const other = { id: 'return', filing: { papers: [paper('photo', 'required', ['x'])] } } as const
    const listed = papersOf(
      file.persons[0],
      [{ id: 'medical-regularisation', filing: { papers } }, other],
      on,
    )
    const serves = (need: string, conditions: string[], group?: string) => ({
      procedure: 'medical-regularisation',
      need,
      conditions,
      ...(group && { group }),
    })
    expect(listed).toEqual([
      {
        paper: 'photo',
        state: 'needed',
        serves: [serves('useful', ['present']), { procedure: 'return', need: 'required', conditions: ['x'] }],
      },
      {
        paper: 'letter',
        state: 'checked',
        item: { state: 'checked', note: 'seen' },
        serves: [serves('required', ['present', 'adult'])],
      },
      { paper: 'stray', state: 'needed', serves: [serves('required', ['paper'], 'identity')] },
      { paper: 'passport', state: 'needed', serves: [serves('one-of', ['paper'], 'identity')] },
      {
        paper: 'card',
        state: 'not-obtainable',
        item: { state: 'not-obtainable' },
        serves: [serves('one-of', ['paper'], 'identity')],
      },
    ])
    expect(toRequest(listed).map((p) => p.paper)).toEqual(['photo', 'stray', 'passport'])
    const away = [{ finding: { condition: 'paper' }, status: 'not-applicable' } as never]
    const some = papersOf(
      file.persons[0],
      [{ id: 'medical-regularisation', filing: { papers }, rows: away }],
      on,
    )
    expect(some.map((p) => p.paper)).toEqual(['letter', 'photo'])
  })
})

describe('ready to lodge', () => {
  const ready = (file: Case, days = { on, today: on }) => readyToLodge(file, 'person-1', small, days)
  const kinds = (file: Case) =>
    ready(file)?.blocking.map((b) => (b.kind === 'paper' ? b.papers.join() : b.row.finding.condition))

  test('nothing in the way, and every warning', () => {
    expect(ready(person({ facts, evidence: inHand }))).toEqual({
      ready: true,
      on,
      blocking: [],
      warnings: [
        { kind: 'useful-missing', paper: 'photo' },
        { kind: 'not-checked', paper: 'letter' },
      ],
    })
  })
  test('each paper of a list has its own reason', () => {
    const why = (evidence: Person['evidence']) =>
      ready(person({ facts, evidence: { ...inHand, ...evidence } }))?.blocking.map(
        (b) => b.kind === 'paper' && b.why,
      )
    expect(why({ card: { state: 'requested' } })).toEqual(['not-in-hand'])
    expect(why({ card: { state: 'not-obtainable' }, passport: { state: 'not-obtainable' } })).toEqual([
      'not-obtainable',
    ])
    expect(why({ card: { state: 'not-obtainable' } })).toEqual(['not-in-hand'])
    expect(why({ card: { state: 'checked', validUntil: '2026-11-21' } })).toEqual(['expired'])
    expect(why({ passport: { state: 'checked' }, card: { state: 'needed' } })).toEqual([])
    expect(why({ letter: { state: 'needed' } })).toEqual(['not-in-hand'])
  })
  test('a gate that is unmet, open, or for the person to verify stands in the way; what an authority weighs does not', () => {
    const block = (more: object) => kinds(person({ facts: { ...facts, ...more }, evidence: inHand }))
    expect(block({ whereabouts: 'abroad' })).toEqual(['present'])
    expect(block({ whereabouts: 'unsure' })).toEqual(['present'])
    expect(block({ whereabouts: undefined })).toEqual(['present'])
    expect(block({ dateOfBirth: '2015-01-01' })).toEqual([])
    expect(block({ seriousIllness: 'no' })).toEqual([])
    expect(block({ seriousIllness: undefined })).toEqual([])
    const warnings = (more: object) =>
      ready(person({ facts: { ...facts, ...more }, evidence: inHand }))?.warnings.flatMap((w) =>
        'row' in w ? [[w.kind, w.row.finding.condition]] : [],
      )
    expect(warnings({ dateOfBirth: '2015-01-01' })).toEqual([['weighed', 'adult']])
    expect(warnings({ seriousIllness: 'no' })).toEqual([['judged-later', 'ill']])
    expect(warnings({ seriousIllness: 'unsure' })).toEqual([['weighed', 'ill']])
    expect(warnings({ whereabouts: 'abroad' })).toEqual([])
  })
  test('a point of practice that is open stands in the way like one of the rule', () => {
    const set: Override = {
      procedure: 'medical-regularisation',
      condition: 'present',
      status: 'to-verify',
      reason: 'x',
      on,
    }
    const file = person({ facts, evidence: inHand, overrides: [set] })
    expect(kinds(file)).toEqual(['present'])
    const practice = structuredClone(fixture) as typeof fixture
    Object.assign(practice.stages.admissibility.conditions.present.states.here, { nature: 'practice' })
    const lodge = readyToLodge(file, 'person-1', { ...small, procedure: practice }, { on, today: on })
    expect(lodge?.blocking).toHaveLength(1)
    expect(lodge?.warnings).toContainEqual(expect.objectContaining({ kind: 'by-hand' }))
  })
  test('a paper of a condition that does not apply is not asked for', () => {
    const exempt = { ...facts, identityPaper: 'none', protectionProcedure: 'pending' } as const
    expect(kinds(person({ facts: exempt, evidence: { letter: inHand.letter } }))).toEqual([])
  })
  test('too old only if it was fine today', () => {
    const born = person({ facts: { ...facts, dateOfBirth: '2008-11-25' }, evidence: inHand })
    const medical = all.find(({ procedure }) => procedure.id === 'medical-regularisation')
    if (!medical) throw new Error('no procedure')
    const away = person({ facts: { whereabouts: 'abroad' } })
    const blocks = readyToLodge(away, 'person-1', medical, { on: '2026-12-01', today: on })?.blocking
    expect(blocks?.find((b) => b.kind !== 'paper' && b.row.finding.condition === 'inBelgium')?.kind).toBe(
      'condition',
    )
    expect(ready(born, { on: '2026-11-26', today: on })?.ready).toBe(true)
  })
  test('the papers that serve a condition are named beside it', () => {
    const [block] =
      ready(person({ facts: { ...facts, identityPaper: 'unsure' }, evidence: inHand }))?.blocking ?? []
    expect(block).toMatchObject({ kind: 'condition', papers: ['passport', 'card', 'stray'] })
  })
})

describe('what was set by hand', () => {
  const set = (procedure: Override['procedure'], condition: string): Override => ({
    procedure,
    condition,
    status: 'met',
    reason: 'x',
    on,
  })
  const kept = [set('return', 'identity'), set('medical-regularisation', 'language')]
  const [empty] = emptyCase.persons
  test('is replaced or taken back for one condition of one procedure, and stays for every other', () => {
    const at = { procedure: 'medical-regularisation', condition: 'identity' } as const
    const before = { ...empty, overrides: [...kept, set(at.procedure, at.condition)] }
    expect(withOverride(before, at, null).overrides).toEqual(kept)
    const next = { status: 'unmet', reason: 'y', on } as const
    expect(withOverride(before, at, next).overrides).toEqual([...kept, { ...at, ...next }])
  })
  test('counts for its own procedure alone', () => {
    const file = person({
      facts,
      overrides: [set('return', 'present'), set('medical-regularisation', 'gone')],
    })
    const [result] = assessCase(
      file,
      [{ procedure: fixture, lifecycle: { procedure: fixture.id, regions: {} } }],
      { on },
    )
    expect(result?.rows.some((row) => row.override)).toBe(false)
    expect(result?.orphans.map((o) => o.condition)).toEqual(['gone'])
  })
})

const lodged: DossierEvent = {
  type: 'applicationLodged',
  on: '2026-01-05',
  procedure: 'humanitarian-regularisation',
}
const refused: DossierEvent = {
  type: 'refusalNotified',
  on: '2026-05-04',
  by: 'hand',
  detained: 'no',
  withOrder: 'no',
  procedure: 'humanitarian-regularisation',
}

test('only procedures in which something happened have a position', () => {
  expect(positionsOf(emptyCase.persons[0], all, { today: on })).toEqual([])
  const [only, ...others] = positionsOf(person({ events: [lodged] }).persons[0], all, { today: on })
  expect([only?.procedure, others]).toEqual(['humanitarian-regularisation', []])
})

describe('tables', () => {
  const file: Case = { ...person({ events: [lodged, refused] }), id: 'new', label: 'A' }
  test('of deadlines: one line each, counted or not', () => {
    const today = '2026-05-12'
    const { rows, columns } = deadlinesTable(file, all, today)
    expect(columns).toHaveLength(rows[0]?.length ?? 0)
    expect(rows.find((row) => row[4] === 'annulment')).toEqual([
      'new',
      'A',
      'person-1',
      'humanitarian-regularisation',
      'annulment',
      'refusalNotified',
      '2026-05-04',
      '2026-06-03',
      'future',
      22,
      false,
    ])
    const late = {
      ...person({ events: [{ type: 'orderNotified', on: '2050-12-30', by: 'hand', procedure: 'return' }] }),
    }
    const uncounted = deadlinesTable(late, all, '2050-12-31').rows.find(
      (row) => row[8] === 'outside-calendar',
    )
    expect(uncounted?.slice(7)).toEqual([null, 'outside-calendar', null, true])
  })
  test('of the desk: one line a case', () => {
    const row = deskRow(file, all, '2026-05-12')
    const [line] = casesTable([row]).rows
    expect(line).toEqual([
      'new',
      'A',
      1,
      row.next?.procedure,
      row.next?.limit,
      row.next?.on,
      row.overdue?.count ?? 0,
      row.urgency,
      row.waitingFor.join(' '),
      false,
    ])
    const [none] = casesTable([{ ...deskRow(emptyCase, all, on), waitingFor: ['person', 'call'] }]).rows
    expect(none).toEqual(['new', '', 1, null, null, null, 0, 'none', 'person call', false])
  })
  test('of evidence and findings: every cell', () => {
    const known = person({
      facts,
      evidence: {
        letter: { state: 'checked', kind: 'copy', date: '2026-01-01', validUntil: '2027-01-01', note: 'n' },
      },
      overrides: [
        {
          procedure: 'medical-regularisation',
          condition: 'paper',
          status: 'unmet',
          reason: 'r',
          on: '2026-02-02',
        },
      ],
    })
    const lifecycle = { procedure: fixture.id, regions: {} } as const
    const both = { id: 'return', papers: [paper('letter', 'useful', ['x'])] } as const
    const loaded = [
      { lifecycle, filing: small.filing },
      { lifecycle: { ...lifecycle, procedure: both.id }, filing: { ...small.filing, papers: both.papers } },
    ]
    const evidence = evidenceTable(known, loaded, on)
    expect(evidence.rows.find((row) => row[3] === 'letter')).toEqual([
      'new',
      '',
      'person-1',
      'letter',
      'checked',
      'copy',
      '2026-01-01',
      '2027-01-01',
      'n',
      'medical-regularisation return',
    ])
    expect(evidence.rows.find((row) => row[3] === 'photo')?.slice(4, 9)).toEqual([
      'needed',
      null,
      null,
      null,
      null,
    ])
    const assessed = assessCase(known, [{ procedure: fixture, lifecycle }], { on })
    const findings = findingsTable(known, assessed)
    const at = (condition: string) => findings.rows.find((row) => row[5] === condition)
    expect(at('paper')?.slice(6)).toEqual([
      'met',
      'proven',
      'rule',
      basis.join(' '),
      'unmet',
      'r',
      '2026-02-02',
      on,
    ])
    expect(at('present')?.slice(10)).toEqual([null, null, null, on])
    const twice = joined([findings, findings], findings.columns)
    expect(twice.rows).toEqual([...findings.rows, ...findings.rows])
  })
})

describe('a hand-over', () => {
  const evidence = { letter: { state: 'checked', note: 'n' }, card: { state: 'needed' } } as const
  const file: Case = {
    ...person({ facts, events: [lodged, refused], evidence, label: 'Name' }),
    household: { childAtSchool: 'yes' },
    notes: 'Between us',
  }
  const items = handOverItems(file)
  test('lists everything, and begins with what is not sensitive', () => {
    expect(
      items.map(
        (i) =>
          `${i.kind} ${i.person} ${i.kind === 'fact' ? i.fact : i.kind === 'paper' ? i.paper : i.kind === 'event' ? i.index : ''}`,
      ),
    ).toEqual([
      'fact null childAtSchool',
      ...Object.keys(facts).map((id) => `fact person-1 ${id}`),
      'event person-1 0',
      'event person-1 1',
      'paper person-1 letter',
      'paper person-1 card',
      'notes null ',
    ])
    expect(handOverItems({ ...file, notes: '' }).some((i) => i.kind === 'notes')).toBe(false)
    const first = agreedAtFirst(items)
    expect(first.every((i) => !i.sensitive)).toBe(true)
    expect(first).toContainEqual({ kind: 'fact', person: null, fact: 'childAtSchool', sensitive: false })
    expect(first.length).toBe(items.filter((i) => !i.sensitive).length)
  })
  test('holds one thing when one thing is agreed to', () => {
    for (const item of items) {
      const given = handOver(file, [item])
      expect(
        handOverItems(given).map(({ kind }) => kind),
        JSON.stringify(item),
      ).toEqual([item.kind])
      expect(given.persons[0].label).toBe('')
    }
    expect(handOver(file, items).persons[0].evidence).toEqual({
      letter: { state: 'checked' },
      card: { state: 'needed' },
    })
    expect(handOver(file, items).notes).toBe('Between us')
    expect(handOverItems(handOver(file, []))).toEqual([])
  })
})

describe('files', () => {
  const read = (value: unknown) => readCaseFile(JSON.stringify(value))
  test('with several cases come back whole', async () => {
    const cases = [emptyCase, { ...emptyCase, label: 'B' }]
    expect(await readCaseFile(casesFile(cases))).toEqual({ ok: true, cases })
    expect(await read(emptyCase)).toEqual({ ok: true, cases: [emptyCase] })
  })
  test('name every error', async () => {
    const format = JSON.parse(casesFile([])).format
    expect(await readCaseFile('{')).toMatchObject({ ok: false, why: 'errors', errors: [{ path: '' }] })
    expect(await read({ format, version: 2, cases: [] })).toEqual({ ok: false, why: 'newer' })
    expect(await read({ format, version: '1', cases: 'none', more: 1 })).toEqual({
      ok: false,
      why: 'errors',
      errors: [
        { path: 'more', message: 'is not a field of a file of cases' },
        { path: 'version', message: 'must be 1' },
        { path: 'cases', message: 'must be a list' },
      ],
    })
    const wrong = await read({ format, version: 1, cases: [emptyCase, { ...emptyCase, label: 7 }, null] })
    expect(wrong).toMatchObject({ ok: false, errors: [{ path: 'cases[1].label' }, { path: 'cases[2]' }] })
    for (const other of [null, 7, 'text', [], { format: 'other' }, {}]) {
      expect(await read(other), JSON.stringify(other)).toMatchObject({ ok: false, why: 'errors' })
    }
  })
  test('are compared with what is there, by id', () => {
    const here = { ...emptyCase, id: 'a' }
    const [same, fresh] = planImport(
      [
        { ...here, label: 'x' },
        { ...emptyCase, id: 'b' },
      ],
      [here],
    )
    expect(same).toMatchObject({ current: here, changes: [{ path: ['label'] }] })
    expect(fresh).toMatchObject({ current: null, changes: [] })
  })
})

test('a case of version 1 keeps every field, and its errors name the places of that version', () => {
  const old = { schemaVersion: 1, facts: { whereabouts: 'belgium', childAtSchool: 'yes' } }
  expect(parseCase(old)).toEqual({
    ok: true,
    value: {
      ...emptyCase,
      household: { childAtSchool: 'yes' },
      persons: [{ ...emptyCase.persons[0], facts: { whereabouts: 'belgium' } }],
    },
  })
  const paths = (input: object) => {
    const parsed = parseCase({ schemaVersion: 1, ...input })
    return parsed.ok ? [] : parsed.errors.map((e) => e.path)
  }
  for (const wrong of [[], 'text', null, 7]) expect(paths({ facts: wrong })).toEqual(['facts'])
  expect(paths({ facts: { whereabouts: 'mars', childAtSchool: 'maybe' } }).sort()).toEqual([
    'facts.childAtSchool',
    'facts.whereabouts',
  ])
  expect(paths({ facts: {}, events: [{ type: 'x' }] })[0]).toMatch(/^events\[0\]/)
  expect(paths({ facts: {}, more: 1 })).toEqual(['more'])
})

test('calendar entries: the opening of a window and the safe date, each under its own key', () => {
  const entries = (limit: Parameters<typeof timeLimit>[0], day: string) => {
    const deadline = countDeadline({ rule: timeLimit(limit), event: { on: day } })
    if (deadline.status !== 'counted') throw new Error('not counted')
    return calendarEntries(deadline, ['case'], deadlineWords)
  }
  const name = deadlineText.limits['permit-renewal-window'].name
  expect(
    entries('permit-renewal-window', '2027-03-31').map(({ key, on: day, title }) => [key, day, title]),
  ).toEqual([
    [
      ['case', 'permit-renewal-window', 'opens'],
      '2027-02-14',
      deadlineText.calendar.opens.replace('{name}', name),
    ],
    [
      ['case', 'permit-renewal-window', 'safe'],
      '2027-03-01',
      deadlineText.calendar.act.replace('{name}', name),
    ],
  ])
  const possible = entries('medical-permanent-stay', '2022-05-10')
  expect(possible.map(({ key, on: day }) => [key[2], day])).toEqual([['safe', '2027-05-10']])
})
