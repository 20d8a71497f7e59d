import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import type { Locale } from '@/content/locale'

/** The columns of the list: each language has one. */
export const columns = (): readonly string[] => Object.keys(rows[0] ?? {})

/** A settled term: whether English says it, and the forms that another language may say it in. */
export interface Term {
  readonly id: string
  readonly isIn: (english: string) => boolean
  readonly forms: readonly RegExp[]
}

const rows: readonly Record<string, string>[] = parse(readFileSync('content/terms/terms.csv'), {
  columns: true,
})

/** The forms of a cell: `Immigration Office (DVZ / OE)` has three, `(onthaal)centrum` two. */
export function formsOf(cell: string): readonly string[] {
  const asides = [...cell.matchAll(/(?<=\s)\(([^()]*)\)/g)].flatMap(([, aside = '']) => aside.split(/[,;/،]/))
  const bare = cell.replace(/\s\([^()]*\)/g, '').split(/[,،](?! das)/)
  return [...bare, ...asides]
    .flatMap((form) => [form.replace(/\(([^()]*)\)/g, '$1'), form.replace(/\([^()]*\)/g, '')])
    .map((form) => form.trim())
    .filter((form, i, all) => form !== '' && all.indexOf(form) === i)
}

/**
 * A form with its inflections: each word by its stem, with up to three short or other words between them (`antérieure de`). In Dutch and German
 * it may be the end of a compound.
 */
export function inflected(form: string, locale: string): RegExp {
  if (locale === 'ar') return inflectedInArabic(form)
  const words = form.split(/[\s,’-]+/).filter((word) => word !== '' && !small.test(word))
  const between = ',?[\\s\\u00a0’-]+(?:\\p{L}+[\\s\\u00a0’]+){0,3}'
  const start = locale === 'fr' || /^\p{Lu}+$/u.test(form) ? '(?<!\\p{L})' : ''
  return new RegExp(start + words.map(inflectedWord).join(between), 'iu')
}

/** Words that only join others: those between two words of a term are not asked for. */
const small = /^(?:à|aux?|d|de|du|des|en|et|l|la|les?|de|het|een|en|te|tot|van|voor|das|der|die|zu|und)$/i

function inflectedWord(word: string): string {
  if (/\d|^\p{Lu}+$/u.test(word)) return `${escaped(word)}(?!\\p{L})`
  if (word.length < 5) return `${escaped(word)}\\p{L}{0,2}`
  return `${escaped(word.slice(0, word.length > 7 ? -3 : -2))}\\p{L}*`
}

/**
 * An Arabic form: each word by its stem, since article, joined words and pronouns are written onto it. Plurals that change the
 * stem stand in the list. Signs of vowels may stand between the letters.
 */
function inflectedInArabic(form: string): RegExp {
  const words = form
    .normalize('NFC')
    .replace(/\p{M}/gu, '')
    .split(/[\s،]+/)
    .filter((word) => word !== '' && !smallInArabic.test(word))
  const between = '[\\s\\u00a0«»(]+(?:[\\p{L}\\p{M}]+[\\s\\u00a0»)]+){0,3}'
  return new RegExp(words.map(stemInArabic).join(between), 'iu')
}

/** Words that only join others. */
const smallInArabic = /^(?:أو|من|في|على|إلى|عن|لدى|مع)$/

function stemInArabic(word: string): string {
  if (!/^\p{Script=Arabic}+$/u.test(word)) return `${escaped(word)}(?![\\p{L}\\d])`
  const bare = word.replace(/^(?:وال|بال|كال|ال|لل)(?=\p{L}{3})/u, '')
  const stem = bare.replace(/(?<=\p{L}{3})(?:ية|ات|ون|ين|ان|[ةىيا])$/u, '')
  return `(?<![\\p{L}\\p{M}])(?:\\p{L}\\p{M}*){0,4}${[...stem].join('\\p{M}*')}[\\p{L}\\p{M}]*`
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Where a word of English is a term, if it is not so everywhere. */
const inEnglish: Readonly<Record<string, RegExp>> = {
  'a-card': /\bA cards?\b(?! (?:or|that|with|from|you)\b)/,
  bar: /\bthe bar\b|\bbars of\b|-speaking bar\b/,
  decision: /(?<!no )(?<!Implementing )\bdecisions?\b(?! (?:yet|and))/i,
  'registry-of-court': /(?<!civil )\bregistry\b/i,
  'time-limit': /(?<!without a |no )\btime limits?\b/i,
  'act-aliens-full': /\bentry, stay, settlement and removal\b/i,
  call: /Council for Alien Law Litigation|\bCALL\b/,
}

/** How English says a term: as the list has it, in the plural, or by its initials. */
function saidInEnglish(id: string, forms: readonly string[]): Term['isIn'] {
  const found = inEnglish[id]
  if (found !== undefined) return (text) => found.test(text)
  const said = forms.filter((form, i) => i === 0 || /^[A-Z]{2,}$/.test(form))
  const flags = /^[AB] card/.test(said[0] ?? '') ? 'u' : 'iu'
  const form = new RegExp(`(?<![\\p{L}-])(?:${said.map(escaped).join('|')})s?(?![\\p{L}\\p{N}-])`, flags)
  const plain = said.map((one) => one.toLowerCase())
  // Most sentences do not have most terms, and the plain look is much faster.
  return (text) => plain.some((one) => text.toLowerCase().includes(one)) && form.test(text)
}

/** The terms that are settled: papers, authorities and institutions, and what two words or more name. */
export const settledTerms = (locale: Locale): readonly Term[] =>
  rows
    .filter(
      ({ part = '', en = '' }) =>
        part !== 'verb' && part !== 'phrase' && (part !== 'noun' || /^\p{Ll}+ \p{L}/u.test(en)),
    )
    .filter((row) => (row[locale] ?? '') !== '')
    .map(({ id = '', en = '', ...forms }) => ({
      id,
      isIn: saidInEnglish(id, formsOf(en)),
      forms: formsOf(forms[locale] ?? '').map((form) => inflected(form, locale)),
    }))
