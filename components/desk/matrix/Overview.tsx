import type { ConditionRow, PersonAssessment } from '@/cases/dossier/assess-dossier'
import type { DeskKit } from '@/components/desk/rules/loaded-rules'
import { openedOf } from '@/components/desk/rules/loaded-rules'
import { toneOf, verdictTones } from '@/components/finding/view'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { Aside } from '@/components/ui/Aside'
import { Icon } from '@/components/ui/Icon'
import { StatusBadge, toneIcons } from '@/components/ui/StatusBadge'
import { conditionText, procedureName } from '@/content/say/findings'
import { label } from '@/content/say/joins'
import type { Finding } from '@/machines/engine/finding'
import type { ProcedureId } from '@/machines/engine/procedure'

const statuses: readonly Finding['status'][] = ['met', 'unmet', 'to-verify', 'unanswered', 'not-applicable']

export interface OverviewProps {
  readonly kit: DeskKit
  /** One person, every procedure. */
  readonly assessments: readonly PersonAssessment[]
  readonly onOpen: (procedure: ProcedureId) => void
}

/** All procedures of one person side by side: verdict, counts, and every condition with its status. */
export function Overview({ kit, assessments, onOpen }: OverviewProps) {
  const { t, phrases } = useChrome()
  const { verdictWords, statusWords } = kit.sentences
  return (
    <section
      aria-label={t('matrix.overview.title')}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region has to take focus to scroll by keyboard
      tabIndex={0}
      className="relative overflow-x-auto print:overflow-visible"
    >
      <table className="w-full min-w-[58rem] table-fixed border-collapse bg-card text-sm">
        <caption className="sr-only">{t('matrix.overview.title')}</caption>
        <thead>
          <tr className="align-top">
            <th scope="col" className="w-28 p-2 text-start">
              <span className="sr-only">{t('matrix.overview.what')}</span>
            </th>
            {assessments.map(({ procedure }) => (
              <th key={procedure} scope="col" className="p-2 text-start">
                <button
                  type="button"
                  data-open-matrix={procedure}
                  onClick={() => onOpen(procedure)}
                  className="text-start font-semibold text-brand underline underline-offset-4"
                >
                  {procedureName(openedOf(kit, procedure), phrases)}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <Line label={t('matrix.overview.verdict')}>
            {assessments.map(({ procedure, verdict, assessment }) => (
              <td key={procedure} className="p-2" data-verdict={verdict}>
                <StatusBadge tone={verdictTones[verdict]}>{verdictWords[verdict].name}</StatusBadge>
                {verdict !== assessment.verdict && (
                  <p className="pt-1">
                    {t('matrix.overview.ruleSays', { verdict: verdictWords[assessment.verdict].name })}
                  </p>
                )}
              </td>
            ))}
          </Line>
          {statuses.map((status) => (
            <Line key={status} label={statusWords[status]}>
              {assessments.map(({ procedure, rows }) => (
                <td key={procedure} className="p-2 tabular-nums">
                  {rows.filter((row) => row.status === status).length}
                </td>
              ))}
            </Line>
          ))}
          <Line label={t('matrix.overview.conditions')}>
            {assessments.map((one) => (
              <td key={one.procedure} className="p-2 align-top">
                <Conditions assessed={one} kit={kit} />
              </td>
            ))}
          </Line>
        </tbody>
      </table>
    </section>
  )
}

function Line({ label, children }: { label: string; children: React.ReactNode }) {
  return (
    <tr className="border-t border-line align-top">
      <th scope="row" className="p-2 text-start">
        {label}
      </th>
      {children}
    </tr>
  )
}

function Conditions({ assessed, kit }: { assessed: PersonAssessment; kit: DeskKit }) {
  const opened = openedOf(kit, assessed.procedure)
  return Object.entries(opened.text.stages).map(([stage, title]) => (
    <div key={stage} className="pb-2">
      <p className="text-xs font-semibold text-soft">{title}</p>
      <ul>
        {assessed.rows
          .filter((row) => row.finding.stage === stage)
          .map((row) => (
            <ConditionLine
              key={row.finding.condition}
              row={row}
              kit={kit}
              title={conditionText(opened, row.finding).title}
            />
          ))}
      </ul>
    </div>
  ))
}

function ConditionLine({ row, kit, title }: { row: ConditionRow; kit: DeskKit; title: string }) {
  const { t, phrases } = useChrome()
  const { finding, override, status } = row
  const tone = toneOf({ ...finding, status })
  return (
    <li className="flex gap-1.5 py-0.5">
      <Icon name={toneIcons[tone]} className="mt-0.5 size-4" />
      <span>
        <span className="sr-only">{label(kit.sentences.statusWords[status], phrases)} </span>
        {override ? (
          <Aside t={t} text={title} className="italic">
            {t('matrix.byHand')}
          </Aside>
        ) : (
          title
        )}
      </span>
    </li>
  )
}
