import type { EventType } from '@/machines/lifecycle/events/registry'
import { branch, defineRegion, type Running } from '@/machines/lifecycle/lifecycle'
import { besideTerm, orderAppealsFrom, termFrom } from '@/machines/lifecycle/regions/order-limits'
import { paper, sameForAll, withoutStay } from '@/machines/lifecycle/regions/rights'

const held = withoutStay('aliens-act:7:al.3')
const standing = {
  acts: 'person',
  holds: paper('annex-13', 'practice:removal-papers'),
  allows: withoutStay('council-of-state:238.569', 'aliens-act:74/14:§2'),
} as const

/**
 * An order to leave the territory and its execution: articles 7, 39/57, 39/83, 74/14 to 74/17 and 74/27 of the Aliens Act.
 * `withOrder`: decisions of the file that may come with an order; `cleared`: events of the file after which the order has to
 * be looked at again. The region only follows those; it decides on the events of the order itself. `others`: time limits that
 * run beside any order.
 */
export function orderRegion<const W extends EventType, const C extends EventType>(
  withOrder: readonly W[],
  cleared: readonly C[],
  others: readonly Running[] = [],
) {
  // A decision with an order starts it, wherever the file stood; without one it leaves things as they are.
  const byDecision = <const T extends Readonly<Record<'yes' | 'no' | 'unsure', string>>>(to: T) =>
    sameForAll(withOrder, branch('withOrder', to))
  const possibleOrder = <const S extends string>(state: S) =>
    byDecision({ yes: 'running', no: state, unsure: 'possible' })
  const newOrder = <const S extends string>(state: S) =>
    byDecision({ yes: 'running', no: state, unsure: state })
  const unmoved = <const S extends string>(state: S) => byDecision({ yes: state, no: state, unsure: state })
  const orders = ['orderNotified', 'orderSuspected', ...withOrder] as const
  const appeals = [...orderAppealsFrom(orders), ...others]
  const terms = termFrom(orders)
  const clocks = [...terms, ...appeals]
  const beside = [...besideTerm(terms), ...appeals]
  const doubt = sameForAll(cleared, 'doubtful')
  const leaves = { departed: 'departed', removed: 'removed' } as const
  const orderItself = { orderNotified: 'running', orderWithdrawn: 'none' } as const
  const suspected = { orderSuspected: 'possible' } as const
  const detention = { detentionStarted: 'detained' } as const
  const term = { termOver: 'over' } as const
  /** What can come while an order stands and the person is free. */
  const open = <const S extends string>(state: S) =>
    ({
      ...newOrder(state),
      ...doubt,
      ...orderItself,
      ...detention,
      ...leaves,
      urgentSuspensionLodged: 'urgentPending',
      houseArrestImposed: 'houseArrest',
    }) as const
  return defineRegion({
    initial: 'none',
    follows: [...withOrder, ...cleared],
    states: {
      none: {
        acts: 'nobody',
        on: { ...possibleOrder('none'), orderNotified: 'running', ...suspected, ...leaves, ...detention },
      },
      possible: { acts: 'person', limits: clocks, on: { ...open('possible'), ...term } },
      running: {
        ...standing,
        limits: clocks,
        on: {
          ...open('running'),
          ...term,
          extensionAsked: 'extensionAsked',
          extensionGranted: 'extended',
        },
      },
      extensionAsked: {
        ...standing,
        acts: 'immigration-office',
        limits: clocks,
        on: {
          ...open('extensionAsked'),
          ...term,
          extensionGranted: 'extended',
          extensionRefused: 'extensionRefused',
        },
      },
      extensionRefused: { ...standing, limits: clocks, on: { ...open('extensionRefused'), ...term } },
      extended: {
        ...standing,
        limits: appeals,
        dates: [{ from: 'extensionGranted', at: 'leaveBy', ends: true }],
        on: { ...open('extended'), ...term, extensionAsked: 'extensionAsked' },
      },
      over: { ...standing, limits: appeals, on: open('over') },
      houseArrest: {
        ...standing,
        limits: [...beside, { limit: 'house-arrest-lift', from: 'houseArrestImposed' }],
        on: { ...open('houseArrest'), ...unmoved('houseArrest'), houseArrestLifted: 'stands' },
      },
      /** After a refused suspension or a lifted measure: the order has not gone away. */
      stands: { ...standing, limits: beside, on: { ...open('stands'), ...term } },
      urgentPending: {
        ...standing,
        acts: 'call',
        limits: beside,
        on: {
          ...unmoved('urgentPending'),
          ...doubt,
          ...orderItself,
          ...leaves,
          ...detention,
          urgentSuspensionOrdered: 'urgentOrdered',
          urgentSuspensionRejected: 'stands',
        },
      },
      urgentOrdered: {
        acts: 'call',
        holds: standing.holds,
        on: { ...newOrder('urgentOrdered'), ...doubt, ...orderItself, ...leaves },
      },
      detained: {
        acts: 'person',
        holds: paper('annex-13septies', 'practice:removal-papers'),
        allows: held,
        limits: [
          { limit: 'detention-return', from: 'detentionStarted', until: ['detentionExtended'] },
          { limit: 'detention-return-extended', from: 'detentionStarted', after: 'detentionExtended' },
          { limit: 'detention-extension-to-court', from: 'detentionExtended' },
          { limit: 'council-chamber-decision', from: 'releaseAsked' },
          { limit: 'release-request-again', from: 'releaseAsked' },
          ...appeals,
        ],
        on: {
          ...unmoved('detained'),
          ...leaves,
          orderNotified: 'detained',
          orderWithdrawn: 'released',
          detentionExtended: 'detained',
          releaseAsked: 'detained',
          urgentSuspensionLodged: 'detained',
          urgentSuspensionOrdered: 'detained',
          urgentSuspensionRejected: 'detained',
          released: 'released',
        },
      },
      released: { ...standing, limits: appeals, on: { ...open('released'), ...term } },
      doubtful: {
        acts: 'person',
        limits: beside,
        on: { ...possibleOrder('doubtful'), ...orderItself, ...suspected, ...leaves, ...detention },
      },
      departed: {
        acts: 'nobody',
        holds: null,
        on: { ...possibleOrder('departed'), orderNotified: 'running' },
      },
      removed: { acts: 'nobody', holds: null, on: { ...possibleOrder('removed'), orderNotified: 'running' } },
    },
  })
}
