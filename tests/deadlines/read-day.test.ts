import { describe, expect, test } from 'vitest'
import { boundsOf, dayKinds, dayProblem, readDay, readDayText, splitDay } from '@/machines/deadlines/read-day'

const today = '2026-11-28'

/** Days as people write them, and what they are read as on 28 November 2026. */
test.each([
  ['20/03/2026', '2026-03-20'],
  ['20.3.2026', '2026-03-20'],
  ['20-03-2026', '2026-03-20'],
  ['2026-03-20', '2026-03-20'],
  [' 20 3 2026 ', '2026-03-20'],
  ['20 March 2026', '2026-03-20'],
  ['March 20, 2026', '2026-03-20'],
  ['20th of March 2026', '2026-03-20'],
  ['20 maart 2026', '2026-03-20'],
  ['20 mrt. 2026', '2026-03-20'],
  ['20 mars 2026', '2026-03-20'],
  ['1er mars 2026', '2026-03-01'],
  ['20. März 2026', '2026-03-20'],
  ['20 août 2026', '2026-08-20'],
  ['20 FÉVRIER 2026', '2026-02-20'],
  ['20 déc 2025', '2025-12-20'],
  ['20 juil 2026', '2026-07-20'],
  ['20 mei 2026', '2026-05-20'],
  ['20 mai 2026', '2026-05-20'],
  ['20 okt 2026', '2026-10-20'],
  ['20/11/26', '2026-11-20'],
  ['20 nov 26', '2026-11-20'],
  ['٢٠/٣/٢٠٢٦', '2026-03-20'],
  ['۲۰/۳/۲۰۲۶', '2026-03-20'],
  ['\u200f٢٠ ٣ ٢٠٢٦', '2026-03-20'],
  ['٢٠ مارس ٢٠٢٦', '2026-03-20'],
  ['20 من آذار 2026', '2026-03-20'],
  ['۲۰ آذار، ۲۰۲۶ م', '2026-03-20'],
  ['2 كانون الثاني 2026', '2026-01-02'],
  ['2 كانون الأول 2025', '2025-12-02'],
  ['2 تشرين  الثاني 2025', '2025-11-02'],
  ['2 تشرين الأول 2025', '2025-10-02'],
  ['15 غشت 2026', '2026-08-15'],
  ['15 آب 2026', '2026-08-15'],
  ['15 أوت 2026', '2026-08-15'],
  ['15 أغسـطس 2026', '2026-08-15'],
  ['3 ماي 2026', '2026-05-03'],
  ['3 جويلية 2026', '2026-07-03'],
  ['9 شتنبر 2026', '2026-09-09'],
  ['1 دجنبر 2025', '2025-12-01'],
] as const)('%s is %s', (text, day) => {
  expect(readDayText(text, 'past', today)).toEqual({ ok: true, day })
})

test.each([
  ['', 'past', 'empty', 'day'],
  ['20 nov', 'past', 'incomplete', 'year'],
  ['20', 'past', 'incomplete', 'day'],
  ['today', 'past', 'incomplete', 'day'],
  ['31/02/2026', 'past', 'no-such-day', 'day'],
  ['20/13/2026', 'past', 'month', 'month'],
  // Two months begin with these letters.
  ['20 jui 2026', 'past', 'month', 'month'],
  ['20 كانون 2026', 'past', 'month', 'month'],
  ['20 رمضان 2026', 'past', 'month', 'month'],
  ['20 jan 026', 'past', 'year', 'year'],
  ['05/12/2026', 'past', 'in-future', 'day'],
  // 1926 or 2026: someone may be a hundred years old, or a baby.
  ['20/03/26', 'birth', 'year', 'year'],
  ['03/05/1388', 'birth', 'other-calendar', 'year'],
  ['03/05/1447', 'birth', 'other-calendar', 'year'],
  ['03/05/2569', 'birth', 'other-calendar', 'year'],
  ['03/05/1850', 'birth', 'too-early', 'year'],
  ['03/05/1905', 'past', 'too-early', 'year'],
  ['03/05/2126', 'any', 'too-late', 'year'],
] as const)('“%s” as a day of kind %s: %s', (text, kind, why, part) => {
  expect(readDayText(text, kind, today)).toMatchObject({ ok: false, why, part })
})

test('without today nothing is said of bounds, and two digits stay two digits', () => {
  expect(readDayText('5/12/2126')).toEqual({ ok: true, day: '2126-12-05' })
  expect(readDayText('20/11/26')).toMatchObject({ why: 'year' })
  expect(readDayText('20/11/59', 'past', today)).toMatchObject({ why: 'year' })
  expect(readDayText('20/11/95', 'past', today)).toEqual({ ok: true, day: '1995-11-20' })
})

/** Every month by the names that Arabic has for it, typed into the field of the month. */
test.each([
  'يناير كانون الثاني جانفي',
  'فبراير شباط فيفري',
  'مارس آذار',
  'أبريل إبريل نيسان أفريل',
  'مايو أيار ماي',
  'يونيو حزيران جوان',
  'يوليو تموز يوليوز جويلية',
  'أغسطس آب غشت أوت',
  'سبتمبر أيلول شتنبر',
  'أكتوبر تشرين الأول',
  'نوفمبر تشرين الثاني نونبر',
  'ديسمبر كانون الأول دجنبر',
])('%s', (names) => {
  const [first = ''] = names.split(' ')
  const month = new Intl.DateTimeFormat('ar', { month: 'long', timeZone: 'UTC' })
  const number = Array.from({ length: 12 }, (_, n) => month.format(Date.UTC(2026, n, 1))).indexOf(first) + 1
  for (const name of names.match(/(?:كانون|تشرين) \S+|\S+/g) ?? []) {
    expect(readDay({ day: '٢', month: name, year: '٢٠٢٦' }), name).toEqual({
      ok: true,
      day: `2026-${String(number).padStart(2, '0')}-02`,
    })
  }
})

test('a month of two words stays two words in its field', () => {
  expect(splitDay('١٨ تشرين الثاني ٢٠٢٦')).toEqual({ day: '18', month: 'تشرين الثاني', year: '2026' })
})

describe('the bounds of a day', () => {
  test.each(dayKinds)('of kind %s hold both ends and refuse the day outside', (kind) => {
    const { from, to } = boundsOf(kind, today)
    expect([dayProblem(from, kind, today), dayProblem(to, kind, today)]).toEqual([null, null])
    expect(dayProblem('1100-01-01', kind, today)).toBe('too-early')
    expect(dayProblem('2200-01-01', kind, today)).toBe(kind === 'any' ? 'too-late' : 'in-future')
  })
})
