import type { PersonAssessment } from '@/cases/dossier/assess-dossier'
import type { Override, Person } from '@/cases/dossier/format'
import { useDesk } from '@/components/desk/rules/DeskProvider'
import { openedOf } from '@/components/desk/rules/loaded-rules'
import { printable } from '@/components/finding/sheet/sensitive'
import { byStage } from '@/components/finding/view'
import { sayCitations } from '@/components/law/citation'
import { Labelled } from '@/components/ui/Labelled'
import type { SheetText } from '@/content/language'
import { wordedNature } from '@/content/say/citation'
import { dayInWords } from '@/content/say/days'
import {
  conditionText,
  endingText,
  procedureName,
  stageName,
  statusWord,
  verdictWord,
} from '@/content/say/findings'
import { labelled, withAside } from '@/content/say/joins'
import { fill } from '@/content/say/message'
import type { Verdict } from '@/machines/engine/verdict'
import type { ProcedureFinding } from '@/machines/procedures/registry'

export interface CaseFindingsProps {
  readonly assessed: PersonAssessment
  readonly person: Person
  readonly sheet: SheetText
  /** Points that tell of sensitive answers are printed too. */
  readonly sensitive: boolean
}

/**
 * The findings of one procedure on paper, with what was set by hand and written beside them. A stage that is passed over
 * has one row, and beside it one for each of its conditions that has a note or was set by hand.
 */
export function CaseFindings({ assessed, person, sheet, sensitive }: CaseFindingsProps) {
  const { t, phrases, rules } = useDesk()
  const opened = openedOf(rules, assessed.procedure)
  const named = (verdict: Verdict) => verdictWord(opened, verdict, rules.sentences).name
  const notes = person.notes[assessed.procedure] ?? {}
  const said = labelled(procedureName(opened, phrases), named(assessed.verdict), phrases)
  const byRule = t('matrix.overview.ruleSays', { verdict: named(assessed.assessment.verdict) })
  // What the caseworker wrote about a point stays.
  const shown = assessed.rows.filter(
    ({ finding, override }) =>
      override || notes[finding.condition] || printable([finding], sensitive).length > 0,
  )
  const leftOut = assessed.rows.length - shown.length
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
          {byStage(shown, ({ finding }) => finding).flatMap(({ stage, rows, whole }) => [
            whole && <FindingRow key={stage} title={stageName(opened, stage)} finding={whole} />,
            ...rows
              .filter(({ finding, override }) => !whole || override || notes[finding.condition])
              .map(({ finding, override }) => (
                <FindingRow
                  key={finding.condition}
                  title={conditionText(opened, finding).title}
                  finding={finding}
                  override={override}
                  note={notes[finding.condition]}
                />
              )),
          ])}
        </tbody>
      </table>
      {leftOut > 0 && (
        <p className="text-sm">
          <span>{fill(sheet.file.groundsLeftOut, { count: leftOut }, phrases)}</span>
        </p>
      )}
    </div>
  )
}

interface FindingRowProps {
  readonly title: string
  readonly finding: ProcedureFinding
  readonly override?: Override | undefined
  readonly note?: string | undefined
}

function FindingRow({ title, finding, override, note }: FindingRowProps) {
  const { t, phrases, rules } = useDesk()
  const { statusWords, natureWords, names } = rules.sentences
  const ending = endingText(openedOf(rules, finding.procedure), finding, rules.sentences, phrases)
  return (
    <tr className="keep-together border-b border-line align-top">
      <th scope="row" className="w-1/4 py-1 pe-3 text-start font-normal">
        {title}
      </th>
      <td className="py-1 pe-3">
        {ending ? (
          <Labelled t={t} bold join="lead" name={statusWord(finding, rules.sentences)}>
            {ending.reason} {natureWords[wordedNature(finding)]}
          </Labelled>
        ) : (
          <strong>{statusWord(finding, rules.sentences)}</strong>
        )}
        {override && (
          <p className="border-s-4 border-field ps-2">
            <strong>{t('matrix.override.set', { status: statusWords[override.status] })}</strong>{' '}
            <span>{withAside(override.reason, dayInWords(override.on, phrases), phrases)}</span>
          </p>
        )}
        {note && <p className="whitespace-pre-line">{note}</p>}
      </td>
      <td className="w-1/4 py-1">{sayCitations(finding.basis, names, phrases)}</td>
    </tr>
  )
}
