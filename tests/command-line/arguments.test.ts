import { describe, expect, test } from 'vitest'
import { BadArguments, type Command, readArguments } from '@/scripts/lib/arguments'

const command: Command = {
  name: 'example',
  about: 'Shows how arguments are read.',
  options: {
    colour: { what: 'the colour', kind: 'choice', values: ['red', 'blue'] },
    on: { what: 'the day', kind: 'day', required: true },
    out: { what: 'where it goes', kind: 'file' },
  },
  positionals: { case: 'the case' },
  check: ({ options: { out }, positionals: [path] }) => (out && !path ? ['--out goes with a case'] : []),
}
const errorsOf = (...argv: string[]): readonly string[] => {
  try {
    readArguments(command, argv)
    return []
  } catch (error) {
    if (error instanceof BadArguments) return error.lines
    throw error
  }
}

describe('the arguments of a command', () => {
  test('are read', () => {
    const argv = ['--on', '2026-11-22', 'case.json', '--colour=red', '--out', '-']
    expect(readArguments(command, argv)).toEqual({
      options: { on: '2026-11-22', colour: 'red', out: '-' },
      positionals: ['case.json'],
    })
  })
  test('are refused all at once, each with what is allowed', () => {
    expect(errorsOf('--colour', 'green', '--on', '--shape', 'round', '--out', 'a', '--out', 'b')).toEqual([
      '--colour: "green" is not one of: red, blue',
      '--on has no value; it is a day that exists, written YYYY-MM-DD',
      '--shape is not an option; options are --colour, --on, --out',
      '--out is given twice',
      '--out goes with a case',
    ])
    expect(errorsOf('one', 'two')).toEqual([
      '--on is missing; it is the day, a day that exists, written YYYY-MM-DD',
      '"two" is one argument too many; allowed is case',
    ])
  })
  test.each([['--on', '2026-02-30'], ['--on', '22/11/2026'], ['--on', ''], ['--on'], ['--on=']])(
    'a day is never guessed: %j',
    (...argv) => {
      expect(errorsOf(...argv)).toHaveLength(1)
      expect(errorsOf(...argv)[0]).toContain('a day that exists, written YYYY-MM-DD')
    },
  )
  test('a command without options says so', () => {
    expect(() => readArguments({ name: '', about: '', options: {} }, ['--x'])).toThrow(
      'this command has no options',
    )
  })
})
