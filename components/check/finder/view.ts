import type { PersonDate } from '@/cases/dossier/dates'
import type { RouteTexts } from '@/components/i18n/routes'
import type { Sentences } from '@/content/language'
import type { RouteId } from '@/content/law/route-ids'
import type { ISODate } from '@/content/law/types'
import type { Facts } from '@/machines/facts/registry'
import { type Fit, isPassedBy, type RouteAssessment, type RouteResult } from '@/machines/routes/finder'
import type { Interaction } from '@/machines/routes/interactions'
import type { Urgent } from '@/machines/routes/urgent'

/** The order in which routes are read. */
export const fitOrder: readonly Fit[] = ['look-closer', 'maybe', 'open', 'does-not-fit', 'not-ticked']

/**
 * Of routes that fit alike, the one to read first: what protects people who are at risk, then what has a reason of its own;
 * 9bis is a last resort, and return is last.
 */
const readFirst: readonly RouteId[] = [
  'trafficking-victims',
  'unaccompanied-minors',
  'temporary-protection',
  'international-protection',
  'medical-regularisation',
  'statelessness',
  'humanitarian-regularisation',
  'return',
]

/** The routes of a person in the order in which they are read. */
export const inOrder = ({ results }: RouteAssessment): readonly RouteResult[] =>
  [...results].sort(
    (a, b) =>
      fitOrder.indexOf(a.fit) - fitOrder.indexOf(b.fit) ||
      readFirst.indexOf(a.route) - readFirst.indexOf(b.route),
  )

/** So many routes that are only a "maybe" leave none to put first. */
const many = 4

/** The route to look at first, of those in order; null where nothing sets one apart. */
export function bestOf(ordered: readonly RouteResult[]): RouteResult | null {
  const fitting = ordered.filter(({ fit }) => !isPassedBy(fit))
  const [first] = fitting
  return first && (first.fit === 'look-closer' || fitting.length < many) ? first : null
}

/** Everything that is shown of a person's routes. `assessment` is null where the route finder was not used. */
export interface RoutesView {
  readonly assessment: RouteAssessment | null
  /** What cannot wait, by the answers of any check. */
  readonly urgent: readonly Urgent[]
  /** The one list of dates of the person. */
  readonly dates: readonly PersonDate[]
  readonly interactions: readonly Interaction[]
  readonly texts: RouteTexts
  readonly facts: Facts
  readonly sentences: Sentences
  readonly today: ISODate
  readonly law: ISODate
}

/** An effect with every route that it reaches from one route. */
export interface EffectLine {
  readonly from: RouteId
  readonly to: readonly RouteId[]
  readonly effect: Interaction['effects'][number]
}

/** The interactions read from each route: an effect that reaches several routes is said once. */
export function effectLines(interactions: readonly Interaction[]): readonly EffectLine[] {
  const lines = new Map<string, EffectLine>()
  for (const { from, to, effects } of interactions) {
    for (const effect of effects) {
      // What a second request does is another matter than what a route does to another.
      const key = `${from} ${from === to ? 'itself' : 'other'} ${effect.id}`
      lines.set(key, { from, to: [...(lines.get(key)?.to ?? []), to], effect })
    }
  }
  return [...lines.values()]
}

/** Effects that cost most where nobody knew them, the gravest first. Only these are said at once. */
const gravest: readonly EffectLine['effect']['id'][] = [
  'application-does-not-erase-order',
  'medical-elements-barred-in-humanitarian',
  'stay-elements-barred-in-medical',
  'humanitarian-gives-no-paper',
  'claim-to-delay-may-mean-detention',
  'newest-medical-counts',
  'newest-humanitarian-counts',
]

/** The one effect of a route, or on it, to say at once; null where none costs that much. */
export function mattersMost(lines: readonly EffectLine[], route: RouteId | null): EffectLine | null {
  const rank = ({ effect }: EffectLine) => gravest.indexOf(effect.id)
  const touching = lines.filter(
    (line) => rank(line) >= 0 && (route === null || line.from === route || line.to.includes(route)),
  )
  const others = touching.filter(({ from, to }) => !to.includes(from))
  return [...(others.length > 0 ? others : touching)].sort((a, b) => rank(a) - rank(b))[0] ?? null
}
