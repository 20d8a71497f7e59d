import { useId, useState } from 'react'
import { newDossierId } from '@/cases/dossier/format'
import type { ImportStep, ReadFile } from '@/cases/exchange/files'
import { planImport, readDossierFile } from '@/cases/exchange/files'
import type { ReadTable } from '@/cases/exchange/read-table'
import type { DayForm } from '@/cases/exchange/table-days'
import { ActOn } from '@/components/desk/ActOn'
import { ChangeList } from '@/components/desk/ChangeList'
import type { DeskState } from '@/components/desk/repository/desk-state'
import { useDesk } from '@/components/desk/rules/DeskProvider'
import { TableHelp } from '@/components/desk/TableHelp'
import { TablePreview } from '@/components/desk/TablePreview'
import { Button } from '@/components/ui/Button'
import { Checkbox } from '@/components/ui/Checkbox'
import { Details } from '@/components/ui/Details'
import { panelLook, Section } from '@/components/ui/Heading'
import { inputLook } from '@/components/ui/input-looks'
import { LabelledField } from '@/components/ui/LabelledField'
import { sayProblem } from '@/content/say/problem'

/** Errors that are listed before the rest is only counted. */
const listed = 20

type Stage =
  | { readonly kind: 'choose' }
  | { readonly kind: 'passphrase'; readonly text: string; readonly wrong: boolean }
  | { readonly kind: 'refused'; readonly read: Exclude<ReadFile, { readonly ok: true }> }
  | { readonly kind: 'plan'; readonly steps: readonly ImportStep[] }
  | { readonly kind: 'table'; readonly text: string; readonly read: ReadTable }
  | { readonly kind: 'done'; readonly count: number }

/** Take cases from a file: reads it whole, shows what would change, and asks before anything is replaced. */
export function ImportPanel({ desk }: { desk: DeskState }) {
  const { t, phrases, repository, words } = useDesk()
  const [stage, setStage] = useState<Stage>({ kind: 'choose' })
  const [passphrase, setPassphrase] = useState('')
  const [replace, setReplace] = useState<ReadonlySet<string>>(new Set())
  const [dates, setDates] = useState<DayForm>('d/m/y')
  const id = useId()

  async function read(text: string, given?: string) {
    const file = await readDossierFile(text, given === undefined ? {} : { passphrase: given })
    if (file.ok) {
      const onDevice = [...desk.entries.values()].map((entry) => entry.dossier)
      setReplace(new Set())
      setStage({ kind: 'plan', steps: planImport(file.dossiers, onDevice) })
    } else if (file.why === 'needs-passphrase' || file.why === 'wrong-passphrase') {
      setStage({ kind: 'passphrase', text, wrong: file.why === 'wrong-passphrase' })
    } else setStage({ kind: 'refused', read: file })
    setPassphrase('')
  }

  async function readTable(text: string, form: DayForm) {
    // A reader of tables is loaded by whoever has one.
    const { readCaseTable } = await import('@/cases/exchange/read-table')
    setStage({ kind: 'table', text, read: readCaseTable(text, form) })
  }

  return (
    <Section id="import" title={t('desk.panels.import')} className={panelLook}>
      <LabelledField id={id} label={t('desk.import.file')} hint={t('desk.import.hint')}>
        <input
          id={id}
          type="file"
          accept=".json,.csv,application/json,text/csv"
          aria-describedby={`${id}-hint`}
          className={`${inputLook} w-full`}
          onClick={(event) => {
            // The same file, mended in the meantime, is then a choice again.
            event.currentTarget.value = ''
          }}
          onChange={async (event) => {
            const [file] = event.target.files ?? []
            if (!file) return
            const text = await file.text()
            await (/\.csv$/i.test(file.name) ? readTable(text, dates) : read(text))
          }}
        />
      </LabelledField>
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
      {stage.kind === 'passphrase' && (
        <form
          className="max-w-text space-y-3"
          onSubmit={(event) => {
            event.preventDefault()
            void read(stage.text, passphrase)
          }}
        >
          {stage.wrong && (
            <p role="alert" className="border-s-6 border-unmet bg-unmet-tint p-3 font-semibold">
              {words.import['wrong-passphrase']}
            </p>
          )}
          <LabelledField id={`${id}-pass`} label={t('desk.import.passphrase')}>
            <input
              id={`${id}-pass`}
              type="password"
              autoComplete="off"
              value={passphrase}
              onChange={(event) => setPassphrase(event.target.value)}
              className={`${inputLook} w-full`}
            />
          </LabelledField>
          <Button type="submit">{t('desk.import.open')}</Button>
        </form>
      )}
      {stage.kind === 'refused' && (
        <div role="alert" className="space-y-2 border-s-6 border-unmet bg-unmet-tint p-4">
          <p className="font-semibold">{words.import[stage.read.why]}</p>
          <p>{t('desk.import.nothingChanged')}</p>
          {stage.read.why === 'errors' && (
            <ul className="list-disc ps-5 text-sm">
              {stage.read.errors.slice(0, listed).map((error) => (
                <li key={`${error.path} ${error.problem}`}>
                  {error.path !== '' && <code>{error.path}</code>}{' '}
                  {sayProblem(error, words.importProblems, phrases)}
                </li>
              ))}
              {stage.read.errors.length > listed && (
                <li>{t('desk.import.moreErrors', { count: stage.read.errors.length - listed })}</li>
              )}
            </ul>
          )}
        </div>
      )}
      {stage.kind === 'plan' && planOf(stage.steps)}
      {stage.kind === 'done' && (
        <p role="status" className="font-semibold text-met">
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
        <p role="status" className="font-semibold">
          {t('desk.import.plan', {
            fresh: String(fresh.length),
            same: String(same.length),
            different: String(different.length),
          })}
        </p>
        {different.map((step) => {
          const name = step.incoming.label || t('desk.list.unnamed')
          return (
            <div
              key={step.incoming.id}
              className="space-y-2 border-t border-line pt-3"
              data-differs={step.incoming.id}
            >
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
