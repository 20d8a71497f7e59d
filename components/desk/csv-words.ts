import type { Dossier } from '@/cases/dossier/format'
import type { Cell, CsvOptions } from '@/cases/exchange/csv'
import { conditionTitle, type DeskRules, reasonOf } from '@/components/desk/rules/loaded-rules'
import { paperName } from '@/components/finding/case/paper-name'
import { personLabel } from '@/components/finding/case/person-label'
import type { Chrome } from '@/components/i18n/chrome'
import { type CitationId, citations } from '@/content/law/citations'
import { sayCitation, wordedNature } from '@/content/say/citation'
import { series } from '@/content/say/joins'
import { findText } from '@/content/say/lookup'
import { factName } from '@/content/say/values'
import type { Nature } from '@/machines/engine/condition'
import { isFactId } from '@/machines/facts/registry'

type Row = Readonly<Record<string, Cell>>

/**
 * Headings and cells of a table of these cases in words. What has no word of its own stays as it is: a day, a number, and
 * the id of a case, by which lines of several tables are matched.
 */
export function csvWords(
  cases: readonly Dossier[],
  rules: DeskRules,
  t: Chrome,
): Required<Pick<CsvOptions, 'heading' | 'say'>> {
  const { opened, sentences, deadlines, casesText, eventTexts } = rules
  const { text } = deadlines
  const persons = new Map(
    cases.flatMap((dossier) =>
      dossier.persons.map((p) => [`${dossier.id} ${p.id}`, personLabel(dossier, p, t)] as const),
    ),
  )
  const shortNames = Object.fromEntries(opened.map((o) => [o.procedure.id, o.text.short]))
  /** Columns whose cells are ids of one list, or several of them with blanks between. */
  const tables = {
    status: sentences.statusWords,
    byHand: sentences.statusWords,
    waitingFor: rules.lifecycleWords.actors,
    urgency: casesText.urgency,
    kind: casesText.kinds,
    need: {
      required: t('result.need.required'),
      'one-of': t('result.need.oneOf'),
      useful: t('result.need.useful'),
      spare: t('desk.papers.spare'),
    },
    state: { ...text.states, ...casesText.evidence },
    procedure: shortNames,
    procedures: shortNames,
  }
  return { heading: (column) => findText(casesText.columns, column) ?? column, say }

  function say(column: string, cell: Cell, row: Row): Cell {
    if (typeof cell === 'boolean') return t(cell ? 'desk.csv.yes' : 'desk.csv.no')
    if (typeof cell !== 'string' || cell === '') return cell
    return wordsOf(column, cell, row) ?? cell
  }

  function wordsOf(column: string, cell: string, row: Row): string | undefined {
    const of = opened.find(({ procedure }) => procedure.id === row.procedure)
    switch (column) {
      case 'paper':
        return paperName(opened, cell)
      case 'person':
        return persons.get(`${row.case} ${cell}`)
      case 'limit':
      case 'earlierLimit':
        return findText(text.limits, cell)?.name
      case 'event':
        return findText(eventTexts, cell)?.name ?? (isFactId(cell) ? factName(cell, sentences) : undefined)
      case 'stage':
        return of && findText(of.text.stages, cell)
      case 'condition':
        return of && conditionTitle(rules, of.procedure.id, cell)
      case 'ending':
        return of && reasonOf(rules, of.procedure.id, String(row.condition), cell)
      case 'nature':
        return isNature(cell)
          ? sentences.natureWords[wordedNature({ nature: cell, basis: basisOf(row) })]
          : cell
      case 'basis':
        return series(
          cell.split(' ').map((id) => (isCitation(id) ? sayCitation(id, sentences.names) : id)),
          deadlines,
        )
      default:
        return listed(findText<Readonly<Record<string, string>>>(tables, column), cell)
    }
  }

  function listed(words: Readonly<Record<string, string>> | undefined, cell: string): string | undefined {
    return (
      words &&
      series(
        cell.split(' ').map((id) => findText(words, id) ?? id),
        deadlines,
      )
    )
  }

  function isNature(cell: string): cell is Nature {
    return Object.hasOwn(sentences.natureWords, cell)
  }
}

const isCitation = (id: string): id is CitationId => Object.hasOwn(citations, id)

/** The articles of the line. */
const basisOf = ({ basis }: Row): readonly CitationId[] =>
  String(basis ?? '')
    .split(' ')
    .filter(isCitation)
