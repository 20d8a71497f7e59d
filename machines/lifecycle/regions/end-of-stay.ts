import type { LifecycleState, Rights } from '@/machines/lifecycle/lifecycle'
import { hearing } from '@/machines/lifecycle/regions/permit'
import { paper, withoutStay } from '@/machines/lifecycle/regions/rights'

const decided = {
  renewalGranted: 'authorised',
  stayKept: 'authorised',
  renewalRefused: 'ended',
  stayEnded: 'ended',
} as const
const anew = { newApplicationLodged: 'lodgedAnew' } as const
const gone = { acts: 'person', holds: null, allows: withoutStay('aliens-act:13:§3') } as const

/**
 * How a limited stay after a regularisation may end: the hearing of article 62 §1, the end of article 13 §3, its annulment,
 * and a card that ran out. `card`: the rights of the card that is held meanwhile.
 */
export const endOfStay = (card: Rights) =>
  ({
    heard: {
      acts: 'person',
      holds: paper('a-card', 'aliens-act:62:§1'),
      allows: card,
      limits: [hearing],
      on: { ...decided, hearingAnswered: 'heard' },
    },
    ended: { ...gone, on: { ...anew, annulled: 'endAnnulled' } },
    endAnnulled: { acts: 'immigration-office', holds: null, on: decided },
    expired: { ...gone, on: { ...anew, renewalAsked: 'renewalPending', stayEnded: 'ended' } },
  }) as const satisfies Readonly<Record<string, LifecycleState>>
