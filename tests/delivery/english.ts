import { type Locale, localeTable } from '@/content/locale'
import type { Said } from './said'

type Other = Exclude<Locale, 'en'>

/** Why a text may be the same on an English page and on one of another language. */
const sameByNature: readonly (readonly [why: string, pattern: RegExp])[] = [
  ['no word of two letters', /^(?!.*\p{L}{2})/u],
  ['an address on the web', /^(?:https?:\/\/\S.*|[a-z0-9.-]+\.[a-z]{2,}(?:\/\S*)?)$/i],
  ['an e-mail address', /^(?:: )?[\w.-]+@[\w.-]+\.[a-z]+\.?$/],
  [
    'a street or a town by its own name',
    /^(?:(?:Rue|Boulevard|Place) .*\d|Leguit \d+|\d{4} \p{Lu}[\p{L}-]+)$/u,
  ],
  ['a name in the field', /^\(?9(?:bis|ter)\)?$/],
  ['the name of the site, alone or after the title of a page', /^(?:Residence Routes(?: Belgium)?)$/],
  ['a number of points, which French counts as English does', /^\d+ points?$/],
  ['the version of the program', /^Version \d+(?:\.\d+)*$/],
  ['articles by their number, which French heads as English does', /^Articles \d+$/],
]

/** Names of organisations and places, which have no other form. */
const names: readonly string[] = [
  'Caritas',
  'Chrome',
  'Cellule Suivi Protection Internationale',
  'Droits Quotidiens',
  'Edge',
  'Eupen',
  'Eurostat',
  'Fedasil',
  'Firefox',
  'KPMG',
  'Medimmigrant',
  'Prague Process (ICMPD)',
  'Samsung Internet',
  'Statbel',
  'Sürya (Liège)',
  'UNHCR Refugee Data Finder',
  'VisaHQ',
]

/** Words that are the same in English and in the other language: a translator wrote them, and they are right. */
const sameWords: Readonly<Record<Other, readonly string[]>> = {
  fr: [
    'Bruxelles',
    'Conditions',
    'Contact',
    'Contacts',
    'Dates',
    'Dossier Ukraine',
    'en',
    'Guides',
    'Hainaut',
    'Licence',
    'Liège',
    'Luxembourg',
    'Menu',
    'Namur',
    'Notification',
    'Police',
    'pro deo',
    'Sources',
    'Suspension',
    'Total',
    'Train',
  ],
  nl: [
    'Check',
    'Contact',
    'E-mail:',
    'en',
    'Letters',
    'Leuven',
    'Limburg',
    'Menu',
    'Privacy',
    'Procedures',
    'Schema',
    'Website:',
  ],
  de: [
    '(Dienst Vreemdelingenzaken, DVZ / Office des étrangers, OE).',
    'Dossier Ukraine',
    'Limburg',
    'Namur',
    'pro deo',
    'Schema',
    'Website:',
  ],
  ar: [],
}

/** The same of words that only screens with scripts say. */
const sameOnScreens: Readonly<Record<Other, readonly string[]>> = {
  fr: ['Actions', 'Dossier', 'Notes', 'Urgent'],
  nl: ['Dossier', 'Later'],
  de: ['Dossier', 'Person 1'],
  ar: [],
}

/** What a page says as the English page at the same address says it, without a reason that is known. */
export function englishOn(locale: Other, said: readonly Said[], english: readonly Said[]): readonly Said[] {
  const known = new Set(english.map(({ text }) => text))
  return said.filter(
    ({ text }) => known.has(text) && !isSame(locale, text.replace(/ · Residence Routes Belgium$/, '')),
  )
}

const isSame = (locale: Other, text: string): boolean =>
  names.includes(text) ||
  Object.values(localeTable).some(({ name }) => name === text) ||
  [...sameWords[locale], ...sameOnScreens[locale]].some(
    (word) => word.toLowerCase() === text.toLowerCase(),
  ) ||
  sameByNature.some(([, pattern]) => pattern.test(text))

/** The reasons and words that no page uses any more. */
export function unusedReasons(locale: Other, texts: ReadonlySet<string>): readonly string[] {
  const said = [...texts].map((text) => text.replace(/ · Residence Routes Belgium$/, ''))
  return sameWords[locale].filter((word) => !said.includes(word))
}
