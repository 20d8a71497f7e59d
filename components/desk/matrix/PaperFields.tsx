import { type EvidenceItem, evidenceKinds, evidenceStates } from '@/cases/dossier/format'
import { withField } from '@/cases/dossier/household'
import { useDesk } from '@/components/desk/rules/DeskProvider'
import { DayInput } from '@/components/finding/question/DayInput'
import { smallInputLook } from '@/components/ui/input-looks'
import { Select } from '@/components/ui/Select'

export interface PaperFieldsProps {
  readonly item: EvidenceItem | undefined
  readonly onChange: (item: EvidenceItem | undefined) => void
}

/** Where one paper stands: state, what was seen and when, how long it is valid, a note. Not touched means needed. */
export function PaperFields({ item, onChange }: PaperFieldsProps) {
  const { t, words } = useDesk()
  const now: EvidenceItem = item ?? { state: 'needed' }
  const small = `${smallInputLook} w-full`
  /** The item with one field set, or without it. */
  function set<F extends keyof EvidenceItem>(field: F, value: EvidenceItem[F] | undefined) {
    onChange(withField(now, field, value))
  }
  const day = (field: 'date' | 'validUntil') => (
    <div>
      <span aria-hidden="true" className="block">
        {t(`matrix.paper.${field}`)}
      </span>
      <DayInput
        label={t(`matrix.paper.${field}`)}
        value={now[field]}
        className={small}
        onChange={(on) => set(field, on)}
      />
    </div>
  )
  return (
    <div className="grid grid-cols-2 gap-2 text-sm">
      <label className="col-span-2 block">
        {t('matrix.paper.state')}
        <Select
          value={now.state}
          options={evidenceStates.map((state) => [state, words.evidence[state]])}
          onChange={(state) => {
            const isUntouched = state === 'needed' && Object.keys(now).length === 1
            onChange(isUntouched ? undefined : { ...now, state })
          }}
          className={small}
        />
      </label>
      <label className="col-span-2 block">
        {t('matrix.paper.seen')}
        <Select
          value={now.kind ?? ''}
          options={[
            ['', t('matrix.paper.notSeen')],
            ...evidenceKinds.map((kind) => [kind, words.kinds[kind]] as const),
          ]}
          onChange={(kind) => set('kind', kind === '' ? undefined : kind)}
          className={small}
        />
      </label>
      {day('date')}
      {day('validUntil')}
      <label className="col-span-2 block">
        {t(now.state === 'not-obtainable' ? 'matrix.paper.why' : 'matrix.paper.note')}
        <input
          type="text"
          autoComplete="off"
          value={now.note ?? ''}
          onChange={(event) => set('note', event.target.value === '' ? undefined : event.target.value)}
          className={small}
        />
      </label>
    </div>
  )
}
