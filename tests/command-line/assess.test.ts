import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { call } from './call'

const folder = mkdtempSync(join(tmpdir(), 'assess-'))
afterAll(() => rmSync(folder, { recursive: true }))
const fileOf = (name: string, text: string) => {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}
const stale = {
  schemaVersion: 1,
  facts: {
    whereabouts: 'belgium',
    certificateForm: 'current-model',
    certificateDate: '2026-07-01',
    medicalFilingDate: '2026-12-01',
  },
  events: [{ type: 'applicationLodged', on: '2026-10-01', procedure: 'medical-regularisation' }],
}
const options = ['--procedure', 'medical-regularisation', '--on', '2026-11-22']

describe('assess', () => {
  test('tells in words what stands, what falls and why, and where the file stands', () => {
    const { status, stdout } = call('assess', [fileOf('stale.json', JSON.stringify(stale)), ...options])
    expect(status).toBe(0)
    expect(stdout).toMatch(/Not ready yet: \d+ things? to get or do/)
    expect(stdout).toContain('[Not met] Certificate under three months old')
    expect(stdout).toContain('Because: ')
    expect(stdout).toContain('Aliens Act, art. 9ter')
    expect(stdout).toContain('What would change this, only if it is true')
    expect(stdout).toContain('Where the file stands')
    expect(stdout).toContain('checked for 22 November 2026')
    expect(stdout).not.toMatch(/\d{4}-\d{2}-\d{2}/)
  })

  test('tells what to obtain, what it costs, what it allows, what else it touches, and who helps', () => {
    const lodged = {
      schemaVersion: 1,
      facts: {
        ...stale.facts,
        situations: ['health', 'told-to-leave'],
        seriousIllness: 'yes',
        orderToLeave: 'yes',
        orderPaper: 'order',
        orderNotifiedOn: '2026-11-10',
        identityPaper: 'none',
        circumstances: ['none'],
      },
      events: [...stale.events, { ...stale.events[0], type: 'declaredAdmissible', on: '2026-10-20' }],
    }
    const { stdout } = call('assess', [fileOf('lodged.json', JSON.stringify(lodged)), '--on', '2026-11-22'])
    for (const part of [
      'Urgent: ',
      'What is missing, and how to obtain it\n  - Get a certificate on the official form.',
      '€377 contribution fee.',
      'account BE57 6792 0060 9235',
      'Lodge with: Municipality where you live',
      'Good to know before you lodge\n  - Only your newest 9ter application is examined.',
      'Who can help\n  - Medimmigrant · https://medimmigrant.be',
      'Social assistance: Yes (Practice of public welfare centres',
      'How the routes affect each other\n  9ter → Return\n',
    ])
      expect(stdout).toContain(part)
  })

  test('says nothing again and again: a stage passed over, a question and the notice stand once', () => {
    const facts = { ...stale.facts, orderToLeave: 'no' }
    const path = fileOf('few-answers.json', JSON.stringify({ schemaVersion: 1, facts, events: [] }))
    const { stdout } = call('assess', [path, '--on', '2026-11-22'])
    expect(stdout.split('Information, not legal advice.')).toHaveLength(2)
    for (const procedure of stdout.split(/\n={10,}\n/).slice(1)) {
      const lines = procedure.split('\n').filter((line) => /^ *(- |You have no order)/.test(line))
      expect(lines.filter((line, i) => lines.indexOf(line) !== i)).toEqual([])
    }
  })

  test('names a day that stands on a paper, such as the last day of an extended term', () => {
    const extended = {
      schemaVersion: 1,
      facts: {},
      events: [
        { type: 'orderNotified', on: '2026-10-01', by: 'hand', term: '30-days', procedure: 'return' },
        { type: 'extensionGranted', on: '2026-10-20', leaveBy: '2027-06-30', procedure: 'return' },
      ],
    }
    const args = [
      fileOf('extended.json', JSON.stringify(extended)),
      '--procedure',
      'return',
      '--on',
      '2026-11-22',
    ]
    expect(call('assess', args).stdout).toContain(
      'Days printed on papers\n  Last day to leave, printed on the paper: Wednesday 30 June 2027',
    )
    expect(
      call('assess', [fileOf('unextended.json', JSON.stringify(stale)), ...options]).stdout,
    ).not.toContain('Days printed on papers')
  })

  test('gives JSON from standard input', () => {
    const { status, stdout } = call('assess', ['-', ...options, '--format', 'json'], JSON.stringify(stale))
    expect(status).toBe(0)
    const [result] = JSON.parse(stdout).persons[0].results
    expect(result.verdict).toBe('not-ready-yet')
    expect(result.position.procedure).toBe('medical-regularisation')
  })

  test.each([
    ['not JSON', '{"facts":', 'is not JSON'],
    ['an unknown fact', '{"schemaVersion":1,"facts":{"shoeSize":1}}', 'facts.shoeSize: is not a known fact'],
    [
      'a day that does not exist',
      '{"schemaVersion":1,"facts":{"certificateDate":"2025-02-30"}}',
      'facts.certificateDate: ',
    ],
    ['a newer version', '{"schemaVersion":99,"facts":{}}', 'is newer than this program supports'],
  ])('refuses a file with %s: exit status 2 and the path of the error', (_, text, message) => {
    const { status, stderr, stdout } = call('assess', [fileOf('bad.json', text), ...options])
    expect(status).toBe(2)
    expect(stderr).toContain(message)
    expect(stdout).toBe('')
  })

  test.each([
    [['no-such-file.json'], 'no-such-file.json: no such file'],
    [[], 'name a case file'],
    [['-', '--on', '2025-02-30'], '--on: "2025-02-30" is not a day that exists'],
    [['-', '--procedure', 'asylum'], '--procedure: "asylum" is not one of: '],
    [['-', '--colour', 'red'], '--colour is not an option; options are --procedure, --on, '],
    [['--batch', 'cases.txt'], '--batch: "cases.txt" must end in .csv'],
  ])('refuses the arguments %j', (args, message) => {
    const { status, stderr } = call('assess', args, '{}')
    expect(status).toBe(2)
    expect(stderr).toContain(message)
  })

  test('a batch reports a bad row by its line and goes on', () => {
    const out = join(folder, 'results.csv')
    const input = fileOf('cases.csv', 'id,whereabouts\none,belgium\ntwo,mars\nthree,abroad\n')
    const { status, stderr } = call('assess', ['--batch', input, '--out', out, ...options])
    expect(status).toBe(0)
    expect(stderr).toContain('3 rows, 1 bad, 2 assessments')
    const rows = readFileSync(out, 'utf8').trim().split('\r\n')
    expect(rows[2]).toContain('whereabouts: ""mars"" is not allowed')
    expect(rows[3]).toContain('not-open-now')
  })

  test('results are never written over the cases they were read from', () => {
    const text = 'id,whereabouts\none,belgium\n'
    const input = fileOf('precious.csv', text)
    symlinkSync(input, join(folder, 'same.csv'))
    for (const out of [input, join(folder, 'same.csv')]) {
      const { status, stderr } = call('assess', ['--batch', input, '--out', out, ...options])
      expect(status).toBe(2)
      expect(stderr).toContain('is the file of --batch')
      expect(readFileSync(input, 'utf8')).toBe(text)
    }
  })

  test('what a batch would pass over in silence is refused', () => {
    const input = fileOf('few.csv', 'id,whereabouts\none,belgium\n')
    const { status, stderr } = call('assess', ['--batch', input, 'case.json', '--format', 'json'])
    expect(status).toBe(2)
    expect(stderr).toContain('case.json: a case file does not go with --batch')
    expect(stderr).toContain('--format does not go with --batch')
  })

  test('a batch that cannot be written says so before it begins', () => {
    const input = fileOf('few.csv', 'id,whereabouts\none,belgium\n')
    const { status, stderr } = call('assess', ['--batch', input, '--out', join(folder, 'none', 'x.csv')])
    expect(status).toBe(2)
    expect(stderr).toContain('cannot be written (ENOENT)')
  })
})

describe('facts and schema', () => {
  test('every fact is listed with its question and options', () => {
    const { stdout } = call('facts', [])
    expect(stdout).toContain('whereabouts')
    expect(stdout).toContain('transit-zone: ')
    expect(stdout).toContain('If your papers disagree, choose “I am not sure”.')
    const list = JSON.parse(call('facts', ['--format', 'json']).stdout)
    expect(list.every((fact: { question: string }) => fact.question.endsWith('?'))).toBe(true)
  })
  test('the JSON Schema names every version that is read', () => {
    const { stdout } = call('schema', [])
    expect(JSON.parse(stdout).$schema).toContain('2020-12')
    expect(stdout).toContain('certificateDate')
  })
})
