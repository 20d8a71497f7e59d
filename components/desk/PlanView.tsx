import { useState } from 'react'
import type { PersonAssessment } from '@/cases/dossier/assess-dossier'
import type { Dossier } from '@/cases/dossier/format'
import { ProcedureChoice } from '@/components/desk/ProcedureChoice'
import { actsOn, type PersonPlan, planOf, pursued } from '@/components/desk/plan'
import { conditionTitle, type DeskKit, openedOf } from '@/components/desk/rules/loaded-rules'
import { useCasesText } from '@/components/finding/case/CasesWords'
import { paperName } from '@/components/finding/case/paper-name'
import { personLabel } from '@/components/finding/case/person-label'
import { nameOf } from '@/components/finding/view'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { factName, valueInWords } from '@/components/i18n/values'
import { Button } from '@/components/ui/Button'
import type { ISODate } from '@/content/law/types'

export interface PlanViewProps {
  readonly dossier: Dossier
  readonly kit: DeskKit
  readonly today: ISODate
  readonly assessments: readonly PersonAssessment[]
}

/** One to-do list for the whole household: who does what, and how. */
export function PlanView({ dossier, kit, today, assessments }: PlanViewProps) {
  const { t } = useChrome()
  const [chosen, setChosen] = useState(() => pursued(dossier, assessments))
  const plans = planOf(dossier, assessments, chosen, kit, today)
  return (
    <div className="max-w-3xl space-y-6">
      <ProcedureChoice kit={kit} chosen={chosen} onChange={setChosen} />
      {chosen.length === 0 && <p>{t('desk.plan.chooseFirst')}</p>}
      {chosen.length > 0 &&
        plans.map((plan) => <OnePlan key={plan.person.id} plan={plan} kit={kit} dossier={dossier} />)}
      <Button look="secondary" onClick={() => window.print()}>
        {t('desk.print')}
      </Button>
    </div>
  )
}

function OnePlan({ plan, kit, dossier }: { plan: PersonPlan; kit: DeskKit; dossier: Dossier }) {
  const { t, locale } = useChrome()
  const words = useCasesText()
  const { person, ask, changes, remedies, papers } = plan
  const id = `plan-${person.id}`
  const nothing = ask.length + changes.length + remedies.length + papers.length === 0
  return (
    <section aria-labelledby={id} className="space-y-4" data-plan={person.id}>
      <h2 id={id} className="font-serif text-xl font-bold">
        {t('desk.plan.title', { who: personLabel(dossier, person, t) })}
      </h2>
      {nothing && <p>{t('desk.plan.nothing')}</p>}
      {changes.length > 0 && (
        <div className="space-y-2">
          <h3 className="font-semibold">{t('desk.plan.change')}</h3>
          <p>{t('result.changeLead')}</p>
          {changes.map(({ procedure, sets }) => (
            <div key={procedure}>
              <h4 className="text-soft">{nameOf(openedOf(kit, procedure))}</h4>
              <ul className="space-y-1">
                {sets.map((set) => (
                  <Todo key={set.map((c) => `${c.fact} ${c.value}`).join()}>
                    {set.map((change, place) => (
                      <span key={change.fact} className="block">
                        {place > 0 && `${t('result.changeAnd')} `}
                        {factName(change.fact, kit.sentences)}:{' '}
                        <strong>{valueInWords(change.fact, change.value, locale, kit.sentences)}</strong>
                        <span className="text-soft"> · {t(`desk.plan.who.${actsOn(change)}`)}</span>
                      </span>
                    ))}
                  </Todo>
                ))}
              </ul>
            </div>
          ))}
        </div>
      )}
      {remedies.length > 0 && (
        <div className="space-y-2">
          <h3 className="font-semibold">{t('desk.plan.mend')}</h3>
          <ul className="space-y-2">
            {remedies.map(({ procedure, remedy, conditions }) => {
              const opened = openedOf(kit, procedure)
              const texts: Readonly<Record<string, { readonly title: string; readonly how: string }>> =
                opened.text.remedies
              return (
                <Todo key={`${procedure} ${remedy}`}>
                  <strong>{texts[remedy]?.title ?? remedy}</strong> ({opened.text.short})
                  <span className="block">{texts[remedy]?.how}</span>
                  <span className="block text-sm text-soft">
                    {t('desk.plan.for', {
                      what: conditions.map((one) => conditionTitle(kit, procedure, one)).join('; '),
                    })}
                  </span>
                </Todo>
              )
            })}
          </ul>
        </div>
      )}
      {ask.length > 0 && (
        <div className="space-y-2">
          <h3 className="font-semibold">{t('desk.plan.ask')}</h3>
          <ul className="space-y-1">
            {ask.map((fact) => (
              <Todo key={fact}>{kit.sentences.questions[fact].question}</Todo>
            ))}
          </ul>
        </div>
      )}
      {papers.length > 0 && (
        <div className="space-y-2">
          <h3 className="font-semibold">{t('desk.plan.papers')}</h3>
          <ul className="space-y-1">
            {papers.map(({ paper, state, serves }) => (
              <Todo key={paper}>
                {paperName(kit.opened, paper)} ·{' '}
                <span className="text-soft">
                  {words.evidence[state]} ·{' '}
                  {serves.map((s) => openedOf(kit, s.procedure).text.short).join(', ')}
                </span>
              </Todo>
            ))}
          </ul>
        </div>
      )}
    </section>
  )
}

function Todo({ children }: { children: React.ReactNode }) {
  return (
    <li className="keep-together flex gap-3">
      <span aria-hidden="true" className="mt-1.5 size-4 shrink-0 border-2 border-field" />
      <span>{children}</span>
    </li>
  )
}
