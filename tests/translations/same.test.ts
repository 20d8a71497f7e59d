import { describe, expect, it } from 'vitest'
import { problemsOf } from '@/scripts/translate/problems'
import { gatesOf } from './languages'
import { languages, tell } from './said'
import { lostSpans } from './spans'

describe.each(languages)('in $locale', ({ locale, distinct }) => {
  it('places, plural forms, figures and apostrophes are as they must be', () => {
    expect(
      distinct.flatMap((one) =>
        problemsOf({ ...one.unit, text: one.made }, one.text, locale).map((problem) => tell(one, problem)),
      ),
    ).toEqual([])
  })

  it('spans of time keep their unit', () => {
    expect(
      distinct.flatMap((one) =>
        lostSpans(one.made, one.text, gatesOf(locale)).map((span) => tell(one, `where is “${span}”?`)),
      ),
    ).toEqual([])
  })
})

describe('the gate refuses', () => {
  const problems = (english: string, text: string, locale: 'fr' | 'nl' | 'ar' = 'fr') =>
    problemsOf({ path: 'here', text: english }, text, locale)

  it.each([
    ['another place', 'By {day}', 'Avant le {date}'],
    ['a place that is lost', '{name} until {day}', 'Jusqu’au {day}'],
    ['a place that is new', 'By the day', 'Avant le {day}'],
    ['a tag that is lost', 'See <link>this</link>', 'Voir ceci'],
    ['broken syntax', 'By {day}', 'Avant le {day'],
    ['a plural that is none any more', '{n, plural, one {# day} other {# days}}', '{n} jours'],
    ['a plural form that is lost', '{n, plural, one {# day} other {# days}}', '{n, plural, other {# jours}}'],
    [
      'an exact form that is lost',
      '{n, plural, =0 {none} one {#} other {#}}',
      '{n, plural, one {#} other {#}}',
    ],
    ['other keys of a select', '{k, select, a {A} other {B}}', '{k, select, b {A} other {B}}'],
    ['another number', 'Within 30 days', 'Dans les 20 jours'],
    ['another month', 'On 1 March 2026', 'Le 1er mai 2026'],
    ['another article', 'See art. 9ter', 'Voir art. 9bis'],
    ['another point of an article', 'See art. 74/14', 'Voir art. 74/13'],
    ['another annex', 'Annex 13septies', 'Annexe 13quinquies'],
    ['an amount without its sign', 'You pay €366', 'Vous payez 366'],
    ['another telephone number', 'Call 078 055 800', 'Appelez le 078 055 801'],
    ['a straight apostrophe', 'The Office', "L'Office"],
  ])('%s', (_, english, text) => {
    expect(problems(english, text)).not.toEqual([])
  })

  it.each([
    ['another number', 'Within 30 days', 'خلال 20 يومًا'],
    ['another month', 'On 1 March 2026', 'في 1 مايو 2026'],
    ['a number of its own', 'Within a month', 'خلال 2 شهر'],
    ['two in the place of three', 'Within 3 months', 'خلال شهرين'],
    ['an amount without its sign', 'You pay €366', 'تدفع 366'],
    [
      'one of six plural forms that is lost',
      '{n, plural, one {# day} other {# days}}',
      '{n, plural, zero {لا يوم} one {يوم واحد} two {يومان} few {# أيام} other {# يوم}}',
    ],
  ])('in Arabic %s', (_, english, text) => {
    expect(problems(english, text, 'ar')).not.toEqual([])
  })

  it.each([
    ['Within 1,368 days', 'Dans les 1\u00a0368 jours', 'fr'],
    ['You pay €1,368', 'U betaalt €\u00a01.368', 'nl'],
    ['On 1 March 2026', 'Le 1er mars 2026', 'fr'],
    ['Call 078 055 800', 'Appelez le 078\u00a0055\u00a0800', 'fr'],
    ['An act of June 2026 may change it', 'Een wet van juni 2026 kan dat veranderen', 'nl'],
    ['The Aliens Act, art. 9', 'La loi du 15 décembre 1980, art. 9', 'fr'],
    ['Within 2 months', 'خلال شهرين', 'ar'],
    ['Within 1 month', 'خلال شهر واحد', 'ar'],
    ['Within two weeks', 'خلال أسبوعين', 'ar'],
    ['On 1 March 2026', 'في 1 مارس 2026', 'ar'],
    ['You pay €366', 'تدفع 366 يورو', 'ar'],
    [
      '{n, plural, one {# day} other {# days}}',
      '{n, plural, zero {لا يوم} one {يوم واحد} two {يومان} few {# أيام} many {# يومًا} other {# يوم}}',
      'ar',
    ],
  ] as const)('but not “%s” as “%s”', (english, text, locale) => {
    expect(problems(english, text, locale)).toEqual([])
  })

  it('a calendar day in the place of a working day', () => {
    expect(lostSpans('within 8 working days', 'dans les 8 jours ouvrables', gatesOf('fr'))).toEqual([])
    expect(lostSpans('within 8 working days', 'dans les 8 jours', gatesOf('fr'))).toEqual(['8 working days'])
    expect(lostSpans('within 3 months', 'binnen 3 weken', gatesOf('nl'))).toEqual(['3 months'])
    expect(lostSpans('within 8 working days', 'خلال 8 أيام عمل', gatesOf('ar'))).toEqual([])
    expect(lostSpans('within 8 working days', 'خلال 8 أيام', gatesOf('ar'))).toEqual(['8 working days'])
    expect(lostSpans('within 2 months', 'خلال شهرين', gatesOf('ar'))).toEqual([])
    expect(lostSpans('within 2 months', 'خلال أسبوعين', gatesOf('ar'))).toEqual(['2 months'])
  })
})
