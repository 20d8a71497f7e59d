import { datesOf, type PersonDate } from '@/cases/dossier/dates'
import type { KnownFacts } from '@/cases/dossier/known'
import { knownFacts } from '@/cases/dossier/known-facts'
import { urgentOf } from '@/cases/dossier/urgent'
import { assessmentOf, routesOf } from '@/components/check/assessment'
import { isStarted } from '@/components/check/finder/started'
import type { RoutesView } from '@/components/check/finder/view'
import { knownIn, type LoadedRules } from '@/components/check/loaded-rules'
import { dossierInTab } from '@/components/check/session/dossier-in-tab'
import type { Session } from '@/components/check/session/session'
import type { ResultTexts } from '@/components/check/use-result-texts'
import type { LoadedProcedure } from '@/components/finding/procedure'
import type { ResultView } from '@/components/finding/view'
import type { ISODate } from '@/content/law/types'
import type { ProcedureId } from '@/machines/engine/procedure'
import { lifecycles } from '@/machines/procedures/lifecycles'
import type { Eligibility } from '@/machines/procedures/registry'
import { type RouteAssessment, routesToLookAt } from '@/machines/routes/finder'
import { type Interaction, interactionsFor } from '@/machines/routes/interactions'

/** The result of a procedure, with everything that a screen shows of it. */
export function resultView(
  procedure: LoadedProcedure,
  { sentences }: Pick<ResultTexts, 'sentences'>,
  { facts, bands, fromEvents }: Pick<KnownFacts, 'facts' | 'bands' | 'fromEvents'>,
  events: Session['events'],
  today: ISODate,
  law: ISODate,
): ResultView {
  const assessment = assessmentOf(procedure, { facts, bands }, today)
  return { opened: procedure, assessment, facts, bands, fromEvents, events, sentences, today, law }
}

/** The results of this tab, in the order in which the procedures were opened. */
export function resultViews(
  rules: LoadedRules,
  opened: (procedure: Eligibility) => LoadedProcedure,
  texts: ResultTexts,
  session: Session,
  today: ISODate,
  law: ISODate,
): readonly ResultView[] {
  const known = knownIn(rules, session, today)
  return session.checked.flatMap((id) => {
    const procedure = rules.procedures.get(id)
    return procedure ? [resultView(opened(procedure), texts, known, session.events, today, law)] : []
  })
}

type Known = Pick<Session, 'facts' | 'events' | 'checked'>
type KnownBy = Known & Partial<Pick<Session, 'speaker'>>

/** The routes of the person of this tab, every date, and what the routes do to each other. */
export function routesView(
  { texts, sentences }: ResultTexts,
  { facts }: Pick<KnownFacts, 'facts'>,
  session: KnownBy,
  today: ISODate,
  law: ISODate,
): RoutesView {
  const assessment = isStarted(facts) ? routesOf(facts, today) : null
  const dates = datesInTab(session, today)
  return {
    assessment,
    urgent: urgentOf(
      knownFacts(session.facts, session.events, today),
      dates,
      today,
      session.speaker === 'child',
    ),
    dates,
    interactions: interactionsOf(assessment, session.checked, today),
    texts,
    facts,
    sentences,
    today,
    law,
  }
}

/** The one list of dates of the person of this tab: what the answers set off, and what has happened to the files. */
export const datesInTab = (session: Known, today: ISODate): readonly PersonDate[] =>
  datesOf(dossierInTab(session), everyFile, today)

const everyFile = lifecycles.map((lifecycle) => ({ lifecycle }))

/**
 * What the routes of a person do to each other: those that deserve a look and those that were checked. Pairs without a
 * known rule are left out.
 */
function interactionsOf(
  assessment: RouteAssessment | null,
  checked: readonly ProcedureId[],
  on: ISODate,
): readonly Interaction[] {
  const ids = [...(assessment ? routesToLookAt(assessment) : []), ...checked]
  return interactionsFor(ids, on).filter(({ effects }) => effects.length > 0)
}
