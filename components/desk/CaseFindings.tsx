import type { ConditionRow, PersonAssessment } from '@/cases/dossier/assess-dossier'
import type { Person } from '@/cases/dossier/format'
import { type DeskKit, openedOf } from '@/components/desk/rules/loaded-rules'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { Labelled } from '@/components/ui/Labelled'
import { sayCitation, wordedNature } from '@/content/say/citation'
import { dayInWords } from '@/content/say/days'
import { conditionText, endingText, procedureName, stageName } from '@/content/say/findings'
import { labelled, series, withAside } from '@/content/say/joins'
import { passedOver } from '@/machines/engine/passed-over'

export interface CaseFindingsProps {
  readonly assessed: PersonAssessment
  readonly person: Person
  readonly kit: DeskKit
}

/** The findings of one procedure on paper, with what was set by hand and written beside them. */
export function CaseFindings({ assessed, person, kit }: CaseFindingsProps) {
  const { t, phrases } = useChrome()
  const opened = openedOf(kit, assessed.procedure)
  const { verdictWords } = kit.sentences
  const notes = person.notes[assessed.procedure] ?? {}
  const said = labelled(procedureName(opened, phrases), verdictWords[assessed.verdict].name, phrases)
  const byRule = t('matrix.overview.ruleSays', { verdict: verdictWords[assessed.assessment.verdict].name })
  return (
    <div className="space-y-2">
      <h3 className="font-semibold">
        {assessed.verdict === assessed.assessment.verdict ? said : withAside(said, byRule, phrases)}
      </h3>
      <table className="w-full border-collapse text-sm">
        <thead>
          <tr className="border-b-2 border-line">
            {(['condition', 'status', 'law'] as const).map((column) => (
              <th key={column} scope="col" className="py-1 pe-3 text-start">
                {t(`matrix.columns.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {printedRows(assessed.rows, notes).map(({ row, ofStage }) => (
            <FindingRow
              key={ofStage ? row.finding.stage : row.finding.condition}
              title={
                ofStage ? stageName(opened, row.finding.stage) : conditionText(opened, row.finding).title
              }
              row={row}
              opened={opened}
              kit={kit}
              note={ofStage ? undefined : notes[row.finding.condition]}
            />
          ))}
        </tbody>
      </table>
    </div>
  )
}

interface FindingRowProps {
  readonly title: string
  readonly row: ConditionRow
  readonly opened: ReturnType<typeof openedOf>
  readonly kit: DeskKit
  readonly note: string | undefined
}

function FindingRow({ title, row: { finding, override }, opened, kit, note }: FindingRowProps) {
  const { t, phrases } = useChrome()
  const { statusWords, natureWords, names } = kit.sentences
  const ending = endingText(opened, finding, kit.sentences, phrases)
  return (
    <tr className="keep-together border-b border-line align-top">
      <th scope="row" className="w-1/4 py-1 pe-3 text-start font-normal">
        {title}
      </th>
      <td className="py-1 pe-3">
        {ending ? (
          <Labelled t={t} bold join="lead" name={statusWords[finding.status]}>
            {ending.reason} {natureWords[wordedNature(finding)]}
          </Labelled>
        ) : (
          <strong>{statusWords[finding.status]}</strong>
        )}
        {override && (
          <p className="border-s-4 border-field ps-2">
            <strong>{t('matrix.override.set', { status: statusWords[override.status] })}</strong>{' '}
            {withAside(override.reason, dayInWords(override.on, phrases), phrases)}
          </p>
        )}
        {note && <p className="whitespace-pre-line">{note}</p>}
      </td>
      <td className="w-1/4 py-1">
        {series(
          finding.basis.map((id) => sayCitation(id, names)),
          phrases,
        )}
      </td>
    </tr>
  )
}

/**
 * A row for each condition. A stage that is passed over has one row, and beside it one for each of its conditions that has
 * a note or was set by hand.
 */
function printedRows(
  rows: readonly ConditionRow[],
  notes: Readonly<Record<string, string>>,
): readonly { readonly row: ConditionRow; readonly ofStage: boolean }[] {
  const stages = [...new Set(rows.map(({ finding }) => finding.stage))]
  return stages.flatMap((stage) => {
    const list = rows.filter(({ finding }) => finding.stage === stage)
    const whole = passedOver(list.map(({ finding }) => finding))
    if (!whole) return list.map((row) => ({ row, ofStage: false }))
    const written = list.filter(({ finding, override }) => override || notes[finding.condition])
    return [
      { row: { finding: whole, status: whole.status }, ofStage: true },
      ...written.map((row) => ({ row, ofStage: false })),
    ]
  })
}
