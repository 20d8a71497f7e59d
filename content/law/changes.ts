import { dayOfLaw } from '@/content/law/dates-of-law'
import { keysOf } from '@/content/law/keys'
import { type RouteId, routeIds } from '@/content/law/route-ids'
import type { SourceId } from '@/content/law/sources'
import type { ISODate } from '@/content/law/types'

/** What changed: a rule, a time limit, an amount, a contact, or a text of the site that is none of these. */
export type ChangeKind = 'rule' | 'limit' | 'amount' | 'contact' | 'text'

/** A change that readers of the site are told of. Each language says it in one or two sentences. */
export interface Change {
  /** The day on which the site changed. */
  readonly on: ISODate
  /** The day from which the law reads so, where the law is why the site changed. */
  readonly law?: ISODate
  readonly kind: ChangeKind
  /** Which procedures it is about. */
  readonly routes: readonly RouteId[]
  /** What it was read from. A list of contacts names its pages itself. */
  readonly sources: readonly SourceId[]
}

/** Every change, the newest first. A key is part of addresses and of the feed, so it is never renamed. */
export const changes = {
  'steps-that-were-taken': {
    on: '2026-11-30',
    kind: 'rule',
    routes: ['return', 'unaccompanied-minors', 'trafficking-victims'],
    sources: ['justel-aliens-act'],
  },
  'no-end-without-a-text': {
    on: '2026-11-30',
    kind: 'limit',
    routes: routeIds,
    sources: ['amendment-index'],
  },
  'urgent-request-against-a-transfer': {
    on: '2026-11-30',
    law: dayOfLaw('june-2026-acts'),
    kind: 'limit',
    routes: ['return', 'international-protection'],
    sources: ['call-act-note', 'dofi-dublin'],
  },
  'transfer-not-barred': {
    on: '2026-11-30',
    kind: 'rule',
    routes: ['return'],
    sources: ['justel-aliens-act'],
  },
  'order-of-everybody': {
    on: '2026-11-30',
    kind: 'rule',
    routes: ['return', 'international-protection'],
    sources: ['justel-aliens-act', 'dofi-dublin'],
  },
  'appeal-against-a-transfer': {
    on: '2026-11-30',
    law: dayOfLaw('june-2026-acts'),
    kind: 'limit',
    routes: ['return', 'international-protection'],
    sources: ['call-act-note', 'dofi-dublin'],
  },
  'legal-aid-on-the-sheet': { on: '2026-11-30', kind: 'contact', routes: routeIds, sources: [] },
  'transfer-and-protection': {
    on: '2026-11-30',
    kind: 'rule',
    routes: ['international-protection'],
    sources: ['justel-aliens-act', 'dofi-dublin'],
  },
  'one-list-of-dates': { on: '2026-11-29', kind: 'text', routes: routeIds, sources: [] },
  'offices-for-complaints': {
    on: '2026-11-29',
    kind: 'contact',
    routes: routeIds,
    sources: [
      'social-security-complaints',
      'data-protection-statement',
      'data-protection-complaint',
      'dofi-temporary-protection',
    ],
  },
  'list-begins': { on: '2026-11-29', kind: 'text', routes: routeIds, sources: [] },
  'outside-the-convention': {
    on: '2026-11-29',
    kind: 'rule',
    routes: ['statelessness'],
    sources: ['loidici-1954', 'justel-aliens-act'],
  },
  'languages-of-letters': {
    on: '2026-11-29',
    kind: 'rule',
    routes: routeIds,
    sources: ['language-laws-text'],
  },
  'statelessness-check': {
    on: '2026-11-29',
    law: dayOfLaw('statelessness-act'),
    kind: 'rule',
    routes: ['statelessness'],
    sources: ['justel-aliens-act'],
  },
  letters: { on: '2026-11-29', kind: 'text', routes: routeIds, sources: [] },
  'second-reading': { on: '2026-11-28', kind: 'rule', routes: routeIds, sources: ['justel-aliens-act'] },
  'new-criminal-code': {
    on: '2026-11-28',
    law: dayOfLaw('new-criminal-code'),
    kind: 'rule',
    routes: ['trafficking-victims'],
    sources: ['amendment-index'],
  },
  'acts-of-june-2026': {
    on: '2026-11-28',
    law: dayOfLaw('june-2026-acts'),
    kind: 'rule',
    routes: routeIds,
    sources: ['amendment-index', 'cgrs-pact'],
  },
  'appeals-from-june-2026': {
    on: '2026-11-28',
    law: dayOfLaw('june-2026-acts'),
    kind: 'limit',
    routes: routeIds,
    sources: ['amendment-index'],
  },
  'entry-ban-for-life': {
    on: '2026-11-28',
    law: dayOfLaw('entry-ban-for-life'),
    kind: 'rule',
    routes: ['return'],
    sources: ['amendment-index'],
  },
  'fee-of-2026': {
    on: '2026-11-28',
    law: '2026-01-01',
    kind: 'amount',
    routes: ['humanitarian-regularisation'],
    sources: ['visahq-fee-2026'],
  },
  'orange-card-by-eight-months': {
    on: '2026-11-28',
    law: dayOfLaw('orange-card-by-eight-months'),
    kind: 'limit',
    routes: ['international-protection'],
    sources: ['agii-news-orange-card'],
  },
  helpers: { on: '2026-11-28', kind: 'contact', routes: routeIds, sources: [] },
  'first-version': { on: '2026-11-22', kind: 'text', routes: routeIds, sources: ['justel-aliens-act'] },
} as const satisfies Record<string, Change>
export type ChangeId = keyof typeof changes

/** The ids in the order in which they are shown. */
export const changeIds = keysOf(changes)

export function isChangeId(id: string): id is ChangeId {
  return Object.hasOwn(changes, id)
}
