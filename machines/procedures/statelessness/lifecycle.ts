import { defineLifecycle, defineRegion, type Running } from '@/machines/lifecycle/lifecycle'
import { appealRegion } from '@/machines/lifecycle/regions/appeal'
import { limitedStay } from '@/machines/lifecycle/regions/limited-stay'
import { orderRegion } from '@/machines/lifecycle/regions/order'
import { limited, permanent, rights, years } from '@/machines/lifecycle/regions/rights'
import { waitingRegion } from '@/machines/procedures/statelessness/waiting'

const pending = { earlierStatelessnessOutcome: 'pending', pendingStayApplication: 'yes' } as const
const granted = { earlierStatelessnessOutcome: 'granted' } as const

/** An answer is due within thirty days of the day the request was sent; it may come at any stage (57/43). */
const answerDue: Running = {
  limit: 'stateless-information-request',
  from: 'informationAsked',
  until: ['answerSent'],
}
const letters = <const T extends string>(stay: T) =>
  ({ informationAsked: stay, interviewMissed: stay, answerSent: stay }) as const

/** What may come of a file that is pending, and of one whose application is not among the steps. */
const decided = {
  admissionGranted: 'authorised',
  statelessnessRefused: 'refused',
  closedForSilence: 'closed',
  closedWithoutObject: 'withoutObject',
} as const
const early = {
  ...decided,
  applicationNotConsidered: 'notConsidered',
  fileReachedCgrs: 'atCgrs',
  opinionGiven: 'opinionKnown',
  newApplicationLodged: 'lodgedAnew',
  applicationWithdrawn: 'withdrawn',
} as const
const afterConsideration = {
  ...decided,
  newApplicationLodged: 'lodgedAnew',
  applicationWithdrawn: 'withdrawn',
} as const

/** The chapter names no paper and no right for the time of the procedure: what holds meanwhile is to be checked. */
const withoutPaper = { holds: null, allows: rights({}) } as const
const lodged = {
  ...withoutPaper,
  acts: 'immigration-office',
  lodging: 'sent',
  limits: [answerDue],
  gives: { facts: pending },
} as const
const again = { newApplicationLodged: 'lodgedAnew' } as const
const over = { ...withoutPaper, acts: 'person', lodging: 'anew' } as const
const reopened = <const T extends string>(state: T) =>
  ({ ...again, annulled: state, decisionWithdrawn: state }) as const

const file = defineRegion({
  initial: 'preparing',
  follows: ['annulled'],
  states: {
    preparing: {
      ...withoutPaper,
      acts: 'person',
      lodging: 'first',
      on: {
        applicationLodged: 'lodged',
        admissionGranted: 'authorised',
        statelessnessRefused: 'refused',
        applicationNotConsidered: 'notConsidered',
        closedForSilence: 'closed',
        stayEnded: 'ended',
      },
    },
    /** The Immigration Office looks whether it takes the application into consideration (57/40). */
    lodged: { ...lodged, on: { ...early, ...letters('lodged') } },
    lodgedAnew: { ...lodged, on: { ...early, ...letters('lodgedAnew') } },
    atCgrs: {
      ...lodged,
      acts: 'cgrs',
      on: { ...afterConsideration, ...letters('atCgrs'), opinionGiven: 'opinionKnown' },
    },
    opinionKnown: {
      ...lodged,
      on: { ...afterConsideration, ...letters('opinionKnown') },
    },
    notConsidered: {
      ...over,
      gives: { facts: { earlierStatelessnessOutcome: 'not-considered' } },
      on: reopened('pendingAgain'),
    },
    refused: {
      ...over,
      gives: { facts: { earlierStatelessnessOutcome: 'refused' } },
      on: reopened('pendingAgain'),
    },
    closed: {
      ...over,
      gives: { facts: { earlierStatelessnessOutcome: 'closed' } },
      on: reopened('pendingAgain'),
    },
    withoutObject: {
      ...withoutPaper,
      acts: 'nobody',
      lodging: 'none',
      gives: { facts: { earlierStatelessnessOutcome: 'closed' } },
      on: reopened('pendingAgain'),
    },
    withdrawn: {
      ...over,
      gives: { facts: { earlierStatelessnessOutcome: 'withdrawn' } },
      on: again,
    },
    /** The decision no longer counts; the file may stand before or after its consideration. */
    pendingAgain: { ...lodged, on: { ...early, ...letters('pendingAgain') } },
    ...limitedStay({
      grantedBy: 'admissionGranted',
      card: years('a-card', 5, 'aliens-act:57/45'),
      rights: rights({ stay: limited('aliens-act:57/45') }),
      permit: 'stateless-permit',
      unlimitedAfter: [{ limit: 'stateless-permanent-stay', from: 'admissionGranted' }],
      permanent: {
        holds: years('b-card', 5, 'practice:b-card-renewal-window'),
        allows: permanent('aliens-act:57/45'),
      },
      decided: granted,
      ways: {},
    }),
  },
})

const refusals = [
  'applicationNotConsidered',
  'statelessnessRefused',
  'closedForSilence',
  'renewalRefused',
  'stayEnded',
] as const

/**
 * The life of a file of a stateless person: articles 57/38 to 57/46 of the Aliens Act, with 13 and 62 §1 for the card. What
 * the file waits for, an appeal and an order run beside it.
 */
export const lifecycle = defineLifecycle({
  procedure: 'statelessness',
  // A newer application counts as the withdrawal of one that was pending (article 57/38 §2).
  several: {
    fact: 'earlierStatelessnessOutcome',
    next: 'newApplicationLodged',
    replaced: { pending: 'withdrawn' },
  },
  regions: {
    file,
    waiting: waitingRegion,
    appeal: appealRegion([...refusals, 'closedWithoutObject']),
    order: orderRegion(refusals, ['annulled', 'admissionGranted']),
  },
})
