import type { Running } from '@/machines/course'
import type { EventType } from '@/machines/events'

/** When a permit has to be renewed at the municipality: 45 to 30 days before its last day. */
export const renewalWindow = (from: readonly EventType[]): Running => ({
  limit: 'permit-renewal-window',
  from,
  at: 'expires',
  until: ['renewalAsked'],
})

/** Registration at the municipality within eight working days (article 12 al. 4). */
export const registration = (from: EventType): Running => ({
  limit: 'permit-registration',
  from,
  until: ['cardIssued'],
})

/** Fifteen days to be heard before a stay is ended (article 62 §1). */
export const hearing: Running = {
  limit: 'hearing-before-end-of-stay',
  from: 'hearingInvited',
  until: ['hearingAnswered'],
}
