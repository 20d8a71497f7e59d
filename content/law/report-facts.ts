import type { RouteId } from '@/content/law/route-ids'
import type { SourceId } from '@/content/law/sources'

/** Something that a country report tells of a route, and no rule, time limit or table says. */
export interface ReportFact {
  readonly route: RouteId
  readonly source: SourceId
  /** The year that its figures are about, where it has figures. */
  readonly year?: number
}

const of = (route: RouteId, year?: number): ReportFact => ({
  route,
  source: 'aida-2025',
  ...(year !== undefined && { year }),
})

/** Their sentences stand in `content/<locale>` under the same ids, each with its year. */
export const reportFacts = {
  'medical-other-papers': of('medical-regularisation'),
  'medical-databases': of('medical-regularisation'),
  'medical-family': of('medical-regularisation'),
  'medical-origins': of('medical-regularisation', 2024),
  'humanitarian-order': of('humanitarian-regularisation'),
  'humanitarian-weaker': of('humanitarian-regularisation'),
  'humanitarian-vulnerable': of('humanitarian-regularisation'),
  'humanitarian-b-card': of('humanitarian-regularisation'),
  'humanitarian-family': of('humanitarian-regularisation'),
  'humanitarian-origins': of('humanitarian-regularisation', 2024),
  'humanitarian-pending': of('humanitarian-regularisation', 2024),
  'minors-interviewer': of('unaccompanied-minors'),
  'minors-five-years': of('unaccompanied-minors'),
  'minors-fast-lane': { ...of('unaccompanied-minors', 2024), source: 'emn-2024' },
  'return-article-3-unit': of('return'),
  'return-order-no-country': of('return'),
  'return-moment-disputed': of('return'),
  'return-languages': of('return'),
  'return-desks': of('return'),
  'return-who-left': of('return', 2024),
  'return-letters-and-visits': of('return', 2023),
  'return-coaching-interviews': of('return', 2023),
  'return-coaching-minors': of('return', 2023),
  'return-local-projects': of('return'),
  'return-reception-limited': of('return'),
  'return-open-places': of('return', 2023),
  'return-dublin-centre': of('return', 2023),
  'return-dublin-desk': of('return', 2023),
  'return-escorts': of('return'),
  'return-always-escorted': of('return'),
  'return-costs-first': of('return'),
  'return-costs-recovered': of('return', 2023),
  'return-nationalities': of('return', 2023),
  'return-afghanistan': of('return'),
  'protection-applications': { ...of('international-protection', 2024), source: 'emn-2024' },
} as const satisfies Record<string, ReportFact>
export type ReportFactId = keyof typeof reportFacts
