import { useMemo, useState } from 'react'
import type { Dossier } from '@/cases/dossier/format'
import { AnswersInTab } from '@/components/desk/AnswersInTab'
import { CaseTable } from '@/components/desk/CaseTable'
import { EmptyDesk } from '@/components/desk/EmptyDesk'
import { ExportPanel } from '@/components/desk/ExportPanel'
import { ImportPanel } from '@/components/desk/ImportPanel'
import { Intake } from '@/components/desk/Intake'
import { LawChanged } from '@/components/desk/LawChanged'
import { LockButton } from '@/components/desk/LockButton'
import { Reminders } from '@/components/desk/Reminders'
import type { DeskState } from '@/components/desk/repository/desk-state'
import { rowsOf } from '@/components/desk/rows'
import { useDesk } from '@/components/desk/rules/DeskProvider'
import { SampleNotice } from '@/components/desk/SampleNotice'
import { openCase } from '@/components/desk/use-repository'
import { Button } from '@/components/ui/Button'
import { LoadFailed } from '@/components/ui/LoadFailed'

export interface DeskListProps {
  readonly desk: DeskState
  readonly saving: boolean
  readonly onSaving: (open: boolean) => void
}
type Panel = 'new' | 'import' | 'export'

/** All cases by their next deadline, and what can be done with the desk as a whole. */
export function DeskList({ desk, saving, onSaving }: DeskListProps) {
  const { t, repository, rules, today, shared } = useDesk()
  const [panel, setPanel] = useState<Panel | null>(null)
  const [noSamples, setNoSamples] = useState(false)
  const rows = useMemo(() => rowsOf(desk.entries, rules, today), [desk.entries, rules, today])
  const add = (dossier: Dossier) => openCase(repository, repository.put(dossier))
  const empty = desk.entries.size === 0
  const kept = desk.phase === 'open' || desk.phase === 'plain' ? desk.phase : shared ? 'shared' : 'tab'
  async function addSamples() {
    const loaded = await import('@/components/desk/samples').catch(() => null)
    setNoSamples(loaded === null)
    if (loaded === null) return
    const { sampleCases } = loaded
    repository.putAll(
      sampleCases(today, {
        order: t('desk.samples.labels.order'),
        humanitarian: t('desk.samples.labels.humanitarian'),
        minor: t('desk.samples.labels.minor'),
        protection: t('desk.samples.labels.protection'),
        passed: t('desk.samples.labels.passed'),
      }),
    )
  }
  const toggle = (which: Exclude<Panel, 'new'>) => (
    <Button
      look="secondary"
      aria-expanded={panel === which}
      onClick={() => setPanel(panel === which ? null : which)}
    >
      {t(`desk.panels.${which}`)}
    </Button>
  )
  return (
    <div className="mt-3 space-y-6" data-desk={desk.phase} data-busy={desk.busy}>
      <p className="max-w-text text-sm text-soft">{t(`desk.lead.${kept}`)}</p>
      {empty && <EmptyDesk />}
      {noSamples && <LoadFailed onAgain={() => void addSamples()} />}
      <div className="flex flex-wrap gap-3 print:hidden">
        <Button aria-expanded={panel === 'new'} onClick={() => setPanel(panel === 'new' ? null : 'new')}>
          {t('desk.list.new')}
        </Button>
        {toggle('import')}
        {empty && desk.phase === 'tab' && (
          <Button look="secondary" onClick={() => void addSamples()}>
            {t('desk.empty.samples')}
          </Button>
        )}
        {!empty && toggle('export')}
        <Button look="secondary" aria-expanded={saving} onClick={() => onSaving(!saving)}>
          {t('desk.panels.saving')}
        </Button>
        <LockButton desk={desk} />
      </div>
      {panel === 'new' && <Intake onCancel={() => setPanel(null)} />}
      {panel === 'import' && <ImportPanel desk={desk} />}
      {panel === 'export' && <ExportPanel desk={desk} />}
      <AnswersInTab onTake={add} />
      <LawChanged desk={desk} />
      <Reminders rows={rows} />
      <SampleNotice desk={desk} />
      {!empty && <CaseTable rows={rows} />}
    </div>
  )
}
