import type { ReactNode } from 'react'
import type { PersonAssessment } from '@/cases/dossier/assess-dossier'
import { fileIn, isFirst } from '@/cases/dossier/file-of'
import type { Dossier, Person } from '@/cases/dossier/format'
import { knownOf } from '@/cases/dossier/known-facts'
import { remedyPapersOf } from '@/cases/dossier/remedy-papers'
import { BlockingPapers } from '@/components/desk/BlockingPapers'
import { FileStands } from '@/components/desk/FileStands'
import { FirstThing } from '@/components/desk/FirstThing'
import { Overview } from '@/components/desk/matrix/Overview'
import { NextDate } from '@/components/desk/NextDate'
import { anyOf } from '@/components/desk/need-words'
import {
  blockingPapers,
  firstThings,
  nextThings,
  nothingToDo,
  pressingOf,
  type Thing,
} from '@/components/desk/next-things'
import { filesIn, procedureIdsOf } from '@/components/desk/plan'
import { RoutesThatFit } from '@/components/desk/RoutesThatFit'
import { rowOf } from '@/components/desk/rows'
import { useDesk } from '@/components/desk/rules/DeskProvider'
import { openedOf } from '@/components/desk/rules/loaded-rules'
import { Strip } from '@/components/desk/Strip'
import { goToQuestionnaire } from '@/components/desk/use-repository'
import type { View } from '@/components/desk/views'
import { verdictTones } from '@/components/finding/view'
import { loadRouteTexts } from '@/components/i18n/routes'
import { useLoaded } from '@/components/i18n/use-loaded'
import { Aside } from '@/components/ui/Aside'
import { Button } from '@/components/ui/Button'
import { Details } from '@/components/ui/Details'
import { Section } from '@/components/ui/Heading'
import { Labelled } from '@/components/ui/Labelled'
import { StatusBadge } from '@/components/ui/StatusBadge'
import { procedureName, verdictWord } from '@/content/say/findings'
import { factName } from '@/content/say/values'
import type { ProcedureId } from '@/machines/engine/procedure'

export interface CaseOverviewProps {
  readonly dossier: Dossier
  readonly person: Person
  /** Of this person, under every procedure. */
  readonly assessments: readonly PersonAssessment[]
  readonly onProcedure: (procedure: ProcedureId) => void
  readonly onView: (view: View) => void
}

/** The first view of a case: its next date, what to do next, the papers in the way, the routes that fit, its results. */
export function CaseOverview({ dossier, person, assessments, onProcedure, onView }: CaseOverviewProps) {
  const { t, locale, phrases, rules, today, repository, shared } = useDesk()
  const { facts } = knownOf(dossier, person.id, today)
  const row = rowOf(dossier, rules, today)
  const own = procedureIdsOf(dossier, assessments)
  const chosen = assessments.filter(({ procedure }) => own.includes(procedure))
  const files = filesIn(dossier, person, chosen, rules, today)
  const papers = blockingPapers(dossier, person, files, rules, today)
  const loaded = useLoaded(loadRouteTexts, null)
  const texts = loaded === 'busy' || loaded === 'failed' ? null : loaded.routesText
  const { dates, urgent } = pressingOf(dossier, person, rules, today)
  const things = nextThings(firstThings(urgent.slice(0, 1), files), chosen, { files, facts }, papers, rules)
  const said = (thing: Thing): ReactNode => {
    switch (thing.kind) {
      case 'urgent':
      case 'stands':
        return <FirstThing {...{ thing, dates, texts }} />
      case 'bring':
        return (
          <Labelled t={t} name={t('desk.remedy.title')}>
            {t(`desk.remedy.papers.${thing.id}`)}
          </Labelled>
        )
      case 'mend':
        return thing.how
      case 'ask':
        return t('desk.overview.ask', { question: rules.sentences.questions[thing.id].question })
      case 'obtain':
        return t('desk.overview.obtain', { paper: anyOf(thing.papers, rules, phrases) })
    }
  }
  const nothingKnown = Object.keys(facts).length === 0 && person.events.length === 0
  const findRoutes = shared ? (
    <p className="text-sm text-soft">{t('desk.shared.questions')}</p>
  ) : (
    <Button
      look={nothingKnown ? 'primary' : 'secondary'}
      onClick={() => void goToQuestionnaire(repository, { case: dossier.id, person: person.id }, locale)}
    >
      {t('desk.overview.find')}
    </Button>
  )
  return (
    <div className="space-y-6">
      <ul className="flex flex-wrap gap-x-6 gap-y-2">
        {chosen.map(({ procedure, verdict }) => {
          const opened = openedOf(rules, procedure)
          return (
            <li key={procedure} className="flex flex-wrap items-center gap-x-3">
              <Button look="quiet" onClick={() => onProcedure(procedure)}>
                {procedureName(opened, phrases)}
              </Button>
              {nothingKnown ? null : fileIn(files, procedure).lodging === 'first' ? (
                <StatusBadge tone={verdictTones[verdict]}>
                  {verdictWord(opened, verdict, rules.sentences).name}
                </StatusBadge>
              ) : (
                <FileStands file={fileIn(files, procedure)} />
              )}
            </li>
          )
        })}
      </ul>
      {nothingKnown ? (
        <div className="space-y-3">
          <p>{t('desk.overview.empty')}</p>
          {findRoutes}
        </div>
      ) : (
        <div className="grid gap-6 md:grid-cols-2">
          <Card
            id="next-date"
            title={t('desk.overview.next')}
            more={t('desk.overview.dates')}
            onMore={() => onView('dates')}
          >
            <NextDate row={row} />
            {row.next && 'fact' in row.next.origin && (
              <p className="text-sm print:hidden">
                <Labelled t={t} name={t('desk.dates.from')}>
                  <Button look="quiet" onClick={() => onView('dates')}>
                    {factName(row.next.origin.fact, rules.sentences)}
                  </Button>
                </Labelled>
              </p>
            )}
            <Strip days={row.ahead} />
          </Card>
          <Card
            id="next-things"
            title={t('desk.overview.things')}
            more={t('desk.overview.plan')}
            onMore={() => onView('plan')}
          >
            {things.length === 0 && (
              <p>{t(own.length === 0 ? 'desk.overview.noRoutes' : nothingToDo(row))}</p>
            )}
            <ol className="list-decimal space-y-1 ps-5">
              {things.map((thing) => (
                <li key={thing.id}>
                  {'anew' in thing ? (
                    <Aside t={t} text={said(thing)}>
                      {t('desk.file.anew')}
                    </Aside>
                  ) : (
                    said(thing)
                  )}
                </li>
              ))}
            </ol>
          </Card>
          <Card
            id="blocking"
            title={t(files.every(isFirst) ? 'desk.overview.blocking' : 'desk.views.papers')}
            more={t('desk.overview.papers')}
            onMore={() => onView('papers')}
          >
            {own.length === 0 ? (
              <p>{t('desk.overview.chooseFirst')}</p>
            ) : (
              <BlockingPapers files={files} papers={papers} forRemedy={remedyPapersOf(files, facts)} />
            )}
          </Card>
          <Section
            id="routes"
            title={t('desk.overview.routes')}
            className="rounded-lg border border-line bg-card p-4"
          >
            <RoutesThatFit facts={facts} texts={texts} />
            {findRoutes}
          </Section>
        </div>
      )}
      <Details label={t('matrix.overview.title')}>
        <Overview assessments={assessments} onOpen={onProcedure} />
      </Details>
    </div>
  )
}

interface CardProps {
  readonly id: string
  readonly title: string
  /** Leads to the view that has all of it. */
  readonly more: string
  readonly onMore: () => void
  readonly children: ReactNode
}

function Card({ id, title, more, onMore, children }: CardProps) {
  return (
    <Section id={id} title={title} className="rounded-lg border border-line bg-card p-4">
      {children}
      <Button look="quiet" onClick={onMore}>
        {more}
      </Button>
    </Section>
  )
}
