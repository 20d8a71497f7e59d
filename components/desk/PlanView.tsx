import type { ReactNode } from 'react'
import type { PersonAssessment } from '@/cases/dossier/assess-dossier'
import { isFirst } from '@/cases/dossier/file-of'
import type { Dossier } from '@/cases/dossier/format'
import { FileStands } from '@/components/desk/FileStands'
import { FirstThing } from '@/components/desk/FirstThing'
import { firstThings, nothingToDo, pressingOf } from '@/components/desk/next-things'
import { useProcedureChoice } from '@/components/desk/ProcedureChoice'
import { actsOn, type PersonPlan, planOf, type ToDo } from '@/components/desk/plan'
import { rowOf } from '@/components/desk/rows'
import { useDesk } from '@/components/desk/rules/DeskProvider'
import { openedOf, shortName } from '@/components/desk/rules/loaded-rules'
import { TickItem } from '@/components/desk/TickItem'
import { paperName } from '@/components/finding/case/paper-name'
import { personLabel } from '@/components/finding/case/person-label'
import { loadRouteTexts } from '@/components/i18n/routes'
import { useLoaded } from '@/components/i18n/use-loaded'
import { Aside } from '@/components/ui/Aside'
import { Button } from '@/components/ui/Button'
import { Section } from '@/components/ui/Heading'
import { Labelled } from '@/components/ui/Labelled'
import { Series } from '@/components/ui/Series'
import type { RoutesText } from '@/content/route-sentences'
import { procedureName } from '@/content/say/findings'
import { list, series, withAside } from '@/content/say/joins'
import { factName, valueInWords } from '@/content/say/values'

export interface PlanViewProps {
  readonly dossier: Dossier
  readonly assessments: readonly PersonAssessment[]
}

/** One to-do list for the whole household: who does what, and how. */
export function PlanView({ dossier, assessments }: PlanViewProps) {
  const { t, rules, today } = useDesk()
  const { chosen, choice } = useProcedureChoice(dossier, assessments)
  const loaded = useLoaded(loadRouteTexts, null)
  const texts = loaded === 'busy' || loaded === 'failed' ? null : loaded.routesText
  const plans = planOf(dossier, chosen, rules, today)
  return (
    <div className="max-w-3xl space-y-6">
      {choice}
      {chosen.length === 0 && <p>{t('desk.plan.chooseFirst')}</p>}
      {plans.map((plan) => (
        <OnePlan
          key={plan.person.id}
          plan={plan}
          dossier={dossier}
          isChosen={chosen.length > 0}
          texts={texts}
        />
      ))}
      <Button look="secondary" onClick={() => window.print()}>
        {t('desk.print')}
      </Button>
    </div>
  )
}

interface OnePlanProps {
  readonly plan: PersonPlan
  readonly dossier: Dossier
  /** False without any procedure: only what cannot wait is known then. */
  readonly isChosen: boolean
  readonly texts: RoutesText | null
}

function OnePlan({ plan, dossier, isChosen, texts }: OnePlanProps) {
  const { t, rules, today } = useDesk()
  const { person, files, remedyPapers, todo } = plan
  const stood = files.filter((file) => !isFirst(file))
  const { dates, urgent } = pressingOf(dossier, person, rules, today)
  const first = firstThings(urgent, files)
  const nothing = todo.length + remedyPapers.length + first.length === 0
  if (!isChosen && first.length === 0) return null
  return (
    <Section id={`plan-${person.id}`} title={t('desk.plan.title', { who: personLabel(dossier, person, t) })}>
      {stood.map((file) => (
        <p key={file.procedure}>
          <Labelled t={t} bold name={shortName(rules, file.procedure)}>
            <FileStands file={file} />
          </Labelled>
        </p>
      ))}
      {nothing && <p>{t(nothingToDo(rowOf(dossier, rules, today)))}</p>}
      <ToDoPart title={t('desk.plan.first')}>
        {first.map((thing) => (
          <TickItem key={thing.id}>
            <FirstThing {...{ thing, dates, texts }} />
          </TickItem>
        ))}
      </ToDoPart>
      <ToDoPart title={t('desk.remedy.title')}>
        {remedyPapers.map((paper) => (
          <TickItem key={paper}>{t(`desk.remedy.papers.${paper}`)}</TickItem>
        ))}
      </ToDoPart>
      {todo.map((one) => (
        <OneToDo key={one.lodging} todo={one} />
      ))}
    </Section>
  )
}

/** Headings lie one level deeper below the title that says what it is for. */
function OneToDo({ todo }: { todo: ToDo }) {
  const { t, phrases, rules, words } = useDesk()
  const { lodging, ask, changes, remedies, papers } = todo
  const Title = lodging === 'first' ? 'h3' : 'h4'
  return (
    <div className="space-y-4">
      {lodging !== 'first' && <h3 className="text-lg font-bold">{t(`desk.file.${lodging}`)}</h3>}
      {changes.length > 0 && (
        <div className="space-y-2">
          <Title className="font-semibold">{t('desk.plan.change')}</Title>
          <p>{t('result.changeLead')}</p>
          {changes.map(({ procedure, sets }) => (
            <div key={procedure}>
              <p className="text-soft">{procedureName(openedOf(rules, procedure), phrases)}</p>
              <ul className="space-y-1">
                {sets.map((set) => (
                  <TickItem key={set.map((c) => `${c.fact} ${c.value}`).join()}>
                    <Series
                      t={t}
                      join="both"
                      parts={set.map((change) => (
                        <Labelled key={change.fact} t={t} name={factName(change.fact, rules.sentences)}>
                          <strong>{valueInWords(change.fact, change.value, rules.sentences, phrases)}</strong>{' '}
                          <span className="text-soft">{t(`desk.plan.who.${actsOn(change)}`)}</span>
                        </Labelled>
                      ))}
                    />
                  </TickItem>
                ))}
              </ul>
            </div>
          ))}
        </div>
      )}
      <ToDoPart as={Title} title={t('desk.plan.mend')}>
        {remedies.map((remedy) => (
          <TickItem key={`${remedy.procedure} ${remedy.id}`}>
            <Aside t={t} text={<strong>{remedy.title}</strong>}>
              {shortName(rules, remedy.procedure)}
            </Aside>
            <span className="block">{remedy.how}</span>
            <span className="block text-sm text-soft">
              {t('desk.plan.for', { what: series(remedy.for, phrases) })}
            </span>
          </TickItem>
        ))}
      </ToDoPart>
      <ToDoPart as={Title} title={t('desk.plan.ask')}>
        {ask.map((fact) => (
          <TickItem key={fact}>{rules.sentences.questions[fact].question}</TickItem>
        ))}
      </ToDoPart>
      <ToDoPart as={Title} title={t('desk.plan.papers')}>
        {papers.map((any) => {
          const names = any.map(({ paper, state }) => {
            const name = paperName(rules.opened, paper)
            return state === 'needed' ? name : withAside(name, words.evidence[state], phrases)
          })
          const served = new Set(any.flatMap(({ serves }) => serves.map(({ procedure }) => procedure)))
          const routes = [...served].map((procedure) => shortName(rules, procedure))
          return (
            <TickItem key={names.join()}>
              <Series
                t={t}
                join="row"
                parts={[
                  list(names, phrases, 'or'),
                  any.length > 1 && t('result.need.oneOf'),
                  list(routes, phrases),
                ]}
              />
            </TickItem>
          )
        })}
      </ToDoPart>
    </div>
  )
}

interface ToDoPartProps {
  readonly as?: 'h3' | 'h4'
  readonly title: string
  readonly children: readonly ReactNode[]
}

/** One part of the list, where it has something in it. */
function ToDoPart({ as: Title = 'h3', title, children }: ToDoPartProps) {
  if (children.length === 0) return null
  return (
    <div className="space-y-2">
      <Title className="font-semibold">{title}</Title>
      <ul className="space-y-2">{children}</ul>
    </div>
  )
}
