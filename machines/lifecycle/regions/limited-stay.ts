import type { Given } from '@/machines/lifecycle/events/gives'
import type { EventType } from '@/machines/lifecycle/events/registry'
import type { Holding, LifecycleState, Rights, Running } from '@/machines/lifecycle/lifecycle'
import {
  cardEnds,
  hearing,
  permanentStay,
  registration,
  renewal,
  stayRuns,
} from '@/machines/lifecycle/regions/permit'
import { paper, withoutStay } from '@/machines/lifecycle/regions/rights'

const settled = {
  renewalGranted: 'authorised',
  stayKept: 'authorised',
  renewalRefused: 'ended',
  stayEnded: 'ended',
} as const
const newApplication = { newApplicationLodged: 'lodgedAnew' } as const
const withoutCard = {
  acts: 'person',
  lodging: 'anew',
  holds: null,
  allows: withoutStay('aliens-act:13:§3'),
} as const

interface LimitedStay<W> {
  /** The decision that gave the stay; its receipt starts the time to register. */
  readonly grantedBy?: EventType
  /** The first card, and the rights that any card of this stay gives. */
  readonly card: Holding
  readonly rights: Rights
  /** How long the first card runs. */
  readonly permit: Running['limit']
  /** What opens an unlimited stay, where time alone does. */
  readonly unlimitedAfter?: readonly Running[]
  /** The permanent card, and the rights it gives. */
  readonly permanent: { readonly holds: Holding; readonly allows: Rights }
  /** What follows from an application that was granted. */
  readonly decided?: Given
  /** Ways on that only this procedure has while a card is held or its renewal is pending. */
  readonly ways: W
}

/**
 * A limited stay that was asked for in the country: the card and its renewal, unlimited stay, and how the stay may end: the hearing
 * of article 62 §1, the end of article 13 §3, its annulment, and a card that ran out.
 */
export const limitedStay = <const W extends { readonly [E in EventType]?: string }>({
  grantedBy = 'authorisationGranted',
  card,
  rights,
  permit,
  unlimitedAfter = [],
  permanent,
  decided = {},
  ways,
}: LimitedStay<W>) => {
  const held = {
    allows: rights,
    lodging: 'none',
    gives: { facts: decided, paper: { currentStay: 'temporary' } },
  } as const
  const open = {
    ...ways,
    hearingInvited: 'heard',
    stayEnded: 'ended',
    unlimitedStayGranted: 'permanent',
  } as const
  return {
    authorised: {
      ...held,
      acts: 'person',
      holds: card,
      limits: [registration(grantedBy), stayRuns(permit), ...renewal, ...unlimitedAfter],
      dates: cardEnds,
      on: { ...open, cardIssued: 'authorised', renewalAsked: 'renewalPending', cardExpired: 'expired' },
    },
    renewalPending: {
      ...held,
      acts: 'immigration-office',
      holds: paper('a-card', 'aliens-act:13:§2'),
      limits: unlimitedAfter,
      on: { ...open, renewalGranted: 'authorised', renewalRefused: 'ended' },
    },
    heard: {
      ...held,
      acts: 'person',
      holds: paper('a-card', 'aliens-act:62:§1'),
      limits: [hearing],
      on: { ...settled, hearingAnswered: 'heard' },
    },
    ended: { ...withoutCard, gives: { facts: decided }, on: { ...newApplication, annulled: 'endAnnulled' } },
    endAnnulled: {
      acts: 'immigration-office',
      lodging: 'none',
      holds: null,
      gives: { facts: decided },
      on: settled,
    },
    expired: {
      ...withoutCard,
      gives: { facts: decided },
      on: { ...newApplication, renewalAsked: 'renewalPending', stayEnded: 'ended' },
    },
    permanent: { ...permanent, ...permanentStay(decided) },
  } as const satisfies Readonly<Record<string, LifecycleState>>
}
