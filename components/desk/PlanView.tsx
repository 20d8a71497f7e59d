import { useState } from 'react'
import type { PersonAssessment } from '@/cases/dossier/assess-dossier'
import type { Dossier } from '@/cases/dossier/format'
import { ProcedureChoice } from '@/components/desk/ProcedureChoice'
import { actsOn, type PersonPlan, planOf, pursued } from '@/components/desk/plan'
import { conditionTitle, type DeskKit, openedOf } from '@/components/desk/rules/loaded-rules'
import { useCasesText } from '@/components/finding/case/CasesWords'
import { paperName } from '@/components/finding/case/paper-name'
import { personLabel } from '@/components/finding/case/person-label'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { Aside } from '@/components/ui/Aside'
import { Button } from '@/components/ui/Button'
import { Labelled } from '@/components/ui/Labelled'
import { Series } from '@/components/ui/Series'
import type { ISODate } from '@/content/law/types'
import { procedureName } from '@/content/say/findings'
import { list, series } from '@/content/say/joins'
import { textFor } from '@/content/say/lookup'
import { factName, valueInWords } from '@/content/say/values'

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
  const { t, phrases } = useChrome()
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
              <h4 className="text-soft">{procedureName(openedOf(kit, procedure), phrases)}</h4>
              <ul className="space-y-1">
                {sets.map((set) => (
                  <Todo key={set.map((c) => `${c.fact} ${c.value}`).join()}>
                    <Series
                      t={t}
                      join="both"
                      parts={set.map((change) => (
                        <Labelled key={change.fact} t={t} name={factName(change.fact, kit.sentences)}>
                          <strong>{valueInWords(change.fact, change.value, kit.sentences, phrases)}</strong>{' '}
                          <span className="text-soft">{t(`desk.plan.who.${actsOn(change)}`)}</span>
                        </Labelled>
                      ))}
                    />
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
              const { text } = openedOf(kit, procedure)
              const { title, how } = textFor(text.remedies, remedy)
              return (
                <Todo key={`${procedure} ${remedy}`}>
                  <Aside t={t} text={<strong>{title}</strong>}>
                    {text.short}
                  </Aside>
                  <span className="block">{how}</span>
                  <span className="block text-sm text-soft">
                    {t('desk.plan.for', {
                      what: series(
                        conditions.map((one) => conditionTitle(kit, procedure, one)),
                        phrases,
                      ),
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
                <Series
                  t={t}
                  join="row"
                  parts={[
                    paperName(kit.opened, paper),
                    words.evidence[state],
                    list(
                      serves.map((s) => openedOf(kit, s.procedure).text.short),
                      phrases,
                    ),
                  ]}
                />
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
