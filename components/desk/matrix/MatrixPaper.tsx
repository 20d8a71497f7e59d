import type { ConditionRow } from '@/cases/dossier/assess-dossier'
import { evidenceOn, papersByNeed } from '@/cases/dossier/evidence'
import { PassedOver } from '@/components/desk/matrix/PassedOver'
import type { StagesProps } from '@/components/desk/matrix/rows'
import { factsOfRow, type MatrixView } from '@/components/desk/matrix/view'
import { useDesk } from '@/components/desk/rules/DeskProvider'
import { paperName } from '@/components/finding/case/paper-name'
import { sayCitations } from '@/components/law/citation'
import { Labelled } from '@/components/ui/Labelled'
import { Series } from '@/components/ui/Series'
import { wordedNature } from '@/content/say/citation'
import { dayInWords } from '@/content/say/days'
import { conditionText, endingText, stageName, statusWord } from '@/content/say/findings'
import { labelled, withAside } from '@/content/say/joins'
import { factName, valueInWords } from '@/content/say/values'

const columns = ['condition', 'status', 'facts', 'proof', 'law'] as const

/** The conditions on paper, in words: what the screen folds away stands open, and there is no control. */
export function MatrixPaper({ stages, view }: Pick<StagesProps, 'stages' | 'view'>) {
  const { t } = useDesk()
  return (
    <table className="hidden w-full border-collapse text-sm print:table">
      <thead>
        <tr className="border-b-2 border-line">
          {columns.map((column) => (
            <th key={column} scope="col" className="p-1 text-start">
              {t(`matrix.columns.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      {stages.map(({ stage, rows, whole }) => (
        <tbody key={stage}>
          <tr>
            <th scope="rowgroup" colSpan={columns.length} className="border-b border-line p-1 text-start">
              {stageName(view.opened, stage)}
            </th>
          </tr>
          {whole && (
            <tr>
              <td colSpan={columns.length} className="p-1">
                <PassedOver whole={whole} opened={view.opened} />
              </td>
            </tr>
          )}
          {rows.map((row) => (
            <PaperRow key={row.finding.condition} row={row} view={view} />
          ))}
        </tbody>
      ))}
    </table>
  )
}

function PaperRow({ row, view }: { row: ConditionRow; view: MatrixView }) {
  const { t, phrases, words, rules, today } = useDesk()
  const { finding, override } = row
  const { statusWords, natureWords, names } = rules.sentences
  const ending = finding.passedOver ? null : endingText(view.opened, finding, rules.sentences, phrases)
  const note = view.person.notes[view.assessed.procedure]?.[finding.condition]
  const lists = papersByNeed(view.opened.filing.papers, finding.condition)
  return (
    <tr className="keep-together border-b border-line align-top">
      <th scope="row" className="p-1 text-start font-normal">
        {conditionText(view.opened, finding).title}
      </th>
      <td className="p-1">
        <strong>{statusWord(finding, rules.sentences)}</strong>
        {finding.notInForce && <p>{t('result.notInForce', { date: dayInWords(today, phrases) })}</p>}
        {ending && !finding.notInForce && <p>{ending.reason}</p>}
        {ending && <p>{natureWords[wordedNature(finding)]}</p>}
        {override && (
          <p className="border-s-4 border-field ps-2">
            <strong>{t('matrix.override.set', { status: statusWords[override.status] })}</strong>{' '}
            <span>{withAside(override.reason, dayInWords(override.on, phrases), phrases)}</span>
          </p>
        )}
      </td>
      <td className="p-1">
        {factsOfRow(row).map((id) => {
          const value = view.facts[id]
          return (
            <p key={id} data-printed={id}>
              <Labelled t={t} name={factName(id, rules.sentences)}>
                {value === undefined
                  ? t('matrix.notAnswered')
                  : valueInWords(id, value, rules.sentences, phrases)}
              </Labelled>
            </p>
          )
        })}
      </td>
      <td className="p-1">
        {lists.map(({ need, key, papers }) => (
          <div key={key}>
            <p className="font-semibold">{t(`result.need.${need === 'one-of' ? 'oneOf' : need}`)}</p>
            {papers.map(({ paper }) => {
              const item = view.person.evidence[paper]
              return (
                <p key={paper} data-printed={paper}>
                  <Labelled t={t} name={paperName(rules.opened, paper)}>
                    <Series
                      t={t}
                      join="row"
                      parts={[
                        <strong key="state">{words.evidence[evidenceOn(item, today)]}</strong>,
                        item?.kind !== undefined && words.kinds[item.kind],
                        item?.date && dayInWords(item.date, phrases),
                        item?.validUntil &&
                          labelled(
                            t('matrix.paper.validUntil'),
                            dayInWords(item.validUntil, phrases),
                            phrases,
                          ),
                        item?.note,
                      ]}
                    />
                  </Labelled>
                </p>
              )
            })}
          </div>
        ))}
      </td>
      <td className="p-1">
        <p>{sayCitations(finding.basis, names, phrases)}</p>
        {note && <p className="whitespace-pre-line">{note}</p>}
      </td>
    </tr>
  )
}
