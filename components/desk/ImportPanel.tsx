import { useState } from 'react'
import { newDossierId } from '@/cases/dossier/format'
import { type ImportStep, planImport } from '@/cases/exchange/files'
import type { ReadTable } from '@/cases/exchange/read-table'
import type { DayForm } from '@/cases/exchange/table-days'
import { ActOn } from '@/components/desk/ActOn'
import { ChangeList } from '@/components/desk/ChangeList'
import type { DeskState } from '@/components/desk/repository/desk-state'
import { useDesk } from '@/components/desk/rules/DeskProvider'
import { TableHelp } from '@/components/desk/TableHelp'
import { TablePreview } from '@/components/desk/TablePreview'
import { TakeIn } from '@/components/finding/case/TakeIn'
import { Button } from '@/components/ui/Button'
import { Checkbox } from '@/components/ui/Checkbox'
import { Details } from '@/components/ui/Details'
import { focusOnMount, panelLook, Section } from '@/components/ui/Heading'
import { useToday } from '@/components/ui/today'

type Stage =
  | { readonly kind: 'choose' }
  | { readonly kind: 'plan'; readonly steps: readonly ImportStep[] }
  | { readonly kind: 'table'; readonly text: string; readonly read: ReadTable }
  | { readonly kind: 'done'; readonly count: number }

/** Take cases from a file: reads it whole, shows what would change, and asks before anything is replaced. */
export function ImportPanel({ desk }: { desk: DeskState }) {
  const { t, repository } = useDesk()
  const today = useToday()
  const [stage, setStage] = useState<Stage>({ kind: 'choose' })
  const [replace, setReplace] = useState<ReadonlySet<string>>(new Set())
  const [dates, setDates] = useState<DayForm>('d/m/y')

  async function readTable(text: string, form: DayForm) {
    // A reader of tables is loaded by whoever has one.
    const { readCaseTable } = await import('@/cases/exchange/read-table')
    setStage({ kind: 'table', text, read: readCaseTable(text, form, today ?? undefined) })
  }

  return (
    <Section id="import" title={t('desk.panels.import')} className={panelLook} takesFocus>
      <TakeIn
        unchanged={t('desk.import.nothingChanged')}
        onBegin={() => setStage({ kind: 'choose' })}
        onTable={(text) => void readTable(text, dates)}
        onRead={(dossiers) => {
          const onDevice = [...desk.entries.values()].map((entry) => entry.dossier)
          setReplace(new Set())
          setStage({ kind: 'plan', steps: planImport(dossiers, onDevice) })
        }}
      />
      <TableHelp
        dates={dates}
        onDates={(form) => {
          setDates(form)
          if (stage.kind === 'table') void readTable(stage.text, form)
        }}
      />
      {stage.kind === 'table' && (
        <TablePreview
          key={`${dates} ${stage.text.length}`}
          read={stage.read}
          labels={new Set([...desk.entries.values()].map(({ dossier }) => dossier.label))}
          onTake={(cases) => {
            repository.putAll(cases)
            setStage({ kind: 'done', count: cases.length })
          }}
        />
      )}
      {stage.kind === 'plan' && planOf(stage.steps)}
      {stage.kind === 'done' && (
        <p role="status" ref={focusOnMount} tabIndex={-1} className="font-semibold text-met">
          {t('desk.import.done', { count: stage.count })}
        </p>
      )}
    </Section>
  )

  function planOf(steps: readonly ImportStep[]) {
    const fresh = steps.filter((step) => step.current === null)
    const same = steps.filter((step) => step.current !== null && step.changes.length === 0)
    const different = steps.filter((step) => step.changes.length > 0)
    const take = () => {
      const chosen = [...fresh, ...different.filter((step) => replace.has(step.incoming.id))]
      repository.putAll(chosen.map((step) => step.incoming))
      setStage({ kind: 'done', count: chosen.length })
    }
    const asCopy = (step: ImportStep) => {
      repository.put({ ...step.incoming, id: newDossierId })
      setStage({ kind: 'plan', steps: steps.filter((other) => other !== step) })
    }
    return (
      <div className="space-y-4">
        <p role="status" ref={focusOnMount} tabIndex={-1} className="font-semibold outline-none">
          {t('desk.import.plan', {
            fresh: String(fresh.length),
            same: String(same.length),
            different: String(different.length),
          })}
        </p>
        {different.map((step) => {
          const name = step.incoming.label || t('desk.list.unnamed')
          return (
            <div key={step.incoming.id} className="space-y-2 border-t border-line pt-3">
              <h3 className="font-semibold">{name}</h3>
              <Details label={t('desk.import.differences', { count: step.changes.length })}>
                <ChangeList
                  changes={step.changes}
                  versions={step.current ? [step.current, step.incoming] : [step.incoming]}
                  before={t('desk.import.onDevice')}
                  after={t('desk.import.inFile')}
                />
              </Details>
              <Checkbox
                checked={replace.has(step.incoming.id)}
                onChange={(on) =>
                  setReplace(
                    new Set([...replace, step.incoming.id].filter((id) => on || id !== step.incoming.id)),
                  )
                }
              >
                {t('desk.import.replace', { label: name })}
              </Checkbox>
              <ActOn to={name} onClick={() => asCopy(step)}>
                {t('desk.import.asCopy')}
              </ActOn>
            </div>
          )
        })}
        {fresh.length + replace.size > 0 && (
          <Button onClick={take}>{t('desk.import.take', { count: fresh.length + replace.size })}</Button>
        )}
      </div>
    )
  }
}
