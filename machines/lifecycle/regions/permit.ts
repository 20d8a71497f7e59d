import type { Given } from '@/machines/lifecycle/events/gives'
import type { EventType } from '@/machines/lifecycle/events/registry'
import type { LifecycleState, PrintedDay, Running } from '@/machines/lifecycle/lifecycle'

const cards = ['cardIssued', 'renewalGranted'] as const satisfies readonly EventType[]

/** The last day of the card that is held. */
export const cardEnds: readonly PrintedDay[] = [{ from: cards, at: 'expires', ends: true }]

/** When a permit has to be renewed: the window of the municipalities, and the last day of the law (article 13 §2). */
export const renewal: readonly Running[] = [
  { limit: 'permit-renewal-window', from: cards, at: 'expires', until: ['renewalAsked'] },
  { limit: 'permit-renewal-last-day', from: cards, at: 'expires', until: ['renewalAsked'] },
]

/** How long a first card runs, compared with the day that stands on it. */
export const cardRuns = (limit: Running['limit']): Running => ({
  limit,
  from: 'cardIssued',
  printed: 'expires',
  until: ['renewalGranted'],
})

/** The same for a stay that lasts no longer than its card. */
export const stayRuns = (limit: Running['limit']): Running => ({ ...cardRuns(limit), ends: true })

/** Unlimited stay with a B card: valid for five years; renewed 40 to 30 days before its last day. */
export const permanentStay = (facts: Given) =>
  ({
    acts: 'person',
    lodging: 'none',
    limits: [
      cardRuns('permanent-permit'),
      { limit: 'permanent-permit-renewal-window', from: 'cardIssued', at: 'expires' },
    ],
    dates: [{ from: cards, at: 'expires' }],
    gives: { facts: { ...facts, currentStay: 'unlimited' } },
    on: { cardIssued: 'permanent' },
  }) as const satisfies LifecycleState

/** Registration at the municipality within eight working days (article 12 al. 4). */
export const registration = (from: EventType): Running => ({
  limit: 'permit-registration',
  from,
  until: ['cardIssued', 'renewalAsked', 'renewalGranted'],
})

/** Fifteen days to be heard before a stay is ended (article 62 §1). */
export const hearing: Running = {
  limit: 'hearing-before-end-of-stay',
  from: 'hearingInvited',
  ends: true,
  until: ['hearingAnswered'],
}
