import { useState } from 'react'
import { assessDossier } from '@/cases/dossier/assess-dossier'
import { answersTable } from '@/cases/exchange/cases-of-rows'
import { csvFile } from '@/cases/exchange/csv'
import { dossiersFile, encryptedFile } from '@/cases/exchange/files'
import { casesTable, deadlinesTable, evidenceTable, findingsTable } from '@/cases/exchange/tables'
import { CalendarButton } from '@/components/desk/CalendarButton'
import { csvWords } from '@/components/desk/csv-words'
import type { DeskState } from '@/components/desk/repository/desk-state'
import { rowsOf } from '@/components/desk/rows'
import { useDesk } from '@/components/desk/rules/DeskProvider'
import { download, fileNames } from '@/components/finding/case/download'
import { PassphraseFields } from '@/components/finding/case/PassphraseFields'
import { Button } from '@/components/ui/Button'
import { Checkbox } from '@/components/ui/Checkbox'
import { panelLook, Section } from '@/components/ui/Heading'
import { LabelledField } from '@/components/ui/LabelledField'
import { Select } from '@/components/ui/Select'

/** Everything on the desk as files: to keep, for a spreadsheet, for a calendar. */
export function ExportPanel({ desk }: { desk: Pick<DeskState, 'entries'> }) {
  const { t, rules, today } = useDesk()
  const [separator, setSeparator] = useState<';' | ','>(';')
  const [discreet, setDiscreet] = useState(false)
  const cases = [...desk.entries.values()].map((entry) => entry.dossier)
  const { opened } = rules
  const tables = {
    cases: () => casesTable(rowsOf(desk.entries, rules, today)),
    findings: () => findingsTable(cases, (one) => assessDossier(one, opened, { on: today })),
    evidence: () => evidenceTable(cases, opened, today),
    deadlines: () => deadlinesTable(cases, opened, today),
  }
  return (
    <Section id="export" title={t('desk.panels.export')} className={panelLook} takesFocus>
      <div className="space-y-3">
        <h3 className="font-semibold">{t('desk.export.keep')}</h3>
        <p className="max-w-text">
          {t('desk.export.keepHint')} {t('desk.export.readable')}
        </p>
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
        <p className="max-w-text">{t('desk.export.answersHint')}</p>
        <LabelledField id="separator" label={t('desk.export.separator')}>
          <Select
            id="separator"
            value={separator}
            options={[
              [';', t('desk.export.semicolon')],
              [',', t('desk.export.comma')],
            ]}
            onChange={setSeparator}
          />
        </LabelledField>
        <div className="flex flex-wrap gap-3">
          <Button
            look="secondary"
            onClick={() => download(csvFile(answersTable(cases), { separator }), fileNames.answers, 'csv')}
          >
            {t('desk.export.answers')}
          </Button>
          {(['cases', 'findings', 'evidence', 'deadlines'] as const).map((name) => (
            <Button
              key={name}
              look="secondary"
              onClick={() => {
                const file = csvFile(tables[name](), { separator, ...csvWords(cases, rules, t) })
                download(file, fileNames[name], 'csv')
              }}
            >
              {t(`desk.export.${name}`)}
            </Button>
          ))}
        </div>
      </div>
      <div className="space-y-3 border-t border-line pt-4">
        <h3 className="font-semibold">{t('desk.export.calendar')}</h3>
        <Checkbox checked={discreet} onChange={setDiscreet}>
          {t('desk.export.discreet')}
        </Checkbox>
        <CalendarButton label={t('desk.export.ics')} cases={cases} discreet={discreet} />
      </div>
    </Section>
  )
}
