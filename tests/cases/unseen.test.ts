import { expect, test } from 'vitest'
import { unseen, withoutUnseen } from '@/cases/exchange/unseen'
import { asJson } from '@/scripts/lib/arguments'

test.each([
  ['\u001B[31mred\u001B[0m', '[31mred[0m'],
  ['bell\u0007', 'bell'],
  ['\u202Egnp.exe', 'gnp.exe'],
  ['\u2066left\u2069', 'left'],
  ['half \uD800', 'half \uFFFD'],
  ['two\nlines\tand a tab', 'two\nlines\tand a tab'],
])('%j is shown as %j', (text, shown) => {
  expect(withoutUnseen(text)).toBe(shown)
})

test('the joiner of a Persian word stays', () => {
  expect(withoutUnseen('می\u200Cروم')).toBe('می\u200Cروم')
})

test('JSON loses nothing, and shows a terminal nothing unseen', () => {
  const value = { label: '\u001B[2J\u202Eabc\u0085' }
  const text = asJson(value)
  expect(JSON.parse(text)).toEqual(value)
  expect(text.replaceAll('\n', '')).not.toMatch(unseen)
})
