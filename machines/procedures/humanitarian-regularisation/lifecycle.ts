import type { StateGives } from '@/machines/lifecycle/events/gives'
import { branch, defineLifecycle, defineRegion, type Running } from '@/machines/lifecycle/lifecycle'
import { appealRegion } from '@/machines/lifecycle/regions/appeal'
import { limitedStay } from '@/machines/lifecycle/regions/limited-stay'
import { orderRegion } from '@/machines/lifecycle/regions/order'
import { cardEnds, renewal } from '@/machines/lifecycle/regions/permit'
import { limited, paper, permanent, rights, withoutStay, years } from '@/machines/lifecycle/regions/rights'

const pending = withoutStay('practice:9bis-no-document')
const receipt = paper('receipt-9bis', 'practice:9bis-receipt')
const aCardRights = rights({ stay: limited('practice:9bis-a-card') })
const givesPending = {
  facts: { pendingStayApplication: 'yes' },
  days: { humanitarianFilingDate: { of: ['applicationLodged', 'newApplicationLodged'] } },
} as const satisfies StateGives
const residenceCheck: Running = {
  limit: 'residence-check',
  from: ['applicationLodged', 'newApplicationLodged'],
}

/** Annex 43: thirty days to pay the rest. */
const feePart: Running = {
  limit: 'fee-missing-part',
  from: 'feePartAsked',
  until: ['feePartPaid'],
  printed: 'printedLimit',
}
const fee = <const T extends string>(stay: T) => ({ feePartAsked: stay, feePartPaid: stay }) as const

/** Newest application counts (article 9bis §3). */
const decided = {
  newApplicationLodged: 'lodgedAnew',
  applicationWithdrawn: 'withdrawn',
  closedWithoutObject: 'withoutObject',
  authorisationGranted: branch('stay', {
    limited: 'authorised',
    unlimited: 'permanent',
    unsure: 'authorised',
  }),
  refusalNotified: branch('ground', {
    inadmissible: 'refusedInadmissible',
    unfounded: 'refusedUnfounded',
    unsure: 'refusedUnclear',
  }),
} as const
/** What may come of an application that is not among the steps. */
const unasked = {
  authorisationGranted: decided.authorisationGranted,
  refusalNotified: decided.refusalNotified,
  stayEnded: 'ended',
} as const
const newApplication = { newApplicationLodged: 'lodgedAnew' } as const
const reopened = { ...newApplication, annulled: 'lodgedAgain' } as const
const lodged = {
  acts: 'municipality',
  lodging: 'sent',
  holds: null,
  allows: pending,
  limits: [residenceCheck, feePart],
  gives: givesPending,
  on: {
    ...decided,
    ...fee('lodged'),
    residenceConfirmed: 'forwarded',
    residenceNotConfirmed: 'notConsidered',
    applicationNotTaken: 'notTaken',
  },
} as const
const refused = {
  acts: 'person',
  lodging: 'anew',
  holds: null,
  allows: pending,
  on: { ...newApplication, annulled: 'lodgedAgain', decisionWithdrawn: 'lodgedAgain' },
} as const

const file = defineRegion({
  initial: 'preparing',
  follows: ['annulled'],
  states: {
    preparing: {
      acts: 'person',
      lodging: 'first',
      holds: null,
      on: { applicationLodged: 'lodged', applicationNotTaken: 'notTaken', ...unasked },
    },
    lodged,
    lodgedAnew: { ...lodged, on: { ...lodged.on, ...fee('lodgedAnew') } },
    forwarded: {
      acts: 'immigration-office',
      lodging: 'sent',
      holds: receipt,
      allows: pending,
      gives: { ...givesPending, facts: { ...givesPending.facts, residenceCheck: 'positive' } },
      limits: [feePart],
      on: { ...decided, ...fee('forwarded') },
    },
    notConsidered: {
      acts: 'person',
      lodging: 'anew',
      holds: null,
      allows: pending,
      gives: { facts: { residenceCheck: 'negative' } },
      on: reopened,
    },
    notTaken: {
      acts: 'person',
      lodging: 'anew',
      holds: null,
      allows: pending,
      on: { ...reopened, applicationLodged: 'lodged' },
    },
    withdrawn: { acts: 'person', lodging: 'anew', holds: null, on: newApplication },
    withoutObject: { acts: 'person', lodging: 'anew', holds: null, on: reopened },
    refusedInadmissible: refused,
    refusedUnfounded: refused,
    refusedUnclear: refused,
    lodgedAgain: {
      acts: 'immigration-office',
      lodging: 'sent',
      holds: null,
      allows: pending,
      gives: givesPending,
      on: decided,
    },
    unlimitedAsked: {
      acts: 'immigration-office',
      lodging: 'none',
      holds: paper('a-card', 'practice:9bis-b-card'),
      allows: aCardRights,
      limits: renewal,
      dates: cardEnds,
      gives: { paper: { currentStay: 'temporary' } },
      on: {
        unlimitedStayGranted: 'permanent',
        renewalAsked: 'unlimitedAsked',
        renewalGranted: 'authorised',
        renewalRefused: 'ended',
        hearingInvited: 'heard',
        stayEnded: 'ended',
        cardExpired: 'expired',
      },
    },
    ...limitedStay({
      card: years('a-card', 1, 'practice:9bis-a-card'),
      rights: aCardRights,
      permit: 'humanitarian-permit',
      permanent: {
        holds: paper('b-card', 'practice:9bis-b-card'),
        allows: permanent('practice:9bis-b-card'),
      },
      ways: { unlimitedStayAsked: 'unlimitedAsked' },
    }),
  },
})

const refusals = ['refusalNotified', 'renewalRefused', 'stayEnded'] as const
const decisions = [
  ...refusals,
  'closedWithoutObject',
  'residenceNotConfirmed',
  'applicationNotTaken',
] as const

/** The life of a humanitarian file: articles 9bis, 13 and 62 §1 of the Aliens Act; an appeal and an order run beside it. */
export const lifecycle = defineLifecycle({
  procedure: 'humanitarian-regularisation',
  regions: {
    file,
    appeal: appealRegion(decisions),
    order: orderRegion(refusals, ['annulled', 'authorisationGranted']),
  },
})
