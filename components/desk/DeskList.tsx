import { useMemo, useState } from 'react'
import { type Dossier, newDossierId } from '@/cases/dossier/format'
import { emptyDossier } from '@/cases/dossier/household'
import { AnswersInTab } from '@/components/desk/AnswersInTab'
import { CaseTable } from '@/components/desk/CaseTable'
import { ExportPanel } from '@/components/desk/ExportPanel'
import { ImportPanel } from '@/components/desk/ImportPanel'
import { LockButton } from '@/components/desk/LockButton'
import { Reminders } from '@/components/desk/Reminders'
import type { DeskState } from '@/components/desk/repository/desk-state'
import { rowsOf } from '@/components/desk/rows'
import { useDesk } from '@/components/desk/rules/DeskProvider'
import { SavingPanel } from '@/components/desk/SavingPanel'
import { openCase } from '@/components/desk/use-repository'
import { Button } from '@/components/ui/Button'
import { PageTitle } from '@/components/ui/Heading'

export interface DeskListProps {
  readonly desk: DeskState
  readonly minutes: number
  readonly onMinutes: (minutes: number) => void
}
type Panel = 'import' | 'export' | 'saving'

/** All cases by their next deadline, and what can be done with the desk as a whole. */
export function DeskList({ desk, minutes, onMinutes }: DeskListProps) {
  const { t, repository, rules, today } = useDesk()
  const [panel, setPanel] = useState<Panel | null>(null)
  const rows = useMemo(() => rowsOf(desk.entries, rules, today), [desk.entries, rules, today])
  const add = (dossier: Dossier) => openCase(repository, repository.put(dossier))
  const toggle = (which: Panel) => (
    <Button
      look="secondary"
      aria-expanded={panel === which}
      onClick={() => setPanel(panel === which ? null : which)}
    >
      {t(`desk.panels.${which}`)}
    </Button>
  )
  return (
    <div className="space-y-6" data-desk={desk.phase} data-busy={desk.busy}>
      <div className="space-y-3">
        <PageTitle>{t('desk.title')}</PageTitle>
        <p className="max-w-text text-soft">
          {t(`desk.lead.${desk.phase === 'open' || desk.phase === 'plain' ? desk.phase : 'tab'}`)}
        </p>
      </div>
      <div className="flex flex-wrap gap-3 print:hidden">
        <Button onClick={() => add({ ...emptyDossier, id: newDossierId })}>{t('desk.list.new')}</Button>
        {toggle('saving')}
        {toggle('import')}
        {toggle('export')}
        <LockButton desk={desk} />
      </div>
      {panel === 'saving' && <SavingPanel phase={desk.phase} minutes={minutes} onMinutes={onMinutes} />}
      {panel === 'import' && <ImportPanel desk={desk} />}
      {panel === 'export' && <ExportPanel desk={desk} />}
      <AnswersInTab onTake={add} />
      <Reminders rows={rows} />
      <CaseTable rows={rows} />
    </div>
  )
}
