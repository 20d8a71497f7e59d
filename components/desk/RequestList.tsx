import { useState } from 'react'
import type { PersonAssessment } from '@/cases/dossier/assess-dossier'
import { toRequest } from '@/cases/dossier/evidence'
import type { Dossier, Person } from '@/cases/dossier/format'
import { ProcedureChoice } from '@/components/desk/ProcedureChoice'
import { pursued, requestedPapers } from '@/components/desk/plan'
import type { DeskKit } from '@/components/desk/rules/loaded-rules'
import { paperName } from '@/components/finding/case/paper-name'
import { personLabel } from '@/components/finding/case/person-label'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { Button } from '@/components/ui/Button'
import type { ISODate } from '@/content/law/types'
import { dayInWords } from '@/content/say/days'
import { row } from '@/content/say/joins'

export interface RequestListProps {
  readonly dossier: Dossier
  readonly person: Person
  readonly kit: DeskKit
  readonly today: ISODate
  /** Of this person. */
  readonly assessments: readonly PersonAssessment[]
}

/**
 * A sheet for the client: which papers to bring. It names no procedure, so that it says little to someone who finds it, and
 * leaves out the notes on papers, which are the caseworker's own.
 */
export function RequestList({ dossier, person, kit, today, assessments }: RequestListProps) {
  const { t, phrases } = useChrome()
  const [chosen, setChosen] = useState(() => pursued(dossier, assessments))
  const on = dossier.plannedFiling ?? today
  const papers = toRequest(requestedPapers(person, assessments, chosen, kit, on))
  return (
    <div className="space-y-6">
      <ProcedureChoice kit={kit} chosen={chosen} onChange={setChosen} />
      <Button onClick={() => window.print()}>{t('desk.print')}</Button>
      <article className="max-w-3xl space-y-4">
        {/* On paper the head of the case is left out, and this is the title. */}
        <h2 className="font-serif text-2xl font-bold print:hidden">{t('desk.request.title')}</h2>
        <h1 className="hidden font-serif text-2xl font-bold print:block">{t('desk.request.title')}</h1>
        <p>{row([personLabel(dossier, person, t), dayInWords(today, phrases)], phrases)}</p>
        <p>{t('desk.request.lead')}</p>
        {dossier.plannedFiling && (
          <p>{t('desk.request.before', { date: dayInWords(dossier.plannedFiling, phrases) })}</p>
        )}
        <ul className="space-y-3">
          {papers.map(({ paper, item }) => (
            <li key={paper} data-request={paper} className="keep-together flex gap-3">
              <span aria-hidden="true" className="mt-1.5 size-4 shrink-0 border-2 border-field" />
              <span>
                {paperName(kit.opened, paper)}
                {item?.state === 'expired' || (item?.validUntil && item.validUntil < on) ? (
                  <span className="block text-sm">{t('desk.request.expired')}</span>
                ) : null}
              </span>
            </li>
          ))}
        </ul>
        {papers.length === 0 && <p>{t('desk.request.none')}</p>}
        <p>{t('desk.request.copies')}</p>
      </article>
    </div>
  )
}
