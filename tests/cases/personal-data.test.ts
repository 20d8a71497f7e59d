import { expect, test } from 'vitest'
import { looksPersonal } from '@/cases/dossier/personal-data'

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

test('what stands before and after a register number is not read as one number', () => {
  expect(looksPersonal('+32 85.07.30-033.28 470123456')).toEqual(['national-register-number'])
})
