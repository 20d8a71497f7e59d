import type { Dossier } from '@/cases/dossier/format'
import type { Cell, CsvOptions } from '@/cases/exchange/csv'
import { conditionTitle, type DeskKit } from '@/components/desk/rules/loaded-rules'
import { paperName } from '@/components/finding/case/paper-name'
import { personLabel } from '@/components/finding/case/person-label'
import type { Chrome } from '@/components/i18n/chrome'
import { type CitationId, citations } from '@/content/law/citations'
import { sayCitation, wordedNature } from '@/content/say/citation'
import { series } from '@/content/say/joins'
import type { Nature } from '@/machines/engine/condition'

/**
 * Headings and cells of a table of these cases in words. What has no word of its own stays as it is: a day, a number, and
 * the id of a case, by which lines of several tables are matched.
 */
export function csvWords(
  cases: readonly Dossier[],
  kit: DeskKit,
  t: Chrome,
): Pick<CsvOptions, 'heading' | 'say'> {
  const persons = new Map(
    cases.flatMap((dossier) =>
      dossier.persons.map((p) => [`${dossier.id} ${p.id}`, personLabel(dossier, p, t)] as const),
    ),
  )
  const { text } = kit.deadlines
  const headings: Readonly<Record<string, string>> = kit.casesText.columns
  const tables: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    status: kit.sentences.statusWords,
    byHand: kit.sentences.statusWords,
    waitingFor: kit.lifecycleWords.actors,
    urgency: kit.casesText.urgency,
    kind: kit.casesText.kinds,
    state: { ...text.states, ...kit.casesText.evidence },
    limit: Object.fromEntries(Object.entries(text.limits).map(([id, limit]) => [id, limit.name])),
    event: Object.fromEntries(Object.entries(kit.eventTexts).map(([id, event]) => [id, event.name])),
    procedure: Object.fromEntries(kit.opened.map((o) => [o.procedure.id, o.text.short])),
    procedures: Object.fromEntries(kit.opened.map((o) => [o.procedure.id, o.text.short])),
    condition: titles(kit),
  }
  return {
    heading: (column) => headings[column] ?? column,
    say: said,
  }

  function said(column: string, cell: Cell, row: Readonly<Record<string, Cell>>): Cell {
    if (typeof cell === 'boolean') return cell ? t('desk.csv.yes') : t('desk.csv.no')
    if (typeof cell !== 'string' || cell === '') return cell
    if (column === 'paper') return paperName(kit.opened, cell)
    if (column === 'person') return persons.get(`${row.case} ${cell}`) ?? cell
    if (column === 'stage') return stageName(kit, row, cell)
    if (column === 'ending') return reasonOf(kit, row, cell)
    if (column === 'nature') return natureOf(kit, row, cell)
    if (column === 'basis') {
      const { names } = kit.sentences
      const labels = cell.split(' ').map((id) => (isCitation(id) ? sayCitation(id, names) : id))
      return series(labels, kit.deadlines)
    }
    const words = tables[column]
    if (!words) return cell
    const parts = cell.split(' ').map((part) => words[part] ?? part)
    return words[cell] ?? series(parts, kit.deadlines)
  }
}

/** The procedure that a line is about. */
const openedIn = (kit: DeskKit, row: Readonly<Record<string, Cell>>) =>
  kit.opened.find(({ procedure }) => procedure.id === row.procedure)

function stageName(kit: DeskKit, row: Readonly<Record<string, Cell>>, stage: string): string {
  const stages: Readonly<Record<string, string>> = openedIn(kit, row)?.text.stages ?? {}
  return stages[stage] ?? stage
}

function reasonOf(kit: DeskKit, row: Readonly<Record<string, Cell>>, ending: string): string {
  const text = openedIn(kit, row)?.text
  const stages: Readonly<Record<string, Conditions>> = text?.conditions ?? {}
  const passedOver: Readonly<Record<string, string>> = text?.passedOver ?? {}
  if (ending === 'inDoubt') return kit.sentences.doubtWords.ask
  if (ending === 'doesNotApply') return passedOver[String(row.stage)] ?? ending
  return stages[String(row.stage)]?.[String(row.condition)]?.endings[ending]?.reason ?? ending
}

/** Who decides, worded by what the line rests on. */
function natureOf(kit: DeskKit, row: Readonly<Record<string, Cell>>, cell: string): string {
  const words = kit.sentences.natureWords
  if (!(cell in words)) return cell
  const basis = String(row.basis ?? '')
    .split(' ')
    .filter(isCitation)
  // The column holds the nature of a finding, and the line above has found it among the words.
  return words[wordedNature({ nature: cell as Nature, basis })]
}

type Conditions = Readonly<
  Record<string, { readonly endings: Readonly<Record<string, { readonly reason: string }>> }>
>

const isCitation = (id: string): id is CitationId => id in citations

function titles(kit: DeskKit): Readonly<Record<string, string>> {
  return Object.fromEntries(
    kit.opened.flatMap(({ procedure }) =>
      Object.values(procedure.stages).flatMap((stage) =>
        Object.keys(stage.conditions).map((id) => [id, conditionTitle(kit, procedure.id, id)]),
      ),
    ),
  )
}
