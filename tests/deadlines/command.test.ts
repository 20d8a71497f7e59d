import { describe, expect, test, vi } from 'vitest'
import { call } from '@/tests/command-line/call'

/** Much work in one test: a busy machine may take longer than the usual limit. */
vi.setConfig({ testTimeout: 120_000 })

const run = (script: 'deadline' | 'limits', ...args: string[]) =>
  call(script, args, undefined, { TZ: 'America/St_Johns' })

describe('npm run deadline', () => {
  test('shows the arithmetic line by line', () => {
    const { status, stdout } = run(
      'deadline',
      ...['--limit', 'annulment', '--date', '2026-04-03', '--by', 'registered-post', '--today', '2026-05-10'],
    )
    expect(status).toBe(0)
    expect(stdout).toContain('Posted as a registered letter: Friday 3 April 2026.')
    expect(stdout).toContain('Monday 6 April 2026 (Easter Monday)')
    expect(stdout).toContain('The third working day is day 1: Thursday 9 April 2026.')
    expect(stdout).toContain('Day 30: Friday 8 May 2026. The last day counts.')
    expect(stdout).toContain('Last day: Friday 8 May 2026.')
    expect(stdout).toContain('On 10 May 2026: Has passed.')
    expect(stdout).toContain('Aliens Act, art. 39/57 §1, al. 1')
  })

  test('says what it means that a day has passed of none that may still come', () => {
    const on = (date: string) =>
      run('deadline', '--limit', 'petition-repair', '--date', date, '--today', '2026-11-30').stdout
    expect(on('2026-06-01')).toContain('Has passed.\nThe petition counts as never lodged.\n')
    const late = on('2026-07-01')
    expect(late).toContain('May have passed.\nAsk your lawyer at once.')
    expect(late).not.toContain('never lodged')
  })

  test('gives the same as data', () => {
    const { stdout } = run(
      'deadline',
      ...['--limit', 'annulment', '--date', '2026-10-01', '--by', 'hand', '--detained', 'yes'],
      ...['--printed', '2026-10-08', '--today', '2026-10-02', '--format', 'json'],
    )
    expect(JSON.parse(stdout)).toMatchObject({
      limit: 'annulment',
      last: '2026-10-12',
      safe: '2026-10-08',
      toCheck: true,
      standing: { today: '2026-10-02', state: 'future', daysLeft: 6 },
    })
  })

  test.each([
    [['--date', '2026-10-01'], '--limit is missing; it is the time limit, one of: annulment,'],
    [
      ['--limit', 'annulment'],
      '--date is missing; it is the day of the event, a day that exists, written YYYY-MM-DD',
    ],
    [['--limit', 'anulment', '--date', '2026-10-01'], '--limit: "anulment" is not one of: annulment,'],
    [['--limit', 'annulment', '--date', '2025-02-30'], '--date: "2025-02-30" is not a day that exists'],
    [
      ['--limit', 'annulment', '--date', '2026-10-01', '--by', 'pigeon'],
      '--by: "pigeon" is not one of: registered-post, acknowledged-post, post, hand, fax, unknown',
    ],
    [['--limit', 'roll-fee', '--date', '2026-10-01', '--by', 'hand'], '--by: roll-fee does not depend on'],
    [
      ['--limit', 'roll-fee', '--date', '2026-10-01', '--detained', 'unsure'],
      '--detained: roll-fee has no other length',
    ],
    [['--limit', 'annulment', '--date', '2026-10-01', '--printed', 'soon'], '--printed: "soon" is not a day'],
    [['--limit', 'annulment', '--date', '2026-10-01', '--format', 'xml'], '--format: "xml" is not one of'],
    [['--limit', 'stateless-opinion', '--date', '2024-08-31'], 'is in force from 1 September 2024'],
    [
      ['--limit', 'annulment', '--date', '2050-12-30', '--today', '2050-12-31'],
      'working days from 2000 to 2050',
    ],
    [['--lmit', 'annulment'], '--lmit is not an option; options are --limit, --date,'],
  ])('refuses %j with status 2 and says why', (args, message) => {
    const { status, stdout, stderr } = run('deadline', ...args)
    expect(stderr).toContain(message)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  })
})

test('npm run limits lists every limit with its basis', () => {
  const rows: unknown = JSON.parse(run('limits', '--format', 'json').stdout)
  expect(rows).toContainEqual(
    expect.objectContaining({ id: 'medical-keep-alive', length: 60, basis: ['aliens-act:9ter:§7'] }),
  )
  const { status, stdout } = run('limits')
  expect(status).toBe(0)
  expect(stdout).toContain('permit-renewal-window: Renewal of an A card')
  expect(stdout).toContain('45 days to 30 days, counted back from: Expiry of the paper')
})
