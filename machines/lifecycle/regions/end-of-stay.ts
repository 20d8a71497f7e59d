import type { Given } from '@/machines/lifecycle/events/gives'
import type { LifecycleState, Rights } from '@/machines/lifecycle/lifecycle'
import { hearing } from '@/machines/lifecycle/regions/permit'
import { paper, withoutStay } from '@/machines/lifecycle/regions/rights'

const settled = {
  renewalGranted: 'authorised',
  stayKept: 'authorised',
  renewalRefused: 'ended',
  stayEnded: 'ended',
} as const
const newApplication = { newApplicationLodged: 'lodgedAnew' } as const
const gone = { acts: 'person', holds: null, allows: withoutStay('aliens-act:13:§3') } as const

/**
 * How a limited stay after a regularisation may end: the hearing of article 62 §1, the end of article 13 §3, its annulment,
 * and a card that ran out. `card`: the rights of the card that is held meanwhile; `decided`: what follows from an application that was granted.
 */
export const endOfStay = (card: Rights, decided: Given = {}) =>
  ({
    heard: {
      acts: 'person',
      holds: paper('a-card', 'aliens-act:62:§1'),
      allows: card,
      limits: [hearing],
      gives: { facts: decided, paper: { currentStay: 'temporary' } },
      on: { ...settled, hearingAnswered: 'heard' },
    },
    ended: { ...gone, gives: { facts: decided }, on: { ...newApplication, annulled: 'endAnnulled' } },
    endAnnulled: { acts: 'immigration-office', holds: null, gives: { facts: decided }, on: settled },
    expired: {
      ...gone,
      gives: { facts: decided },
      on: { ...newApplication, renewalAsked: 'renewalPending', stayEnded: 'ended' },
    },
  }) as const satisfies Readonly<Record<string, LifecycleState>>
