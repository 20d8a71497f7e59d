import type { Unit } from '@/components/i18n/chunks'
import { type Locale, localeTable } from '@/content/locale'
import { figuresOf, withDigits } from './figures'
import { shapeOf } from './shape'

/** What keeps a translation from being used: other places, plural forms that are missing, other figures, a wrong mark. */
export function problemsOf({ path, text: english }: Unit, text: string, locale: Locale): readonly string[] {
  const plain = withoutActs(text, english)
  const figures = figuresOf(plain, locale)
  const ours = figuresOf(english, 'en')
  return [
    ...shapeProblems(english, text, locale),
    ...(sameFigures(ours, figures, figuresOf(withDigits(plain, locale), locale))
      ? []
      : [`has the figures ${listed(figures)}, the English ${listed(ours)}`]),
    ...(/['"`]/.test(text.replace(/<[^>]*>/g, '')) ? ['has a straight mark, a curly one is needed: ’'] : []),
  ].map((problem) => `${path}: ${problem}: “${text}”`)
}

/** Whether a translation has the figures of the English and no other. `worded` are those that it has in digits or in words. */
const sameFigures = (
  ours: readonly string[],
  digits: readonly string[],
  worded: readonly string[],
): boolean => digits.every((one) => ours.includes(one)) && ours.every((one) => worded.includes(one))

const listed = (things: Iterable<string>) => [...things].sort().join(', ') || 'none'

function shapeProblems(english: string, text: string, locale: Locale): readonly string[] {
  if (!/[{}<>]/.test(english)) return /[{}<>]/.test(text) ? ['has places, the English none'] : []
  const [ours, theirs] = [shapeOf(english), shapeOf(text)]
  if (theirs === null) return ['is no message in ICU syntax']
  const [places, given] = [listed(ours?.places ?? []), listed(theirs.places)]
  const other = places === given ? [] : [`has the places ${given}, the English ${places}`]
  return [
    ...other,
    ...theirs.plurals.flatMap((forms, i) => {
      const exact = (ours?.plurals[i] ?? []).filter((form) => form.startsWith('='))
      const missing = [...categoriesOf(locale), ...exact].filter((form) => !forms.includes(form))
      return missing.length === 0 ? [] : [`needs the plural forms ${missing.join(', ')}`]
    }),
  ]
}

const reached = new Map<Locale, readonly string[]>()

/** The plural forms that numbers of this site reach: days, years, papers, never a million. */
function categoriesOf(locale: Locale): readonly string[] {
  const known = reached.get(locale)
  if (known !== undefined) return known
  const rules = new Intl.PluralRules(localeTable[locale].tag)
  const categories = [...new Set(Array.from({ length: 1001 }, (_, n) => rules.select(n)))]
  reached.set(locale, categories)
  return categories
}

/** Acts that a language names by their day, where English gives them a name. */
const actsByDay: readonly (readonly [english: RegExp, translated: RegExp])[] = [
  [
    /Aliens Act(?! of)/,
    /loi du 15 décembre 1980|wet van 15 december 1980|Gesetz vom 15\. Dezember 1980|قانون 15 ديسمبر 1980/gi,
  ],
  [
    /Aliens Decree(?! of)/,
    /arrêté royal du 8 octobre 1981|besluit van 8 oktober 1981|Erlass vom 8\. Oktober 1981|المرسوم الملكي (?:المؤرخ )?(?:في )?8 أكتوبر 1981/gi,
  ],
]

const withoutActs = (text: string, english: string): string =>
  actsByDay.reduce(
    (left, [name, day]) =>
      name.test(english) && !/15 December 1980/.test(english) ? left.replace(day, '') : left,
    text,
  )
