import type { EventType } from '@/machines/lifecycle/events/registry'
import { branch, defineRegion } from '@/machines/lifecycle/lifecycle'
import { orderAppealsFrom, termFrom } from '@/machines/lifecycle/regions/order-limits'
import { each, paper, withoutStay } from '@/machines/lifecycle/regions/rights'

const held = withoutStay('aliens-act:7:al.3')
const standing = {
  acts: 'person',
  holds: paper('annex-13', 'practice:removal-papers'),
  allows: withoutStay('council-of-state:238.569', 'aliens-act:74/14:§2'),
} as const

/**
 * An order to leave the territory and its execution: articles 7, 39/57, 39/83, 74/14 to 74/17 and 74/27 of the Aliens Act.
 * `withOrder`: decisions of the file that may come with an order; `cleared`: events of the file after which the order has to
 * be looked at again. The region only follows those; it decides on the events of the order itself.
 */
export function orderRegion<const W extends EventType, const C extends EventType>(
  withOrder: readonly W[],
  cleared: readonly C[],
) {
  // A decision with an order starts it, wherever the file stood; without one it leaves things as they are.
  const came = <
    const No extends string,
    const Unsure extends string = No,
    const Yes extends string = 'running',
  >(
    no: No,
    unsure: Unsure,
    yes: Yes,
  ) => each(withOrder, branch('withOrder', { yes, no, unsure }))
  const fresh = <const S extends string>(state: S) => came(state, 'possible', 'running')
  const anew = <const S extends string>(state: S) => came(state, state, 'running')
  const stay = <const S extends string>(state: S) => came(state, state, state)
  const orders = ['orderNotified', 'orderSuspected', ...withOrder] as const
  const appeals = orderAppealsFrom(orders)
  const clocks = [...termFrom(orders), ...appeals]
  const doubt = each(cleared, 'doubtful')
  const leaves = { departed: 'departed', removed: 'removed' } as const
  const again = { orderNotified: 'running', orderWithdrawn: 'none' } as const
  const suspected = { orderSuspected: 'possible' } as const
  const taken = { detentionStarted: 'detained' } as const
  const term = { termOver: 'over' } as const
  /** What can come while an order stands and the person is free. */
  const open = <const S extends string>(state: S) =>
    ({
      ...anew(state),
      ...doubt,
      ...again,
      ...taken,
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
        on: { ...fresh('none'), orderNotified: 'running', ...suspected, ...leaves, ...taken },
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
        dates: [{ from: 'extensionGranted', at: 'leaveBy' }],
        on: { ...open('extended'), ...term, extensionAsked: 'extensionAsked' },
      },
      over: { ...standing, limits: appeals, on: open('over') },
      houseArrest: {
        ...standing,
        limits: [...clocks, { limit: 'house-arrest-lift', from: 'houseArrestImposed' }],
        on: { ...open('houseArrest'), ...stay('houseArrest'), houseArrestLifted: 'stands' },
      },
      /** After a refused suspension or a lifted measure: the order has not gone away. */
      stands: { ...standing, limits: clocks, on: { ...open('stands'), ...term } },
      urgentPending: {
        ...standing,
        acts: 'call',
        limits: clocks,
        on: {
          ...stay('urgentPending'),
          ...doubt,
          ...again,
          ...leaves,
          ...taken,
          urgentSuspensionOrdered: 'urgentOrdered',
          urgentSuspensionRejected: 'stands',
        },
      },
      urgentOrdered: {
        acts: 'call',
        holds: standing.holds,
        on: { ...anew('urgentOrdered'), ...doubt, ...again, ...leaves },
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
          ...stay('detained'),
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
        limits: clocks,
        on: { ...fresh('doubtful'), ...again, ...suspected, ...leaves, ...taken },
      },
      departed: { acts: 'nobody', holds: null, on: { ...fresh('departed'), orderNotified: 'running' } },
      removed: { acts: 'nobody', holds: null, on: { ...fresh('removed'), orderNotified: 'running' } },
    },
  })
}
