import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser'
import type { Unit } from '@/components/i18n/chunks'
import { type Locale, localeTable } from '@/content/locale'

/** What keeps a translation from being used: other places, plural forms that are missing, other numbers, a wrong mark. */
export function problemsOf({ path, text: english }: Unit, text: string, locale: Locale): readonly string[] {
  const say = (problem: string) => `${path}: ${problem}: “${text}”`
  const problems: string[] = []
  const isMessage = /[{}<>]/.test(english)
  if (isMessage) {
    const [ours, theirs] = [shapeOf(english), shapeOf(text)]
    if (theirs === null) return [say('is no message in ICU syntax')]
    const places = [...(ours?.places ?? [])].sort().join(', ')
    const given = [...theirs.places].sort().join(', ')
    if (places !== given)
      problems.push(say(`has the places ${given || 'none'}, the English ${places || 'none'}`))
    for (const forms of theirs.plurals) {
      const missing = categoriesOf(locale).filter((form) => !forms.includes(form))
      if (missing.length > 0) problems.push(say(`needs the plural forms ${missing.join(', ')}`))
    }
  } else if (/[{}<>]/.test(text)) problems.push(say('has places, the English none'))
  const [numbers, ours] = [numbersOf(withoutActs(text, english)), numbersOf(english)]
  if (numbers !== ours)
    problems.push(say(`has the numbers ${numbers || 'none'}, the English ${ours || 'none'}`))
  if (/['`]/.test(text)) problems.push(say('has a straight mark, a curly one is needed: ’'))
  return problems
}

interface Shape {
  readonly places: ReadonlySet<string>
  /** The forms of each plural. */
  readonly plurals: readonly (readonly string[])[]
}

function shapeOf(message: string): Shape | null {
  const places = new Set<string>()
  const plurals: string[][] = []
  const walk = (elements: readonly MessageFormatElement[]): void => {
    for (const element of elements) {
      if (element.type === TYPE.literal || element.type === TYPE.pound) continue
      places.add(element.type === TYPE.tag ? `<${element.value}>` : element.value)
      if (element.type === TYPE.tag) walk(element.children)
      if (element.type === TYPE.plural) plurals.push(Object.keys(element.options))
      if (element.type === TYPE.plural || element.type === TYPE.select) {
        for (const option of Object.values(element.options)) walk(option.value)
      }
    }
  }
  try {
    walk(parse(message))
  } catch {
    return null
  }
  return { places, plurals }
}

/** The plural forms that numbers of this site reach: days, years, papers, never a million. */
function categoriesOf(locale: Locale): readonly string[] {
  const rules = new Intl.PluralRules(localeTable[locale].tag)
  return [...new Set(Array.from({ length: 1001 }, (_, n) => rules.select(n)))]
}

/** Acts that a language names by their day, where English gives them a name. */
const actsByDay: readonly (readonly [english: RegExp, translated: RegExp])[] = [
  [/Aliens Act/, /loi du 15 décembre 1980|wet van 15 december 1980|Gesetz vom 15\. Dezember 1980/gi],
  [
    /Aliens Decree/,
    /arrêté royal du 8 octobre 1981|besluit van 8 oktober 1981|Erlass vom 8\. Oktober 1981/gi,
  ],
]

const withoutActs = (text: string, english: string): string =>
  actsByDay.reduce(
    (left, [name, day]) =>
      name.test(english) && !/15 December 1980/.test(english) ? left.replace(day, '') : left,
    text,
  )

/** The numbers of a text, in order of size, however a language writes thousands. Roman and written-out numbers are words. */
export function numbersOf(text: string): string {
  const plain = text.replace(/(\d)[.,\u00a0\u202f ](?=\d{3}(?!\d))/g, '$1')
  return [...new Set(plain.match(/\d+/g) ?? [])].sort().join(' ')
}
