import type { ConditionRow } from '@/cases/dossier/assess-dossier'
import { Fold } from '@/components/desk/matrix/Fold'
import type { MatrixView } from '@/components/desk/matrix/view'
import { useDesk } from '@/components/desk/rules/DeskProvider'
import { WrittenField } from '@/components/finding/case/WrittenField'
import { CitationLink } from '@/components/finding/law/CitationLink'
import { Standing } from '@/components/law/Standing'
import { Details } from '@/components/ui/Details'
import { conditionText } from '@/content/say/findings'

/** The articles, the common ground of refusal and the note of one condition. */
export function LawCell({ row, view }: { row: ConditionRow; view: MatrixView }) {
  const { t, locale, phrases, rules } = useDesk()
  const { finding } = row
  const { refusal, contest } = conditionText(view.opened, finding)
  const note = view.person.notes[view.assessed.procedure]?.[finding.condition] ?? ''
  return (
    <div className="space-y-1.5">
      {finding.basis.length > 0 && (
        <ul className="space-y-1">
          {finding.basis.map((id) => (
            <li key={id}>
              <CitationLink id={id} locale={locale} names={rules.sentences.names} />
              <Standing id={id} t={t} phrases={phrases} names={rules.sentences.names} />
            </li>
          ))}
        </ul>
      )}
      {refusal && (
        <Details label={t('result.refusal')}>
          <p>{refusal}</p>
        </Details>
      )}
      {contest && (
        <Details label={t('result.contest')}>
          <p>{contest}</p>
        </Details>
      )}
      {note !== '' && <p className="border-s-4 border-line ps-2 whitespace-pre-line">{note}</p>}
      <Fold label={note === '' ? t('matrix.note.add') : t('matrix.note.change')}>
        {() => (
          <WrittenField
            id={`note-${finding.condition}`}
            label={t('matrix.note.label')}
            value={note}
            rows={2}
            onChange={(text) => view.edit.note(finding.condition, text)}
          />
        )}
      </Fold>
    </div>
  )
}
