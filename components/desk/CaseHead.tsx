import type { RefObject } from 'react'
import type { Person } from '@/cases/dossier/format'
import { type DeskState, savedState } from '@/components/desk/repository/desk-state'
import type { Entry } from '@/components/desk/repository/types'
import { type DeskKit, openedOf } from '@/components/desk/rules/loaded-rules'
import { type View, views } from '@/components/desk/views'
import { personLabel } from '@/components/finding/case/person-label'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { BackLink } from '@/components/ui/BackLink'
import { Button } from '@/components/ui/Button'
import { PageTitle } from '@/components/ui/Heading'
import { inputLook } from '@/components/ui/input-looks'
import { Series } from '@/components/ui/Series'
import { procedureName } from '@/content/say/findings'
import type { ProcedureId } from '@/machines/engine/procedure'

export interface CaseHeadProps {
  readonly entry: Entry
  readonly desk: DeskState
  readonly view: View
  readonly titleRef: RefObject<HTMLHeadingElement | null>
  readonly person: Person
  /** The procedure on screen, where the view shows one. */
  readonly procedure: ProcedureId | null
  readonly kit: DeskKit
  readonly onView: (view: View) => void
  readonly onPerson: (id: string) => void
  readonly onProcedure: (id: ProcedureId) => void
  readonly onLock: () => void
  readonly onClose: () => void
}

/** The head of a case: its label, whether it is saved, its views, and whom and what they show. */
export function CaseHead(props: CaseHeadProps) {
  const {
    entry,
    desk,
    view,
    titleRef,
    person,
    procedure,
    kit,
    onView,
    onPerson,
    onProcedure,
    onLock,
    onClose,
  } = props
  const { t, phrases } = useChrome()
  const { label, persons, archived } = entry.dossier
  const ofOne = view !== 'plan' && view !== 'details' && view !== 'dossier'
  const onPaper = view === 'dossier' || view === 'request'
  return (
    <div className={`space-y-4 ${onPaper ? 'print:hidden' : ''}`}>
      <div>
        <div className="flex flex-wrap items-start justify-between gap-4">
          <BackLink onBack={onClose}>{t('desk.case.back')}</BackLink>
          {desk.phase === 'open' && (
            <Button look="secondary" onClick={onLock}>
              {t('desk.lock.now')}
            </Button>
          )}
        </div>
        <PageTitle ref={titleRef} tabIndex={-1}>
          {label || t('desk.list.unnamed')}
        </PageTitle>
        <p role="status" className="text-sm text-soft print:hidden" data-saved={savedState(entry, desk)}>
          <Series
            t={t}
            join="row"
            parts={[
              t(`desk.saved.${savedState(entry, desk)}`),
              archived && t('desk.case.archived'),
              desk.answersTakenBack !== null && t('desk.answers.taken', { count: desk.answersTakenBack }),
            ]}
          />
        </p>
      </div>
      {/* The lists that choose whom and what a view shows are left out on paper. */}
      {ofOne && (
        <p className="hidden font-semibold print:block" data-whose={person.id}>
          <Series
            t={t}
            join="row"
            parts={[
              personLabel(entry.dossier, person, t),
              procedure !== null && procedureName(openedOf(kit, procedure), phrases),
            ]}
          />
        </p>
      )}
      <nav aria-label={t('desk.case.views')} className="border-b-2 border-line print:hidden">
        <ul className="flex flex-wrap gap-x-1">
          {views.map((one) => (
            <li key={one}>
              <button
                type="button"
                data-view={one}
                aria-current={view === one ? 'page' : undefined}
                onClick={() => onView(one)}
                className="min-h-11 border-b-4 border-transparent px-3 text-brand aria-[current=page]:border-brand aria-[current=page]:font-semibold hover:bg-tint"
              >
                {t(`desk.views.${one}`)}
              </button>
            </li>
          ))}
        </ul>
      </nav>
      <div className="flex flex-wrap gap-4 print:hidden">
        {persons.length > 1 && ofOne && (
          <label className="flex items-center gap-2">
            {t('desk.case.person')}
            <select
              data-choice="person"
              value={person.id}
              onChange={(event) => onPerson(event.target.value)}
              className={inputLook}
            >
              {persons.map((one, place) => (
                <option key={one.id} value={one.id}>
                  {one.label || t('desk.case.personNumber', { number: String(place + 1) })}
                </option>
              ))}
            </select>
          </label>
        )}
        {procedure && (
          <label className="flex min-w-0 max-w-full flex-wrap items-center gap-2">
            {t('desk.case.procedure')}
            <select
              data-choice="procedure"
              value={procedure}
              onChange={(event) => {
                const chosen = kit.opened.find((one) => one.procedure.id === event.target.value)
                if (chosen) onProcedure(chosen.procedure.id)
              }}
              className={`${inputLook} max-w-full`}
            >
              {kit.opened.map((one) => (
                <option key={one.procedure.id} value={one.procedure.id}>
                  {procedureName(openedOf(kit, one.procedure.id), phrases)}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
    </div>
  )
}
