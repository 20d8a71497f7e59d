import { describe, expect, test } from 'vitest'
import { call } from './call'

const counted = ['--limit', 'annulment', '--date', '2025-11-10', '--by', 'hand', '--today', '2025-11-20']

describe('deadline', () => {
  test('names articles, source and days in words, and no ids', () => {
    const { stdout, status } = call('deadline', counted)
    expect(status).toBe(0)
    expect(stdout).toContain('Articles: Aliens Act, art. 39/57 §1, al. 1; ')
    expect(stdout).toContain('On 20 November 2025: ')
    expect(stdout).not.toMatch(/aliens-act:|justel-|\d{4}-\d{2}-\d{2}/)
  })
  test('counts for someone who is detained, who is not, and whose detention is not known', () => {
    const lastOf = (detained: string) =>
      JSON.parse(call('deadline', [...counted, '--detained', detained, '--format', 'json']).stdout)
    expect(lastOf('yes').safe).toBe('2025-11-20')
    expect(lastOf('no').safe).toBe('2025-12-10')
    expect(lastOf('unsure').safe).toBe('2025-11-20')
    expect(lastOf('unsure').alternatives.map(({ why }: { why: string }) => why)).toContain('detained')
  })
  test('names every bad argument at once, with what is allowed', () => {
    const { stderr, status } = call('deadline', ['--limit', 'minor-permit', '--detained', '--by', 'pigeon'])
    expect(status).toBe(2)
    expect(stderr.split('\n').slice(0, 3)).toEqual([
      '--detained has no value; it is one of: yes, no, unsure',
      '--by: "pigeon" is not one of: registered-post, acknowledged-post, post, hand, fax, unknown',
      '--date is missing; it is the day of the event, a day that exists, written YYYY-MM-DD',
    ])
  })
  test('says since when a text applies, where the day lies before (PA-25)', () => {
    const args = ['--limit', 'protection-certificate-extension', '--date', '2022-11-10']
    const { status, stderr, stdout } = call('deadline', args)
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toContain('14 July 2023')
  })
  test('never ends an entry ban by its notice alone (PA-04)', () => {
    const args = ['--limit', 'entry-ban-three-years', '--date', '2022-05-10', '--today', '2026-11-28']
    const { stdout } = call('deadline', args)
    expect(stdout).toContain('from the day you really leave the Schengen area')
    expect(stdout).toContain('On 28 November 2026: May have passed.')
    const { toCheck } = JSON.parse(call('deadline', [...args, '--format', 'json']).stdout)
    expect(toCheck).toBe(true)
  })
  test('refuses an argument that the time limit does not know', () => {
    const args = ['--limit', 'minor-permit', '--date', '2026-01-05', '--by', 'hand', '--detained', 'unsure']
    const { stderr } = call('deadline', args)
    expect(stderr).toContain('--by: minor-permit does not depend on the way of notification')
    expect(stderr).toContain('--detained: minor-permit has no other length')
  })
})

describe('limits', () => {
  test('are listed in words', () => {
    const { stdout } = call('limits', [])
    expect(stdout).toContain(
      'annulment: Appeal for annulment\n  30 days, 10 days when detained, counted from: ',
    )
    expect(stdout).not.toMatch(/aliens-act:|by-notification|justel-|\d{4}-\d{2}-\d{2}/)
  })
})

describe('routes', () => {
  test('lists what fits apart from the questions that are still open', () => {
    const facts = { situations: ['health'], seriousIllness: 'yes', whereabouts: 'belgium' }
    const { stdout } = call(
      'routes',
      ['-', '--on', '2026-11-22'],
      JSON.stringify({ schemaVersion: 1, facts }),
    )
    const [routes = '', open = ''] = stdout.split('Questions that are still open')
    expect(routes).toContain('Not for what you ticked')
    expect(routes).not.toContain('(9ter)')
    expect(stdout).not.toContain('Not answered yet')
    expect(open).toContain('What is your nationality?\n      Needed for: 9ter · ')
  })
})
