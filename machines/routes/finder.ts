import { type RouteId, routeIds } from '@/content/law/route-ids'
import type { ISODate } from '@/content/law/types'
import type { Bounds } from '@/machines/engine/ahead'
import { assess } from '@/machines/engine/assess'
import type { Status } from '@/machines/engine/condition'
import type { Finding } from '@/machines/engine/finding'
import { defineProcedure } from '@/machines/engine/procedure'
import type { FactId, Facts } from '@/machines/facts/registry'
import { returning, traffickingVictims, unaccompaniedMinors } from '@/machines/routes/people'
import { internationalProtection, statelessness, temporaryProtection } from '@/machines/routes/protection'
import { humanitarianRegularisation, medicalRegularisation } from '@/machines/routes/regularisation'

/** The route finder: one region a route, run by the same engine as the procedures. Nothing is lodged with it. */
export const routes = defineProcedure({
  id: 'routes',
  kind: 'position',
  stages: {
    routes: {
      gate: true,
      conditions: {
        'medical-regularisation': medicalRegularisation,
        'humanitarian-regularisation': humanitarianRegularisation,
        'unaccompanied-minors': unaccompaniedMinors,
        'trafficking-victims': traffickingVictims,
        return: returning,
        statelessness,
        'international-protection': internationalProtection,
        'temporary-protection': temporaryProtection,
      },
    },
  },
})

/** not-ticked: nothing but what was left unticked speaks against it · open: a question is still missing. */
export type Fit = 'look-closer' | 'maybe' | 'does-not-fit' | 'not-ticked' | 'open'

/** Whether a route is one that the answers do not point to. */
export const isPassedBy = (fit: Fit): boolean => fit === 'does-not-fit' || fit === 'not-ticked'

const fits: Readonly<Record<Status | 'unanswered', Fit>> = {
  met: 'look-closer',
  'to-verify': 'maybe',
  unmet: 'does-not-fit',
  'not-applicable': 'does-not-fit',
  unanswered: 'open',
}

/** The endings of who did not name what a route is about. A box that is left empty is no answer, so they are no "no". */
const unticked: Readonly<Partial<Record<RouteId, string>>> = {
  'medical-regularisation': 'noIllnessNamed',
  'humanitarian-regularisation': 'noReasonNamed',
  'unaccompanied-minors': 'noChildNamed',
  'trafficking-victims': 'nothingNamed',
  return: 'nothingToLeave',
  'international-protection': 'noFearNamed',
  'temporary-protection': 'notFromUkraine',
}

function fitOf(route: RouteId, { status, reason }: RouteResult['finding']): Fit {
  const fit = fits[status]
  return fit === 'does-not-fit' && reason !== null && reason === unticked[route] ? 'not-ticked' : fit
}

/** What the route finder says of one route, with the finding it comes from. */
export interface RouteResult {
  readonly route: RouteId
  readonly fit: Fit
  readonly finding: Finding<typeof routes>
}

/** The routes that answers point to, the surest first. */
export const pointedTo = (results: readonly RouteResult[]): readonly RouteResult[] =>
  (['look-closer', 'maybe'] as const).flatMap((fit) => results.filter((one) => one.fit === fit))

export interface RouteAssessment {
  readonly on: ISODate
  /** In the order of `routeIds`. */
  readonly results: readonly RouteResult[]
  /** The next fact to ask; null when no answer can change a result any more. */
  readonly next: FactId | null
  readonly left: Bounds
}

/** Look at every route on the day `on` (calendar day). Pure. */
export function assessRoutes(facts: Facts, { on }: { readonly on: ISODate }): RouteAssessment {
  const { findings, next, left } = assess(routes, facts, { on })
  const results = routeIds.map((route) => {
    const finding = findings.find((f) => f.condition === route)
    if (!finding) throw new Error(`The route finder does not look at ${route}`)
    return { route, fit: fitOf(route, finding), finding }
  })
  return { on, results, next, left }
}

/** The routes that deserve a look, the surest first. */
export function routesToLookAt({ results }: RouteAssessment): readonly RouteId[] {
  const of = (fit: Fit) => results.filter((r) => r.fit === fit).map((r) => r.route)
  return [...of('look-closer'), ...of('maybe')]
}
