import { expect, test } from 'vitest'
import type { Facts } from '@/machines/facts/registry'
import { firstLanguage, languageOfProtection } from '@/machines/letters/language'

const follows = { followsProtection: true } as const

test.each<[string, Facts, ReturnType<typeof languageOfProtection>]>([
  ['nothing was said', {}, null],
  ['there never was a procedure', { protectionProcedure: 'never', protectionLanguage: 'nl' }, null],
  ['it is running', { protectionProcedure: 'pending', protectionLanguage: 'nl' }, 'nl'],
  ['it is running in an unknown language', { protectionProcedure: 'pending' }, 'unknown'],
  [
    'a cassation appeal is admitted',
    { protectionProcedure: 'cassation-admitted', protectionLanguage: 'fr' },
    'fr',
  ],
  [
    'it ended less than six months ago',
    { protectionProcedure: 'ended', protectionEndedOn: '2026-05-29', protectionLanguage: 'fr' },
    'fr',
  ],
  [
    'it ended more than six months ago',
    { protectionProcedure: 'ended', protectionEndedOn: '2026-05-28', protectionLanguage: 'fr' },
    null,
  ],
  [
    'it ended on a day not known',
    { protectionProcedure: 'ended', protectionEndedOn: 'unsure', protectionLanguage: 'nl' },
    'nl',
  ],
  [
    'somebody is not sure whether there is one',
    { protectionProcedure: 'unsure', protectionLanguage: 'unsure' },
    'unknown',
  ],
])('the language that a protection procedure prescribes where %s', (_, known, language) => {
  expect(languageOfProtection(follows, known, '2026-11-29')).toBe(language)
})

test('a letter that does not follow the procedure may be in any language', () => {
  expect(
    languageOfProtection({}, { protectionProcedure: 'pending', protectionLanguage: 'nl' }, '2026-11-29'),
  ).toBe(null)
})

test.each([
  ['the reader’s own', ['nl', 'fr', 'de'], {}, 'de', 'de'],
  ['French, where the reader’s own is not taken', ['nl', 'fr'], {}, 'de', 'fr'],
  ['French, for a reader of English', ['nl', 'fr', 'de'], {}, 'en', 'fr'],
  ['that of the protection procedure', ['nl', 'fr'], { protectionLanguage: 'fr' }, 'nl', 'fr'],
  [
    'the reader’s own, in doubt about the procedure',
    ['nl', 'fr'],
    { protectionLanguage: 'unsure' },
    'fr',
    'fr',
  ],
] as const)('a letter begins in %s', (_, languages, known, locale, first) => {
  expect(firstLanguage(languages, known, locale)).toBe(first)
})
