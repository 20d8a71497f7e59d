import { join } from 'node:path'
import { chunksIn, chunksOf, unitsOf } from '@/components/i18n/chunks'
import { en } from '@/content/en'
import { itselfOf, type Locale, localeTable } from '@/content/locale'
import { catalogueFile, readCatalogue } from './catalogue'
import { translated } from './compile'
import { publisherOf } from './publication'
import { readReviews, reviewsFile, type State, stateOf, states } from './states'

/** How many sentences of each chunk of a language are in each state. */
export interface Progress {
  readonly locale: Locale
  readonly chunks: readonly {
    readonly name: string
    readonly counts: Readonly<Record<State, number>>
    /** Whether the language says the chunk itself, and borrows it from no other. */
    readonly isOwn: boolean
  }[]
}

export const reportFile = (root: string): string => join(root, 'docs', 'languages.md')

/** How far every translated language has come. */
export async function progressOf(root: string): Promise<readonly Progress[]> {
  const chunks = await chunksOf(en)
  return translated.map((locale) => {
    const reviews = readReviews(reviewsFile(root, locale))
    const isPublished = publisherOf(root, locale)
    return {
      locale,
      chunks: chunksIn(locale, chunks).map((chunk) => {
        const { name, tree } = chunk
        const entries = readCatalogue(catalogueFile(root, locale, name))
        const counts: Record<State, number> = { missing: 0, outdated: 0, drafted: 0, compared: 0, read: 0 }
        for (const unit of unitsOf(tree)) counts[stateOf(name, unit, entries.get(unit.path), reviews)]++
        return { name, counts, isOwn: isPublished(chunk) }
      }),
    }
  })
}

const titles: Readonly<Record<State, string>> = {
  missing: 'Missing',
  outdated: 'Outdated',
  drafted: 'Drafted',
  compared: 'Compared',
  read: 'Read',
}

/** The page `docs/languages.md`. */
export function progressAsText(all: readonly Progress[]): string {
  const head = `| Chunk | ${states.map((state) => titles[state]).join(' | ')} |\n|---|${states.map(() => '--:|').join('')}`
  const row = (name: string, counts: Readonly<Record<State, number>>) =>
    `| ${name} | ${states.map((state) => (counts[state] === 0 ? '' : counts[state])).join(' | ')} |`
  const languages = all.map(({ locale, chunks }) => {
    const sum = Object.fromEntries(
      states.map((state) => [state, chunks.reduce((total, { counts }) => total + counts[state], 0)]),
    ) as Record<State, number>
    const rows = chunks.map(({ name, counts }) => row(name, counts))
    const borrowed = chunks.filter(({ isOwn }) => !isOwn).map(({ name }) => name)
    return `## ${localeTable[locale].name}\n\n${borrowing(locale, borrowed)}${head}\n${[...rows, row('**All**', sum)].join('\n')}\n`
  })
  return `${introduction}\n${languages.join('\n')}`
}

/** Which chunks a language that is published chunk by chunk says in another. */
function borrowing(locale: Locale, borrowed: readonly string[]): string {
  const { borrows } = itselfOf(locale)
  if (borrows === undefined || borrowed.length === 0) return ''
  return `Shown in ${localeTable[borrows.from].name} for now: ${borrowed.join(', ')}.\n\n`
}

const introduction = `# Languages: how far each has come

English is written in \`content/en\`. Every other language is a folder of files of translations (\`content/fr/facts.po\`), one for each chunk that is loaded on demand. This page is made by \`npm run translate -- report\`; nobody types a state in.

- **Missing**: nobody has translated the sentence.
- **Outdated**: the English has changed since.
- **Drafted**: translated, and nobody else has looked at it.
- **Compared**: a second reader, who did not see the English, put it back into English; the meaning was compared, and every difference settled.
- **Read**: read by a lawyer or caseworker who works in that language.

Whoever changes the English or the translation loses the later states by that alone: \`content/<language>/reviewed.csv\` holds a mark of the place, the English and the translation of each sentence that was looked at.

A language can be published chunk by chunk: each chunk once it is whole and compared. Until then its pages show the chunk in another language, and say so.

## How they were read

French, Dutch, German and Arabic were translated by language models and put back into English by others that had not seen ours, on 2026-11-29. Differences settled: French 286, Dutch 338, German 379, Arabic 380, most of them wording. About 110 of our English sentences were mended because a reader found them open to two readings. What changed after that and waits for a second reader is listed in \`content/<language>/awaiting.txt\`; where that file is not there, nothing waits.

Sixty findings drawn at random were then read in each language without the English, and held against the law. Understood at first reading: 57 in French, 56 in Dutch, 52 in German, 55 in Arabic; no number, date or article differed from the English, and none was understood the opposite way. In French and Dutch, fourteen findings differed from the law itself, in German five, in Arabic two, nearly all of them in every language alike: whom a rule is for, who sends, who makes sure of care, which threat, with whom contact ends, what the protection authorities had no power to judge. They are mended, but for one kind: some findings on articles amended or repealed in June 2026 carry no check of their own, beside the one at the citation.

In Arabic, bare words for a time limit now say which one it is, and a word for vulnerability that reads as oppression is gone. The masculine form of verbs that address the reader stays: the Arabic pages of Fedasil address everybody so, and women in the feminine on pages for women alone. Two words await somebody who works in that language, since no Belgian page in Arabic that we found has them: \`هشاشة\` (vulnerability), of which those of Fedasil say \`ضعف\` (weakness), and \`نيابة العمل\` (labour auditor), beside which the Dutch and the French name stand.

No lawyer or caseworker of any of these languages has read them.
`
