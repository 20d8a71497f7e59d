import { coverageRows, type Row } from '@/components/guide/coverage'
import { loadPages } from '@/components/i18n/pages'
import { citationLabel } from '@/components/law/citation'
import type { PagesText } from '@/content/language'
import { citations } from '@/content/law/citations'
import { groupOf, ruleCodes, rules } from '@/content/law/rules'
import { sources } from '@/content/law/sources'
import { labelled, series } from '@/content/say/joins'
import { fill } from '@/content/say/message'
import { englishPhrases as phrases } from '@/scripts/lib/say'

/**
 * The text of `docs/coverage.md`, from the same data as the page of the site. It names days on which sources were
 * read, never their age, so that it changes only when the content does.
 */
export async function coverageMarkdown(): Promise<string> {
  const { coverage: words, rules: texts } = await loadPages('en')
  const rows = await coverageRows('en', phrases)
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
      rows.map((row) => articleCells(row, words)),
    ),
    '',
  ].join('\n\n')
}

function articleCells({ id, groups }: Row, words: PagesText['coverage']): readonly string[] {
  const { source, inForce, confidence, recheckFrom } = citations[id]
  const rests = groups
    .map(({ kind, list }) => {
      const names = list.map(({ name }) => name)
      return labelled(words.kinds[kind], series(names, phrases), phrases)
    })
    .join('. ')
  return [
    citationLabel(id, 'en'),
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
