import type { ConditionRow } from '@/cases/dossier/assess-dossier'
import { evidenceOn, papersByNeed } from '@/cases/dossier/evidence'
import { Fold } from '@/components/desk/matrix/Fold'
import { PaperFields } from '@/components/desk/matrix/PaperFields'
import type { MatrixView } from '@/components/desk/matrix/view'
import { useDesk } from '@/components/desk/rules/DeskProvider'
import { paperName } from '@/components/finding/case/paper-name'
import { Labelled } from '@/components/ui/Labelled'
import { Series } from '@/components/ui/Series'

/** The proof that a condition takes, each paper with where it stands. */
export function ProofCell({ row, view }: { row: ConditionRow; view: MatrixView }) {
  const { t } = useDesk()
  const { condition } = row.finding
  const lists = papersByNeed(view.opened.filing.papers, condition)
  if (lists.length === 0) return <p className="text-soft">{t('matrix.noProof')}</p>
  return (
    <div className="space-y-1">
      {lists.map(({ need, key, papers }) => (
        <div key={key}>
          <p className="text-xs font-semibold text-soft">
            {t(`result.need.${need === 'one-of' ? 'oneOf' : need}`)}
          </p>
          {papers.map(({ paper }) => (
            <Paper key={paper} paper={paper} view={view} />
          ))}
        </div>
      ))}
    </div>
  )
}

function Paper({ paper, view }: { paper: string; view: MatrixView }) {
  const { t, words, rules, today } = useDesk()
  const { person, edit } = view
  const item = person.evidence[paper]
  const state = words.evidence[evidenceOn(item, today)]
  return (
    <Fold
      label={
        <Labelled t={t} name={paperName(rules.opened, paper)}>
          <Series
            t={t}
            join="row"
            parts={[<strong key="state">{state}</strong>, item?.kind !== undefined && words.kinds[item.kind]]}
          />
        </Labelled>
      }
    >
      {() => <PaperFields item={item} onChange={(next) => edit.evidence(paper, next)} />}
    </Fold>
  )
}
