import type { EventType } from '@/machines/lifecycle/events/registry'
import { defineRegion, type Running } from '@/machines/lifecycle/lifecycle'
import { sameForAll } from '@/machines/lifecycle/regions/rights'

const cassation = { limit: 'cassation', from: 'appealRejected' } as const satisfies Running
const pendingLimits = [
  { limit: 'roll-fee', from: 'feeAsked', until: ['feePaid'] },
  { limit: 'petition-repair', from: 'repairAsked', until: ['repairSent'] },
  {
    limit: 'memorandum-announcement',
    from: 'memorandumNotice',
    until: ['memorandumAnnounced', 'memorandumSent'],
  },
  { limit: 'memorandum', from: 'memorandumNotice', until: ['memorandumSent'] },
] as const satisfies readonly Running[]

/** Letters of the registry that leave the appeal where it is and start a time limit of their own. */
const registry = <const T extends string>(stay: T) =>
  ({
    feeAsked: stay,
    feePaid: stay,
    repairAsked: stay,
    repairSent: stay,
    memorandumNotice: stay,
    memorandumAnnounced: stay,
    memorandumSent: stay,
  }) as const

/**
 * The appeal to the Council for Alien Law Litigation against a decision, and cassation: articles 39/57, 39/68-1, 39/69,
 * 39/81, 39/82 of the Aliens Act. `decisions`: the events that can be appealed. A new decision opens a new term.
 */
export function appealRegion<const E extends EventType>(decisions: readonly E[]) {
  const newDecision = sameForAll(decisions, 'open')
  // An order on its own can be appealed too; it does not take the place of an appeal that runs.
  const order = { orderNotified: 'open', orderSuspected: 'open' } as const
  const any = { ...order, ...newDecision } as const
  return defineRegion({
    initial: 'none',
    follows: ['orderNotified', 'orderSuspected', ...decisions],
    states: {
      none: { acts: 'nobody', on: any },
      open: {
        acts: 'person',
        limits: [
          {
            limit: 'annulment',
            from: ['orderNotified', 'orderSuspected', ...decisions],
            printed: 'printedLimit',
          },
        ],
        on: { ...newDecision, annulmentLodged: 'pending' },
      },
      pending: {
        acts: 'call',
        limits: pendingLimits,
        on: {
          ...newDecision,
          ...registry('pending'),
          suspensionOrdered: 'suspended',
          suspensionRejected: 'continuation',
          annulled: 'won',
          appealRejected: 'rejected',
          appealWithdrawn: 'ended',
        },
      },
      suspended: {
        acts: 'call',
        limits: [
          { limit: 'suspension-continuation-authority', from: 'suspensionOrdered' },
          { limit: 'annulment-after-suspension', from: 'suspensionOrdered' },
          ...pendingLimits,
        ],
        on: {
          ...newDecision,
          ...registry('suspended'),
          annulled: 'won',
          appealRejected: 'rejected',
          appealWithdrawn: 'ended',
        },
      },
      continuation: {
        acts: 'person',
        limits: [{ limit: 'suspension-continuation', from: 'suspensionRejected' }],
        on: {
          ...newDecision,
          continuationAsked: 'pending',
          appealRejected: 'rejected',
          appealWithdrawn: 'ended',
        },
      },
      won: { acts: 'immigration-office', on: any },
      rejected: { acts: 'person', limits: [cassation], on: { ...newDecision, cassationLodged: 'cassation' } },
      cassation: {
        acts: 'council-of-state',
        on: { ...newDecision, cassationRejected: 'ended', judgmentQuashed: 'pending' },
      },
      ended: { acts: 'nobody', on: any },
    },
  })
}
