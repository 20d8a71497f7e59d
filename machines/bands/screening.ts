import { dayOfLaw } from '@/content/law/dates-of-law'
import { derive } from '@/machines/bands/kinds'
import { isRecent } from '@/machines/deadlines/spans'
import type { ValueOf } from '@/machines/facts/registry'

type Situation = ValueOf<'situations'>[number]

/** Whether a situation was named; `near`: another one was, which does not leave the route out. */
const namedOrNear = (own: Situation, near: readonly Situation[]) =>
  derive({
    bands: ['named', 'near', 'not-named', 'unsure'],
    inputs: ['situations'],
    band: ({ situations }) => {
      if (situations.includes(own)) return 'named'
      if (situations.includes('unsure')) return 'unsure'
      return near.some((situation) => situations.includes(situation)) ? 'near' : 'not-named'
    },
  })

const named = (own: Situation) =>
  derive({
    bands: ['named', 'not-named', 'unsure'],
    inputs: ['situations'],
    band: ({ situations }) => {
      if (situations.includes(own)) return 'named'
      return situations.includes('unsure') ? 'unsure' : 'not-named'
    },
  })

/** Whether a decision is new on the reference day. */
const recency = (notifiedOn: 'orderNotifiedOn' | 'cgrsNotifiedOn' | 'stayRefusalNotifiedOn') =>
  derive({
    bands: ['recent', 'older', 'unsure'],
    inputs: [notifiedOn],
    band: ({ [notifiedOn]: day }, on) => {
      if (day === 'unsure' || day > on) return 'unsure'
      return isRecent(day, on) ? 'recent' : 'older'
    },
  })

/** Who is alone, exploited, threatened, told to leave or without a country may also fear to go back. */
const nearFear: readonly Situation[] = [
  'fled-ukraine',
  'held-or-threatened',
  'exploited',
  'child-alone',
  'no-country',
  'told-to-leave',
]

export const screeningBands = {
  healthNamed: named('health'),
  fearNamed: namedOrNear('home-unsafe', nearFear),
  exploitationNamed: namedOrNear('exploited', ['held-or-threatened']),
  childAloneNamed: named('child-alone'),
  ukraineNamed: named('fled-ukraine'),
  noCountryNamed: named('no-country'),
  /** Humanitarian regularisation takes any serious reason, so most other situations are near it. */
  stayReasonNamed: namedOrNear('life-here', [
    'family-here',
    'work-or-study',
    'held-or-threatened',
    'health',
    'home-unsafe',
    'exploited',
    'child-alone',
    'fled-ukraine',
    'no-country',
    'told-to-leave',
  ]),
  leaveNamed: derive({
    bands: ['told', 'told-and-wish', 'wish', 'not-named', 'unsure'],
    inputs: ['situations'],
    band: ({ situations }) => {
      const wish = situations.includes('wish-to-return')
      if (wish && situations.includes('told-to-leave')) return 'told-and-wish'
      if (situations.includes('told-to-leave')) return 'told'
      if (wish) return 'wish'
      return situations.includes('unsure') ? 'unsure' : 'not-named'
    },
  }),
  /** Whether a request for protection runs, of whoever is asked about one (see `internationalProtection`). */
  applicationRunning: derive({
    bands: ['running', 'not-running', 'unsure'],
    inputs: ['situations', 'protectionProcedure'],
    band: ({ situations, protectionProcedure }) => {
      const asked =
        situations.includes('home-unsafe') ||
        (!situations.includes('fled-ukraine') && situations.some((one) => nearFear.includes(one)))
      if (!asked && !situations.includes('unsure')) return 'not-running'
      if (protectionProcedure === 'unsure') return 'unsure'
      return protectionProcedure === 'pending' ? 'running' : 'not-running'
    },
  }),
  /**
   * Whether the order, or the last refusal of whoever says that there is none, says that another country examines the request
   * (51/5 §4). Return asks for these answers first, so nobody without an order is asked which paper it is.
   */
  transferDecided: derive({
    bands: ['decided', 'not-decided', 'unsure'],
    inputs: ['orderToLeave', 'orderPaper', 'refusalHeld'],
    band: ({ orderToLeave, orderPaper, refusalHeld }) => {
      if (orderToLeave === 'unsure') return 'unsure'
      const paper = orderToLeave === 'yes' ? orderPaper : refusalHeld
      if (paper === 'unsure') return 'unsure'
      return paper === 'dublin' ? 'decided' : 'not-decided'
    },
  }),
  orderRecency: recency('orderNotifiedOn'),
  cgrsRecency: recency('cgrsNotifiedOn'),
  stayRefusalRecency: recency('stayRefusalNotifiedOn'),
  /** What follows the last day agreed by the EU is not known. */
  temporaryProtectionPeriod: derive({
    bands: ['agreed', 'after-agreed'],
    inputs: [],
    band: (_, on) => (on <= dayOfLaw('temporary-protection-ends') ? 'agreed' : 'after-agreed'),
  }),
} as const
