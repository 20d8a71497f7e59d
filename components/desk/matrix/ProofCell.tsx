import type { ConditionRow } from '@/cases/dossier/assess-dossier'
import { evidenceOn, papersByNeed } from '@/cases/dossier/evidence'
import { evidenceStates } from '@/cases/dossier/format'
import { Fold } from '@/components/desk/matrix/Fold'
import { PaperFields } from '@/components/desk/matrix/PaperFields'
import { Stop } from '@/components/desk/matrix/Stop'
import type { MatrixView } from '@/components/desk/matrix/view'
import { useDesk } from '@/components/desk/rules/DeskProvider'
import { paperName } from '@/components/finding/case/paper-name'
import { Labelled } from '@/components/ui/Labelled'
import { PrintOnly } from '@/components/ui/PrintOnly'
import { Series } from '@/components/ui/Series'
import { dayInWords } from '@/content/say/days'
import { labelled, row } from '@/content/say/joins'

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
            <Paper key={paper} paper={paper} condition={condition} view={view} />
          ))}
        </div>
      ))}
    </div>
  )
}

function Paper({ paper, condition, view }: { paper: string; condition: string; view: MatrixView }) {
  const { t, phrases, words, rules, today } = useDesk()
  const { person, edit } = view
  const item = person.evidence[paper]
  const name = paperName(rules.opened, paper)
  const state = words.evidence[evidenceOn(item, today)]
  const seen = item?.kind === undefined ? [] : [words.kinds[item.kind]]
  return (
    <Stop
      id={`${condition} ${paper}`}
      row={condition}
      column="proof"
      label={labelled(name, row([state, ...seen], phrases), phrases)}
      onKey={(key) => {
        const chosen = evidenceStates[Number(key) - 1]
        if (key === 'Backspace') edit.evidence(paper, undefined)
        else if (chosen) edit.evidence(paper, { ...item, state: chosen })
        return key === 'Backspace' || chosen !== undefined
      }}
    >
      <div className="print:hidden">
        <Fold
          label={
            <span className="text-sm">
              <Labelled t={t} name={name}>
                <Series t={t} join="row" parts={[<strong key="state">{state}</strong>, ...seen]} />
              </Labelled>
            </span>
          }
        >
          {() => <PaperFields item={item} onChange={(next) => edit.evidence(paper, next)} />}
        </Fold>
      </div>
      <PrintOnly>
        <p aria-hidden="true" data-printed={paper}>
          <Labelled t={t} name={name}>
            <Series
              t={t}
              join="row"
              parts={[
                <strong key="state">{state}</strong>,
                ...seen,
                item?.date && dayInWords(item.date, phrases),
                item?.validUntil &&
                  labelled(t('matrix.paper.validUntil'), dayInWords(item.validUntil, phrases), phrases),
                item?.note,
              ]}
            />
          </Labelled>
        </p>
      </PrintOnly>
    </Stop>
  )
}
