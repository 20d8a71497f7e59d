import type { EventType } from '@/machines/lifecycle/events/registry'
import { defineRegion, type Running } from '@/machines/lifecycle/lifecycle'
import { appealOf } from '@/machines/lifecycle/regions/order-limits'
import { sameForAll } from '@/machines/lifecycle/regions/rights'

const cassation = { limit: 'cassation', from: 'appealRejected', ends: true } as const satisfies Running
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
 * 39/81, 39/82 of the Aliens Act. `decisions`: the events that can be appealed. A new decision opens a new term. `bans`:
 * decisions on an entry ban. Each decision has a time limit of its own, which runs on beside an appeal that does not name it.
 */
export function appealRegion<const E extends EventType, const B extends EventType = never>(
  decisions: readonly E[],
  bans: readonly B[] = [],
) {
  const newDecision = sameForAll(decisions, 'open')
  // An order on its own can be appealed too, and so can a ban; neither takes the place of an appeal that runs.
  const order = { orderNotified: 'open', orderSuspected: 'open', ...sameForAll(bans, 'open') } as const
  // Of several decisions another one may still be appealed.
  const again = { annulmentLodged: 'pending' } as const
  const any = { ...order, ...newDecision } as const
  const transfers = decisions.filter(isTransfer)
  const ofStay = decisions.filter((type) => !isOrder(type) && !isTransfer(type))
  const toAppeal = [
    ...(ofStay.length > 0 ? [appealOf('stay', ofStay)] : []),
    ...(bans.length > 0 ? [appealOf('ban', bans)] : []),
    ...(transfers.length > 0 ? [appealOf('transfer', transfers)] : []),
    appealOf('order', [
      ...new Set<EventType>(['orderNotified', 'orderSuspected', ...decisions.filter(isOrder)]),
    ]),
  ]
  return defineRegion({
    initial: 'none',
    follows: ['orderNotified', 'orderSuspected', ...decisions, ...bans],
    states: {
      none: { acts: 'nobody', on: any },
      open: {
        acts: 'person',
        limits: toAppeal.map((row) => ({ ...row, ends: true }) as const),
        on: { ...newDecision, annulmentLodged: 'pending' },
      },
      pending: {
        acts: 'call',
        limits: [...pendingLimits, ...toAppeal],
        on: {
          ...newDecision,
          ...registry('pending'),
          annulmentLodged: 'pending',
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
          ...toAppeal,
        ],
        on: {
          ...newDecision,
          ...registry('suspended'),
          annulmentLodged: 'suspended',
          annulled: 'won',
          appealRejected: 'rejected',
          appealWithdrawn: 'ended',
        },
      },
      continuation: {
        acts: 'person',
        limits: [{ limit: 'suspension-continuation', from: 'suspensionRejected', ends: true }, ...toAppeal],
        on: {
          ...newDecision,
          annulmentLodged: 'continuation',
          continuationAsked: 'pending',
          appealRejected: 'rejected',
          appealWithdrawn: 'ended',
        },
      },
      won: { acts: 'immigration-office', on: { ...any, ...again } },
      rejected: {
        acts: 'person',
        limits: [cassation],
        on: { ...newDecision, ...again, cassationLodged: 'cassation' },
      },
      cassation: {
        acts: 'council-of-state',
        on: { ...newDecision, cassationRejected: 'ended', judgmentQuashed: 'pending' },
      },
      ended: { acts: 'nobody', on: { ...any, ...again } },
    },
  })
}

const isOrder = (type: EventType): boolean => type === 'orderNotified'
const isTransfer = (type: EventType): boolean => type === 'dublinRefusalNotified'
