import { isStarted } from '@/components/check/finder/started'
import { bestOf, inOrder, type RoutesView } from '@/components/check/finder/view'
import { placeOf } from '@/components/check/session/places'
import type { Session } from '@/components/check/session/session'
import type { HelpKind } from '@/content/law/help/types'
import type { RouteId } from '@/content/law/route-ids'
import type { ISODate } from '@/content/law/types'
import type { Facts } from '@/machines/facts/registry'
import { assessRoutes } from '@/machines/routes/finder'
import { urgentThings } from '@/machines/routes/urgent'

/** Who helps best, as a result names it. */
export type Near = 'lawyer' | 'centre' | 'guardian' | 'medical' | 'any'

/** Who helps best: a centre for people at risk, a guardian for a child alone, a lawyer where a day runs. */
export function nearFor({ urgent }: Pick<RoutesView, 'urgent'>, route: RouteId | null): Near {
  if (route === 'trafficking-victims' || urgent.some(({ id }) => id === 'danger-now')) return 'centre'
  if (route === 'unaccompanied-minors') return 'guardian'
  if (urgent.length > 0) return 'lawyer'
  return route === 'medical-regularisation' ? 'medical' : 'any'
}

const kinds: Readonly<Record<Near, HelpKind>> = {
  lawyer: 'lawyer',
  centre: 'victim',
  guardian: 'child',
  medical: 'illness',
  any: 'lawyer',
}

/**
 * The kind of help that the result in this tab names: that of the procedure shown or opened last, or that of the route to look at
 * first. Null where nothing was answered.
 */
export async function helpKindIn(session: Session, today: ISODate): Promise<HelpKind | null> {
  const facts = await factsIn(session, today)
  const urgent = urgentThings(facts, today, session.speaker === 'child')
  const route = routeIn(session, facts, today)
  if (route === null && urgent.length === 0 && !isStarted(facts)) return null
  const near = nearFor({ urgent }, route)
  return near === 'any' && route === 'return' ? 'return' : kinds[near]
}

/** The answers, and what has happened to the files. */
async function factsIn({ facts, events }: Session, today: ISODate): Promise<Facts> {
  if (events.length === 0) return facts
  const { knownFacts } = await import('@/cases/dossier/known-facts')
  return knownFacts(facts, events, today).facts
}

function routeIn(session: Session, facts: Facts, on: ISODate): RouteId | null {
  const { screen, procedure } = placeOf(session)
  if (procedure !== null) return procedure
  const last = session.checked.at(-1) ?? null
  if (!isStarted(facts) || (last !== null && screen.kind !== 'routes')) return last
  return bestOf(inOrder(assessRoutes(facts, { on })))?.route ?? last
}
