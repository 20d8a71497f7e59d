import { coverageRows, type Row } from '@/components/guide/coverage'
import { loadPages } from '@/components/i18n/pages'
import { loadNames } from '@/components/i18n/sentences'
import { en } from '@/content/en'
import type { PagesText } from '@/content/language'
import { citations } from '@/content/law/citations'
import { groupOf, ruleCodes, rules } from '@/content/law/rules'
import { sources } from '@/content/law/sources'
import type { LawNames } from '@/content/name-sentences'
import { sayCitation } from '@/content/say/citation'
import { labelled, series } from '@/content/say/joins'
import { fill } from '@/content/say/message'
import { englishPhrases as phrases } from '@/scripts/lib/say'

/**
 * The text of `docs/coverage.md`, from the same data as the page of the site. It names days on which sources were
 * read, never their age, so that it changes only when the content does.
 */
export async function coverageMarkdown(): Promise<string> {
  const { coverage: words, rules: texts } = await loadPages(en)
  const [rows, names] = await Promise.all([coverageRows(en, phrases), loadNames(en)])
  const groups = [...new Set(ruleCodes.map(groupOf))]
  const count = (how: string) => String(ruleCodes.filter((code) => rules[code].how === how).length)
  return [
    `# ${words.title}`,
    'Written by `npm run coverage-of-law`; a test fails when it is not what would be written now.',
    `## ${words.rulesTitle}`,
    words.rulesLead,
    fill(words.tally, { modelled: count('modelled'), partly: count('partly'), left: count('left') }, phrases),
    ...groups.flatMap((group) => [
      `### ${words.groups[group]}`,
      table(
        ['', words.rule, words.handled, words.why, words.where],
        ruleCodes
          .filter((code) => groupOf(code) === group)
          .map((code) => {
            const rule = rules[code]
            const why = 'why' in rule ? words.reasons[rule.why] : ''
            return [code, texts[code], words.how[rule.how], why, rule.at.map((at) => `\`${at}\``).join(', ')]
          }),
      ),
    ]),
    `## ${words.articlesTitle}`,
    table(
      [words.article, words.restsOn, 'Confidence', 'Read on', 'In force', 'To check from'],
      rows.map((row) => articleCells(row, words, names)),
    ),
    '',
  ].join('\n\n')
}

function articleCells({ id, groups }: Row, words: PagesText['coverage'], names: LawNames): readonly string[] {
  const { source, inForce, confidence, recheckFrom } = citations[id]
  const rests = groups
    .map(({ kind, list }) => {
      const found = list.map(({ name }) => name)
      return labelled(words.kinds[kind], series(found, phrases), phrases)
    })
    .join('. ')
  return [
    sayCitation(id, names),
    rests,
    confidence,
    sources[source].consulted,
    [inForce.from ?? '', inForce.to ?? ''].join(' – ').replace(/^ – $/, ''),
    recheckFrom ?? '',
  ]
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return [line(head), `|${head.map(() => '---').join('|')}|`, ...rows.map(line)].join('\n')
}
