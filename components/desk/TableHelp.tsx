import { type DayForm, dayForms } from '@/cases/exchange/table-days'
import { useDesk } from '@/components/desk/rules/DeskProvider'
import { emptyTable, tableKey } from '@/components/desk/table-files'
import { download, fileNames } from '@/components/finding/case/download'
import { Button } from '@/components/ui/Button'
import { Details } from '@/components/ui/Details'
import { inputLook } from '@/components/ui/input-looks'
import { LabelledField } from '@/components/ui/LabelledField'
import { Select } from '@/components/ui/Select'

/** How a table of cases is filled in: the files to begin with, and how its days are written. */
export function TableHelp({ dates, onDates }: { dates: DayForm; onDates: (dates: DayForm) => void }) {
  const { t, rules, phrases, words } = useDesk()
  const key = () =>
    tableKey(rules, phrases, {
      column: t('desk.import.table.column'),
      question: t('desk.import.table.question'),
      answer: t('desk.import.table.answer'),
      meaning: t('desk.import.table.meaning'),
      procedures: words.columns.procedures,
    })
  return (
    <Details label={t('desk.import.table.title')}>
      <p className="max-w-text">{t('desk.import.table.lead')}</p>
      <p className="max-w-text">{t('desk.import.table.allowed')}</p>
      <div className="flex flex-wrap gap-3">
        <Button look="secondary" onClick={() => download(emptyTable(), fileNames.table, 'csv')}>
          {t('desk.import.table.template')}
        </Button>
        <Button look="secondary" onClick={() => download(key(), fileNames.columns, 'csv')}>
          {t('desk.import.table.columns')}
        </Button>
      </div>
      <LabelledField id="table-dates" label={t('desk.import.table.dates')}>
        <Select<DayForm>
          id="table-dates"
          value={dates}
          options={dayForms.map((form) => [form, t(`desk.import.table.forms.${form}`)])}
          onChange={onDates}
          className={inputLook}
        />
      </LabelledField>
    </Details>
  )
}
