import type { RefObject } from 'react'
import type { Person } from '@/cases/dossier/format'
import { LockButton } from '@/components/desk/LockButton'
import { type DeskState, savedState } from '@/components/desk/repository/desk-state'
import type { Entry } from '@/components/desk/repository/types'
import { useDesk } from '@/components/desk/rules/DeskProvider'
import { openedOf } from '@/components/desk/rules/loaded-rules'
import { type View, views } from '@/components/desk/views'
import { personLabel } from '@/components/finding/case/person-label'
import { BackLink } from '@/components/ui/BackLink'
import { PageTitle } from '@/components/ui/Heading'
import { Select } from '@/components/ui/Select'
import { Series } from '@/components/ui/Series'
import { procedureName } from '@/content/say/findings'
import { row } from '@/content/say/joins'
import type { ProcedureId } from '@/machines/engine/procedure'

export interface CaseHeadProps {
  readonly entry: Entry
  readonly desk: DeskState
  readonly view: View
  readonly titleRef: RefObject<HTMLHeadingElement | null>
  readonly person: Person
  /** The procedure on screen, where the view shows one. */
  readonly procedure: ProcedureId | null
  readonly onView: (view: View) => void
  readonly onPerson: (id: string) => void
  readonly onProcedure: (id: ProcedureId) => void
  readonly onClose: () => void
}

/** The head of a case: its label, whether it is saved, its views, and whom and what they show. */
export function CaseHead(props: CaseHeadProps) {
  const { entry, desk, view, titleRef, person, procedure, onView, onPerson, onProcedure, onClose } = props
  const { t, phrases, rules, shared } = useDesk()
  const { label, persons, archived } = entry.dossier
  const saved = savedState(entry, desk, shared)
  const ofOne = view !== 'plan' && view !== 'details' && view !== 'dossier'
  const onPaper = view === 'dossier' || view === 'request'
  return (
    <div className={`space-y-4 ${onPaper ? 'print:hidden' : ''}`}>
      <div>
        <div className="flex flex-wrap items-start justify-between gap-4">
          <BackLink onBack={onClose}>{t('desk.case.back')}</BackLink>
          <LockButton desk={desk} />
        </div>
        <PageTitle ref={titleRef} tabIndex={-1}>
          {label || t('desk.list.unnamed')}
        </PageTitle>
        <p role="status" className="text-sm text-soft print:hidden">
          <Series
            t={t}
            join="row"
            parts={[
              t(`desk.saved.${saved}`),
              archived && t('desk.case.archived'),
              desk.answersTakenBack !== null && t('desk.answers.taken', { count: desk.answersTakenBack }),
            ]}
          />
        </p>
      </div>
      {/* The lists that choose whom and what a view shows are left out on paper. */}
      {ofOne && (
        <p className="hidden font-semibold print:block">
          <Series
            t={t}
            join="row"
            parts={[
              personLabel(entry.dossier, person, t),
              procedure !== null && procedureName(openedOf(rules, procedure), phrases),
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
            <Select
              value={person.id}
              options={persons.map((one) => [one.id, personLabel(entry.dossier, one, t)])}
              onChange={onPerson}
            />
          </label>
        )}
        {procedure && (
          <label className="flex min-w-0 max-w-full flex-wrap items-center gap-2">
            {t('desk.case.procedure')}
            <Select
              value={procedure}
              options={rules.opened.map((one) => [one.procedure.id, procedureName(one, phrases)])}
              onChange={onProcedure}
            />
          </label>
        )}
      </div>
    </div>
  )
}

/** Whose file a page shows that has a head of its own, whether it is saved, and the lock. On paper the label alone. */
export function CaseStrip({ entry, desk, person }: Pick<CaseHeadProps, 'entry' | 'desk' | 'person'>) {
  const { t, phrases, shared } = useDesk()
  const { dossier } = entry
  const saved = savedState(entry, desk, shared)
  return (
    <div className="mb-4 flex flex-wrap items-start justify-between gap-4">
      <div>
        <p className="font-semibold">
          {row([dossier.label || t('desk.list.unnamed'), personLabel(dossier, person, t)], phrases)}
        </p>
        <p role="status" className="text-sm text-soft print:hidden">
          {t(`desk.saved.${saved}`)}
        </p>
      </div>
      <LockButton desk={desk} />
    </div>
  )
}
