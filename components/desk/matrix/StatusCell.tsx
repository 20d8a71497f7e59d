import { useState } from 'react'
import type { ConditionRow } from '@/cases/dossier/assess-dossier'
import { Fold } from '@/components/desk/matrix/Fold'
import type { MatrixView } from '@/components/desk/matrix/view'
import { useDesk } from '@/components/desk/rules/DeskProvider'
import { toneOf } from '@/components/finding/view'
import { Button } from '@/components/ui/Button'
import { Details } from '@/components/ui/Details'
import { smallInputLook } from '@/components/ui/input-looks'
import { LabelledField } from '@/components/ui/LabelledField'
import { Select } from '@/components/ui/Select'
import { StatusBadge } from '@/components/ui/StatusBadge'
import { wordedNature } from '@/content/say/citation'
import { dayInWords } from '@/content/say/days'
import { endingText, statusWord } from '@/content/say/findings'
import type { Status } from '@/machines/engine/condition'

const statuses: readonly Status[] = ['met', 'unmet', 'to-verify', 'not-applicable']

/** What the rule finds and why; beside it, marked, what was set by hand. */
export function StatusCell({ row, view }: { row: ConditionRow; view: MatrixView }) {
  const { t, phrases, rules, today } = useDesk()
  const { finding, override } = row
  const { statusWords, natureWords } = rules.sentences
  // The reason of a stage that is passed over stands at its head.
  const ending = finding.passedOver ? null : endingText(view.opened, finding, rules.sentences, phrases)
  return (
    <div className="space-y-1.5">
      <StatusBadge tone={toneOf(finding)}>{statusWord(finding, rules.sentences)}</StatusBadge>
      {finding.notInForce ? (
        <p>{t('result.notInForce', { date: dayInWords(today, phrases) })}</p>
      ) : (
        ending && <p>{ending.reason}</p>
      )}
      {ending && <p className="text-soft">{natureWords[wordedNature(finding)]}</p>}
      {ending?.todo && (
        <Details label={t('result.todo')}>
          <p>{ending.todo}</p>
        </Details>
      )}
      {override && (
        <div className="rounded-sm border-2 border-dashed border-judged p-2">
          <p className="font-semibold">
            {t('matrix.override.set', { status: statusWords[override.status] })}
          </p>
          <p>{override.reason}</p>
          <p className="text-soft">{dayInWords(override.on, phrases)}</p>
        </div>
      )}
      <Fold label={override ? t('matrix.override.change') : t('matrix.override.title')}>
        {() => <OverrideForm key={override?.on} row={row} view={view} />}
      </Fold>
    </div>
  )
}

function OverrideForm({ row, view }: { row: ConditionRow; view: MatrixView }) {
  const { t, rules } = useDesk()
  const { finding, override } = row
  const { statusWords } = rules.sentences
  const [status, setStatus] = useState<Status>(override?.status ?? 'met')
  const [reason, setReason] = useState(override?.reason ?? '')
  const [missing, setMissing] = useState(false)
  const id = `by-hand-${finding.condition}`
  const set = () => {
    setMissing(reason.trim() === '')
    if (reason.trim() !== '') view.edit.override(finding.condition, { status, reason: reason.trim() })
  }
  return (
    <div className="space-y-2">
      <p>{t('matrix.override.hint')}</p>
      <label className="block">
        {t('matrix.override.status')}
        <Select
          value={status}
          options={statuses.map((one) => [one, statusWords[one]])}
          onChange={setStatus}
          className={`${smallInputLook} w-full`}
        />
      </label>
      <LabelledField id={id} label={t('matrix.override.reason')}>
        <input
          id={id}
          type="text"
          autoComplete="off"
          value={reason}
          aria-invalid={missing || undefined}
          aria-describedby={missing ? `${id}-missing` : undefined}
          onChange={(event) => setReason(event.target.value)}
          className={`${smallInputLook} w-full`}
        />
      </LabelledField>
      {missing && (
        <p id={`${id}-missing`} role="alert" className="font-semibold text-unmet">
          {t('matrix.override.reasonMissing')}
        </p>
      )}
      <div className="flex flex-wrap gap-3">
        <Button look="secondary" onClick={set}>
          {t('matrix.override.save')}
        </Button>
        {override && (
          <Button look="quiet" onClick={() => view.edit.override(finding.condition, null)}>
            {t('matrix.override.remove')}
          </Button>
        )}
      </div>
    </div>
  )
}
