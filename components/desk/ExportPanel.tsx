import { useState } from 'react'
import { assessDossier } from '@/cases/dossier/assess-dossier'
import type { Dossier } from '@/cases/dossier/format'
import { csvFile, type Table } from '@/cases/exchange/csv'
import { dossiersFile, encryptedFile } from '@/cases/exchange/files'
import {
  casesTable,
  concatTables,
  deadlineColumns,
  deadlinesTable,
  evidenceColumns,
  evidenceTable,
  findingColumns,
  findingsTable,
} from '@/cases/exchange/tables'
import { CalendarButton } from '@/components/desk/CalendarButton'
import { csvWords } from '@/components/desk/csv-words'
import type { DeskState } from '@/components/desk/repository/desk-state'
import { rowsOf } from '@/components/desk/rows'
import type { DeskKit } from '@/components/desk/rules/loaded-rules'
import { download, fileNames } from '@/components/finding/case/download'
import { PassphraseFields } from '@/components/finding/case/PassphraseFields'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { Button } from '@/components/ui/Button'
import { inputLook } from '@/components/ui/input-looks'
import { LabelledField } from '@/components/ui/LabelledField'
import type { ISODate } from '@/content/law/types'

export interface ExportPanelProps {
  readonly desk: Pick<DeskState, 'entries'>
  readonly kit: DeskKit
  readonly today: ISODate
}

/** Everything on the desk as files: to keep, for a spreadsheet, for a calendar. */
export function ExportPanel({ desk, kit, today }: ExportPanelProps) {
  const { t } = useChrome()
  const [separator, setSeparator] = useState<';' | ','>(';')
  const [discreet, setDiscreet] = useState(true)
  const cases = [...desk.entries.values()].map((entry) => entry.dossier)
  const csv = (table: Table, name: string) =>
    download(csvFile(table, { separator, ...csvWords(cases, kit, t) }), name, 'csv')
  const findings = (dossier: Dossier) =>
    findingsTable(dossier, assessDossier(dossier, kit.opened, { on: today }))
  return (
    <section
      aria-labelledby="export"
      className="space-y-5 rounded-lg border border-line bg-card p-5 print:hidden"
    >
      <h2 id="export" className="font-serif text-xl font-bold">
        {t('desk.panels.export')}
      </h2>
      <div className="space-y-3">
        <h3 className="font-semibold">{t('desk.export.keep')}</h3>
        <p className="max-w-text">{t('desk.export.keepHint')}</p>
        <Button onClick={() => download(dossiersFile(cases), fileNames.cases, 'json')}>
          {t('desk.export.json', { count: cases.length })}
        </Button>
        <h4 className="font-semibold">{t('desk.export.sealed')}</h4>
        <PassphraseFields
          name="export"
          action={t('desk.export.sealedJson')}
          onPassphrase={async (passphrase) =>
            download(await encryptedFile(dossiersFile(cases), passphrase), fileNames.cases, 'json')
          }
        />
      </div>
      <div className="space-y-3 border-t border-line pt-4">
        <h3 className="font-semibold">{t('desk.export.tables')}</h3>
        <p className="max-w-text">{t('desk.export.tablesHint')}</p>
        <LabelledField id="separator" label={t('desk.export.separator')}>
          <select
            id="separator"
            value={separator}
            onChange={(event) => setSeparator(event.target.value === ',' ? ',' : ';')}
            className={inputLook}
          >
            <option value=";">{t('desk.export.semicolon')}</option>
            <option value=",">{t('desk.export.comma')}</option>
          </select>
        </LabelledField>
        <div className="flex flex-wrap gap-3">
          <Button
            look="secondary"
            onClick={() => csv(casesTable(rowsOf(desk.entries, kit, today)), fileNames.cases)}
          >
            {t('desk.export.cases')}
          </Button>
          <Button
            look="secondary"
            onClick={() => csv(concatTables(cases.map(findings), findingColumns), fileNames.findings)}
          >
            {t('desk.export.findings')}
          </Button>
          <Button
            look="secondary"
            onClick={() =>
              csv(
                concatTables(
                  cases.map((dossier) => evidenceTable(dossier, kit.opened, today)),
                  evidenceColumns,
                ),
                fileNames.evidence,
              )
            }
          >
            {t('desk.export.evidence')}
          </Button>
          <Button
            look="secondary"
            onClick={() =>
              csv(
                concatTables(
                  cases.map((dossier) => deadlinesTable(dossier, kit.opened, today)),
                  deadlineColumns,
                ),
                fileNames.deadlines,
              )
            }
          >
            {t('desk.export.deadlines')}
          </Button>
        </div>
      </div>
      <div className="space-y-3 border-t border-line pt-4">
        <h3 className="font-semibold">{t('desk.export.calendar')}</h3>
        <label className="flex min-h-11 items-center gap-3">
          <input
            type="checkbox"
            className="size-5 accent-brand"
            checked={discreet}
            onChange={(event) => setDiscreet(event.target.checked)}
          />
          {t('desk.export.discreet')}
        </label>
        <CalendarButton
          label={t('desk.export.ics')}
          cases={cases}
          kit={kit}
          today={today}
          discreet={discreet}
        />
      </div>
    </section>
  )
}
