import type { PersonAssessment } from '@/cases/dossier/assess-dossier'
import type { Dossier, Person } from '@/cases/dossier/format'
import { knownOf } from '@/cases/dossier/known-facts'
import { useDesk } from '@/components/desk/rules/DeskProvider'
import { openedOf } from '@/components/desk/rules/loaded-rules'
import { personLabel } from '@/components/finding/case/person-label'
import { ClientPaper } from '@/components/finding/sheet/ClientPaper'
import { type SheetTexts, type SheetWords, withProcedureTexts } from '@/components/finding/sheet/kit'
import { PaperInTwo } from '@/components/finding/sheet/PaperInTwo'
import { type CheckedRoute, sheetCaseOf } from '@/components/finding/sheet/sheet-case'
import { useChosenPlace } from '@/components/ui/chosen-place'
import type { Locale } from '@/content/locale'
import { row } from '@/content/say/joins'
import { isFactId } from '@/machines/facts/registry'

export interface ClientSheetsProps {
  readonly dossier: Dossier
  /** Of the procedures that the sheets are about. */
  readonly assessments: readonly PersonAssessment[]
  readonly texts: SheetWords
  /** What is said of each procedure to the person. */
  readonly procedures: SheetTexts['procedures']
  /** The language beside that of the page, if any. */
  readonly second: Locale | null
}

/** A page for each person of the case. Notes and reasons, which are the caseworker's own, are on none of them. */
export function ClientSheets({ dossier, assessments, texts, procedures, second }: ClientSheetsProps) {
  const { t, phrases, rules, today, law } = useDesk()
  const near = useChosenPlace()
  const checkedOf = (person: Person): readonly CheckedRoute[] => {
    const { fromEvents } = knownOf(dossier, person.id, today)
    return assessments
      .filter((one) => one.person === person.id)
      .map(({ procedure, rows, verdict }) => ({
        opened: openedOf(rules, procedure),
        findings: rows.map(({ finding, status }) => ({ ...finding, status })),
        verdict,
        answered: rows.some(({ finding }) =>
          finding.because.some(({ fact }) => isFactId(fact) && !fromEvents.has(fact)),
        ),
      }))
  }
  const alone = dossier.persons.length === 1
  return dossier.persons.map((person) => {
    const paper = {
      of: withProcedureTexts(sheetCaseOf(dossier, person, checkedOf(person), { today, law, near }), {
        procedures,
      }),
      texts,
      label: row(
        [dossier.label || t('desk.list.unnamed'), ...(alone ? [] : [personLabel(dossier, person, t)])],
        phrases,
      ),
    }
    return second === null ? (
      <ClientPaper key={person.id} {...paper} />
    ) : (
      <PaperInTwo key={person.id} {...paper} second={second} />
    )
  })
}
