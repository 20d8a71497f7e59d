import { type EvidenceItem, type EvidenceState, evidenceKinds, evidenceStates } from '@/cases/dossier/format'
import { useCasesText } from '@/components/finding/case/CasesWords'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { DayInput } from '@/components/ui/DayInput'
import { smallInputLook } from '@/components/ui/input-looks'

export interface PaperFieldsProps {
  readonly paper: string
  readonly item: EvidenceItem | undefined
  readonly onChange: (item: EvidenceItem | undefined) => void
}

/** Where one paper stands: state, what was seen and when, how long it is valid, a note. Not touched means needed. */
export function PaperFields({ item, onChange }: PaperFieldsProps) {
  const { t } = useChrome()
  const words = useCasesText()
  const now: EvidenceItem = item ?? { state: 'needed' }
  const { kind: _, ...withoutKind } = now
  const { date: __, ...withoutDate } = now
  const { validUntil: ___, ...withoutValid } = now
  const { note: ____, ...withoutNote } = now
  const small = `${smallInputLook} w-full`
  return (
    <div className="grid grid-cols-2 gap-2 text-sm">
      <label className="col-span-2 block">
        {t('matrix.paper.state')}
        <select
          value={now.state}
          onChange={(event) => {
            const state = stateOf(event.target.value)
            onChange(state === 'needed' && Object.keys(now).length === 1 ? undefined : { ...now, state })
          }}
          className={small}
        >
          {evidenceStates.map((state) => (
            <option key={state} value={state}>
              {words.evidence[state]}
            </option>
          ))}
        </select>
      </label>
      <label className="col-span-2 block">
        {t('matrix.paper.seen')}
        <select
          value={now.kind ?? ''}
          onChange={(event) => {
            const kind = evidenceKinds.find((one) => one === event.target.value)
            onChange(kind === undefined ? withoutKind : { ...now, kind })
          }}
          className={small}
        >
          <option value="">{t('matrix.paper.notSeen')}</option>
          {evidenceKinds.map((kind) => (
            <option key={kind} value={kind}>
              {words.kinds[kind]}
            </option>
          ))}
        </select>
      </label>
      <div>
        <span aria-hidden="true" className="block">
          {t('matrix.paper.date')}
        </span>
        <DayInput
          label={t('matrix.paper.date')}
          value={now.date}
          className={small}
          onChange={(date) => onChange(date === undefined ? withoutDate : { ...now, date })}
        />
      </div>
      <div>
        <span aria-hidden="true" className="block">
          {t('matrix.paper.validUntil')}
        </span>
        <DayInput
          label={t('matrix.paper.validUntil')}
          value={now.validUntil}
          className={small}
          onChange={(validUntil) =>
            onChange(validUntil === undefined ? withoutValid : { ...now, validUntil })
          }
        />
      </div>
      <label className="col-span-2 block">
        {t(now.state === 'not-obtainable' ? 'matrix.paper.why' : 'matrix.paper.note')}
        <input
          type="text"
          autoComplete="off"
          value={now.note ?? ''}
          onChange={(event) =>
            onChange(event.target.value === '' ? withoutNote : { ...now, note: event.target.value })
          }
          className={small}
        />
      </label>
    </div>
  )
}

const stateOf = (value: string): EvidenceState => evidenceStates.find((one) => one === value) ?? 'needed'
