import { dayOfLaw } from '@/content/law/dates-of-law'
import type { ISODate } from '@/content/law/types'
import { derive } from '@/machines/bands/kinds'
import { isRecent } from '@/machines/deadlines/spans'

type Situation =
  | 'held-or-threatened'
  | 'health'
  | 'home-unsafe'
  | 'exploited'
  | 'child-alone'
  | 'fled-ukraine'
  | 'no-country'
  | 'life-here'
  | 'told-to-leave'
  | 'wish-to-return'

/** Whether a situation was named; `near`: another one was, which does not leave the route out. */
const named = (own: Situation, near: readonly Situation[]) =>
  derive({
    bands: ['named', 'near', 'not-named', 'unsure'],
    inputs: ['situations'],
    band: ({ situations }) => {
      if (situations.includes(own)) return 'named'
      if (situations.includes('unsure')) return 'unsure'
      return near.some((situation) => situations.includes(situation)) ? 'near' : 'not-named'
    },
  })

const simply = (own: Situation) =>
  derive({
    bands: ['named', 'not-named', 'unsure'],
    inputs: ['situations'],
    band: ({ situations }) => {
      if (situations.includes(own)) return 'named'
      return situations.includes('unsure') ? 'unsure' : 'not-named'
    },
  })

function recencyOf(day: string, on: ISODate): 'recent' | 'older' | 'unsure' {
  if (day === 'unsure' || day > on) return 'unsure'
  return isRecent(day, on) ? 'recent' : 'older'
}

export const screeningBands = {
  healthNamed: simply('health'),
  /** Who is alone, exploited, threatened, told to leave or without a country may have to fear to go back too. */
  fearNamed: named('home-unsafe', [
    'fled-ukraine',
    'held-or-threatened',
    'exploited',
    'child-alone',
    'no-country',
    'told-to-leave',
  ]),
  exploitationNamed: named('exploited', ['held-or-threatened']),
  childAloneNamed: simply('child-alone'),
  ukraineNamed: simply('fled-ukraine'),
  noCountryNamed: simply('no-country'),
  /** Humanitarian regularisation takes any serious reason, so most other situations are near it. */
  stayReasonNamed: named('life-here', [
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
    bands: ['told', 'wish', 'not-named', 'unsure'],
    inputs: ['situations'],
    band: ({ situations }) => {
      if (situations.includes('told-to-leave')) return 'told'
      if (situations.includes('wish-to-return')) return 'wish'
      return situations.includes('unsure') ? 'unsure' : 'not-named'
    },
  }),
  orderRecency: derive({
    bands: ['recent', 'older', 'unsure'],
    inputs: ['orderNotifiedOn'],
    band: (values, on) => recencyOf(values.orderNotifiedOn, on),
  }),
  cgrsRecency: derive({
    bands: ['recent', 'older', 'unsure'],
    inputs: ['cgrsNotifiedOn'],
    band: (values, on) => recencyOf(values.cgrsNotifiedOn, on),
  }),
  stayRefusalRecency: derive({
    bands: ['recent', 'older', 'unsure'],
    inputs: ['stayRefusalNotifiedOn'],
    band: (values, on) => recencyOf(values.stayRefusalNotifiedOn, on),
  }),
  /** What comes after the last day that the EU agreed was not known. */
  temporaryProtectionPeriod: derive({
    bands: ['agreed', 'after-agreed'],
    inputs: [],
    band: (_, on) => (on <= dayOfLaw('temporary-protection-ends') ? 'agreed' : 'after-agreed'),
  }),
} as const
