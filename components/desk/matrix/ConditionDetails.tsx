import type { ReactNode } from 'react'
import type { ConditionRow } from '@/cases/dossier/assess-dossier'
import { FactInput } from '@/components/desk/matrix/FactField'
import { FactStop } from '@/components/desk/matrix/FactStop'
import { LawCell } from '@/components/desk/matrix/LawCell'
import { ProofCell } from '@/components/desk/matrix/ProofCell'
import { StatusCell } from '@/components/desk/matrix/StatusCell'
import { factsOfRow, type MatrixView } from '@/components/desk/matrix/view'
import { useDesk } from '@/components/desk/rules/DeskProvider'
import { Button } from '@/components/ui/Button'
import { Details } from '@/components/ui/Details'
import { conditionText } from '@/content/say/findings'

export interface ConditionDetailsProps {
  readonly row: ConditionRow
  readonly view: MatrixView
  /** Id of the heading, which names what is around it. */
  readonly titleId: string
  /** To the condition before and after it; null at the ends. */
  readonly onPrevious: (() => void) | null
  readonly onNext: (() => void) | null
  readonly onClose: () => void
}

/** Everything about one condition: what the rule finds and why, its answers, its papers, its law and its note. */
export function ConditionDetails({ row, view, titleId, onPrevious, onNext, onClose }: ConditionDetailsProps) {
  const { t } = useDesk()
  const { condition } = row.finding
  const { title, rule } = conditionText(view.opened, row.finding)
  const facts = factsOfRow(row)
  return (
    <div className="space-y-5 text-sm">
      <div className="flex flex-wrap items-start justify-between gap-x-4">
        <h2 id={titleId} className="min-w-0 flex-1 pt-2 text-lg font-bold">
          {title}
        </h2>
        <Button look="quiet" onClick={onClose}>
          {t('matrix.details.close')}
        </Button>
      </div>
      <StatusCell row={row} view={view} />
      {facts.length > 0 && (
        <Part title={t('matrix.columns.facts')}>
          {facts.map((id) => (
            <FactStop key={id} id={id} row={row} view={view}>
              <FactInput
                id={id}
                field={`${condition}-${id}`}
                value={view.facts[id]}
                onChange={(next) => view.edit.fact(id, next)}
              />
              {view.fromEvents.has(id) && <p className="text-soft">{t('common.fromSteps')}</p>}
            </FactStop>
          ))}
        </Part>
      )}
      <Part title={t('matrix.columns.proof')}>
        <ProofCell row={row} view={view} />
      </Part>
      <Part title={t('matrix.columns.law')}>
        <Details label={t('result.rule')}>
          <p>{rule}</p>
        </Details>
        <LawCell row={row} view={view} />
      </Part>
      <div className="flex flex-wrap justify-between gap-x-4 border-t border-line">
        {onPrevious && (
          <Button look="quiet" onClick={onPrevious}>
            {t('matrix.details.previous')}
          </Button>
        )}
        {onNext && (
          <Button look="quiet" onClick={onNext}>
            {t('matrix.details.next')}
          </Button>
        )}
      </div>
    </div>
  )
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="space-y-2">
      <h3 className="border-b border-line pb-1 font-semibold">{title}</h3>
      {children}
    </div>
  )
}
