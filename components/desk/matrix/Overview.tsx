import type { ReactNode } from 'react'
import type { ConditionRow, PersonAssessment } from '@/cases/dossier/assess-dossier'
import { useDesk } from '@/components/desk/rules/DeskProvider'
import { openedOf } from '@/components/desk/rules/loaded-rules'
import { byStage, toneOf, verdictTones } from '@/components/finding/view'
import { Aside } from '@/components/ui/Aside'
import { Icon } from '@/components/ui/Icon'
import { StatusBadge, toneIcons } from '@/components/ui/StatusBadge'
import { conditionText, endingText, procedureName, stageName, verdictWord } from '@/content/say/findings'
import { label } from '@/content/say/joins'
import type { Finding } from '@/machines/engine/finding'
import type { ProcedureId } from '@/machines/engine/procedure'
import type { Verdict } from '@/machines/engine/verdict'

const statuses: readonly Finding['status'][] = ['met', 'unmet', 'to-verify', 'unanswered', 'not-applicable']

export interface OverviewProps {
  /** One person, every procedure. */
  readonly assessments: readonly PersonAssessment[]
  readonly onOpen: (procedure: ProcedureId) => void
}

/**
 * All procedures of one person side by side: verdict, counts, and every condition with its status. A stage that is passed
 * over says why once, and beside it has only what was set by hand.
 */
export function Overview({ assessments, onOpen }: OverviewProps) {
  const { t, phrases, rules } = useDesk()
  const { statusWords } = rules.sentences
  const named = (procedure: ProcedureId, verdict: Verdict) =>
    verdictWord(openedOf(rules, procedure), verdict, rules.sentences).name
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
            <th scope="col" className="sticky start-0 z-1 w-28 bg-card p-2 text-start">
              <span className="sr-only">{t('matrix.overview.what')}</span>
            </th>
            {assessments.map(({ procedure }) => (
              <th key={procedure} scope="col" className="p-2 text-start">
                <button
                  type="button"
                  onClick={() => onOpen(procedure)}
                  className="text-start font-semibold text-brand underline underline-offset-4"
                >
                  {procedureName(openedOf(rules, procedure), phrases)}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <Line label={t('matrix.overview.verdict')}>
            {assessments.map(({ procedure, verdict, assessment }) => (
              <td key={procedure} className="p-2" data-verdict={verdict}>
                <StatusBadge tone={verdictTones[verdict]}>{named(procedure, verdict)}</StatusBadge>
                {verdict !== assessment.verdict && (
                  <p className="pt-1">
                    {t('matrix.overview.ruleSays', { verdict: named(procedure, assessment.verdict) })}
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
                <Conditions assessed={one} />
              </td>
            ))}
          </Line>
        </tbody>
      </table>
    </section>
  )
}

function Line({ label, children }: { label: string; children: ReactNode }) {
  return (
    <tr className="border-t border-line align-top">
      <th scope="row" className="sticky start-0 z-1 bg-card p-2 text-start">
        {label}
      </th>
      {children}
    </tr>
  )
}

function Conditions({ assessed }: { assessed: PersonAssessment }) {
  const { phrases, rules } = useDesk()
  const opened = openedOf(rules, assessed.procedure)
  return byStage(assessed.rows, ({ finding }) => finding).map(({ stage, rows, whole }) => (
    <div key={stage} className="pb-2">
      <p className="text-xs font-semibold text-soft">{stageName(opened, stage)}</p>
      <ul>
        {whole && (
          <ConditionLine row={{ finding: whole, status: whole.status }}>
            {endingText(opened, whole, rules.sentences, phrases)?.reason}
          </ConditionLine>
        )}
        {rows
          .filter(({ override }) => !whole || override)
          .map((row) => (
            <ConditionLine key={row.finding.condition} row={row}>
              {conditionText(opened, row.finding).title}
            </ConditionLine>
          ))}
      </ul>
    </div>
  ))
}

function ConditionLine({ row: { finding, override, status }, children }: ConditionLineProps) {
  const { t, phrases, rules } = useDesk()
  const { statusWords } = rules.sentences
  return (
    <li className="flex gap-1.5 py-0.5">
      <Icon name={toneIcons[toneOf({ ...finding, status })]} className="mt-0.5 size-4" />
      <span>
        <span className="sr-only">{label(statusWords[status], phrases)} </span>
        {override ? (
          <Aside t={t} text={children} className="italic">
            {t('matrix.byHand')}
          </Aside>
        ) : (
          <span>{children}</span>
        )}
      </span>
    </li>
  )
}

interface ConditionLineProps {
  readonly row: ConditionRow
  readonly children: ReactNode
}
