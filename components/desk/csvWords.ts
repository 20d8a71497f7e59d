import type { Cell, CsvOptions } from '@/cases/csv'
import { conditionTitle, type DeskKit, paperName } from '@/components/desk/kit'
import type { Chrome } from '@/components/i18n/chrome'

/** Headings and cells of a table in words. A cell without a word of its own stays as it is: an id or a day. */
export function csvWords(kit: DeskKit, t: Chrome): Pick<CsvOptions, 'heading' | 'say'> {
  const { text } = kit.deadlines
  const headings: Readonly<Record<string, string>> = kit.casesText.columns
  const tables: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    status: kit.sentences.statusWords,
    byHand: kit.sentences.statusWords,
    nature: kit.sentences.natureWords,
    waitingFor: kit.courseWords.actors,
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
    say: (column, cell) => said(column, cell),
  }

  function said(column: string, cell: Cell): Cell {
    if (typeof cell === 'boolean') return cell ? t('desk.csv.yes') : t('desk.csv.no')
    if (typeof cell !== 'string' || cell === '') return cell
    if (column === 'paper') return paperName(kit, cell)
    const words = tables[column]
    if (!words) return cell
    return (
      words[cell] ??
      cell
        .split(' ')
        .map((part) => words[part] ?? part)
        .join(', ')
    )
  }
}

function titles(kit: DeskKit): Readonly<Record<string, string>> {
  return Object.fromEntries(
    kit.opened.flatMap(({ procedure }) =>
      Object.values(procedure.stages).flatMap((stage) =>
        Object.keys(stage.conditions).map((id) => [id, conditionTitle(kit, procedure.id, id)]),
      ),
    ),
  )
}
