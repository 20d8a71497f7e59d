import type { Cell, CsvOptions } from '@/cases/csv'
import { urgencies } from '@/cases/desk'
import { evidenceStates } from '@/cases/format'
import type { CsvColumn } from '@/components/desk/csvColumns'
import { conditionTitle, type DeskKit, openedOf, paperName } from '@/components/desk/kit'
import type { Chrome } from '@/components/i18n/chrome'
import type { ProcedureId } from '@/machines/procedure'

/** Headings and cells of a table in words. A cell without a word of its own stays as it is: an id or a day. */
export function csvWords(kit: DeskKit, t: Chrome): Pick<CsvOptions, 'heading' | 'say'> {
  const { text } = kit.deadlines
  const tables: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    status: kit.sentences.statusWords,
    byHand: kit.sentences.statusWords,
    nature: kit.sentences.natureWords,
    waitingFor: kit.courseWords.actors,
    urgency: Object.fromEntries(urgencies.map((u) => [u, t(`desk.urgency.${u}`)])),
    state: {
      ...text.states,
      ...Object.fromEntries(evidenceStates.map((s) => [s, t(`matrix.paper.states.${s}`)])),
    },
    limit: Object.fromEntries(Object.entries(text.limits).map(([id, limit]) => [id, limit.name])),
    event: Object.fromEntries(Object.entries(kit.eventTexts).map(([id, event]) => [id, event.name])),
    procedure: Object.fromEntries(kit.opened.map((o) => [o.procedure.id, o.text.short])),
    procedures: Object.fromEntries(kit.opened.map((o) => [o.procedure.id, o.text.short])),
    condition: titles(kit),
  }
  return {
    // The columns of every table are in the list that the type is made from.
    heading: (column) => t(`desk.csv.${column as CsvColumn}`),
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

/** The names of the procedures of a list, short. */
export const shortNames = (kit: DeskKit, ids: readonly ProcedureId[]): string =>
  ids.map((id) => openedOf(kit, id).text.short).join(', ')
