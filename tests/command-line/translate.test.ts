import { describe, expect, test } from 'vitest'
import { call } from './call'

const errorsOf = (...args: string[]) => {
  const { status, stderr } = call('translate/run', args)
  expect(status).toBe(2)
  expect(stderr).toContain('usage: npm run -s translate')
  return stderr.split('\nusage:')[0]?.split('\n')
}

describe('translate', () => {
  test('names the actions', () => {
    expect(errorsOf()).toEqual([
      'an action is missing; allowed are update, import, compile, review, wait, report',
    ])
    expect(errorsOf('toString')?.[0]).toContain('"toString" is no action')
  })
  test('says what an action needs, and what it does not take, all at once', () => {
    expect(errorsOf('import')).toEqual(['import needs a file', 'import needs --language'])
    expect(errorsOf('review', 'a.po', '--role', 'lawyer')).toEqual([
      'review needs --language',
      'review needs --day',
      'review takes no file',
    ])
    expect(errorsOf('update', '--language', 'fr')).toEqual(['update takes no --language'])
  })
  test('says of a wrong value that it is wrong, and not that it is missing as well', () => {
    expect(errorsOf('import', 'a.po', '--language', 'xx')).toHaveLength(1)
  })
  test('allows only languages, readers and days that there are', () => {
    const lines = errorsOf('review', '--language', 'en', '--role', 'friend', '--day', '2026-02-30')
    expect(lines?.[0]).toContain('--language: "en" is not one of: fr, nl')
    expect(lines?.[1]).toBe('--role: "friend" is not one of: second-reader, lawyer, caseworker')
    expect(lines?.[2]).toContain('a day that exists')
  })
})
