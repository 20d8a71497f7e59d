import { branch, defineRegion, type Running } from '@/machines/course'
import { each, paper, withoutStay } from '@/machines/courses/rights'
import type { EventType } from '@/machines/events'

const illegal = withoutStay('council-of-state:238.569', 'aliens-act:74/14:§2')
const held = withoutStay('aliens-act:7:al.3')
const order = paper('annex-13', 'practice:removal-papers')

/** Each order has time limits of its own; a decision without an order starts none. */
const own = { every: true, until: ['orderWithdrawn'] } as const
const ordered = { withOrder: ['yes', 'unsure'] } as const

/** The term of article 74/14. Where the order was not read, every term it may give; a day printed on it settles that. */
const termFrom = (from: Running['from']): readonly Running[] => [
  {
    ...own,
    limit: 'term-to-leave',
    from,
    when: { ...ordered, term: ['30-days', 'unsure'] },
    printed: 'leaveBy',
  },
  {
    ...own,
    limit: 'term-to-leave-short-stay',
    from,
    when: { ...ordered, term: ['7-to-30-days'] },
    printed: 'leaveBy',
  },
  {
    ...own,
    limit: 'term-to-leave-short-stay',
    from,
    when: { ...ordered, term: ['unsure'] },
    unless: 'leaveBy',
  },
  {
    ...own,
    limit: 'term-to-leave-reduced',
    from,
    when: { ...ordered, term: ['under-7-days', 'none'] },
    printed: 'leaveBy',
  },
  { ...own, limit: 'term-to-leave-reduced', from, when: { ...ordered, term: ['unsure'] }, unless: 'leaveBy' },
]

/** The appeals against the order itself: annulment and urgent suspension (article 39/57 §1). */
const appealsFrom = (from: Running['from']): readonly Running[] => [
  {
    every: true,
    limit: 'urgent-suspension',
    from,
    when: { ...ordered, secondMeasure: ['no', 'unsure'] },
    until: ['urgentSuspensionLodged', 'orderWithdrawn'],
  },
  {
    every: true,
    limit: 'urgent-suspension-second-measure',
    from,
    when: { ...ordered, secondMeasure: ['yes', 'unsure'] },
    until: ['urgentSuspensionLodged', 'orderWithdrawn'],
  },
  {
    every: true,
    limit: 'annulment',
    from,
    when: ordered,
    until: ['annulmentLodged', 'orderWithdrawn'],
    printed: 'printedLimit',
  },
]

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
  const appeals = appealsFrom(orders)
  const clocks = [...termFrom(orders), ...appeals]
  const doubt = each(cleared, 'doubtful')
  const leaves = { departed: 'departed', removed: 'removed' } as const
  const taken = { detentionStarted: 'detained' } as const
  const urgentSteps = { urgentSuspensionLodged: 'urgentPending' } as const
  const again = { orderNotified: 'running', orderWithdrawn: 'none' } as const
  const suspected = { orderSuspected: 'possible' } as const
  return defineRegion({
    initial: 'none',
    follows: [...withOrder, ...cleared],
    states: {
      none: {
        acts: 'nobody',
        on: { ...fresh('none'), orderNotified: 'running', ...suspected, ...leaves, ...taken },
      },
      possible: {
        acts: 'person',
        holds: null,
        limits: clocks,
        on: {
          ...anew('possible'),
          ...doubt,
          ...again,
          ...urgentSteps,
          ...taken,
          ...leaves,
          termOver: 'over',
        },
      },
      running: {
        acts: 'person',
        holds: order,
        allows: illegal,
        limits: clocks,
        on: {
          ...anew('running'),
          ...doubt,
          ...again,
          ...urgentSteps,
          ...taken,
          ...leaves,
          extensionAsked: 'extensionAsked',
          extensionGranted: 'extended',
          houseArrestImposed: 'houseArrest',
          termOver: 'over',
        },
      },
      extensionAsked: {
        acts: 'immigration-office',
        holds: order,
        allows: illegal,
        limits: clocks,
        on: {
          ...anew('extensionAsked'),
          ...doubt,
          ...again,
          ...urgentSteps,
          ...taken,
          ...leaves,
          extensionGranted: 'extended',
          extensionRefused: 'extensionRefused',
          termOver: 'over',
        },
      },
      extensionRefused: {
        acts: 'person',
        holds: order,
        allows: illegal,
        limits: clocks,
        on: {
          ...anew('extensionRefused'),
          ...doubt,
          ...again,
          ...urgentSteps,
          ...taken,
          ...leaves,
          houseArrestImposed: 'houseArrest',
          termOver: 'over',
        },
      },
      extended: {
        acts: 'person',
        holds: order,
        allows: illegal,
        limits: appeals,
        dates: [{ from: 'extensionGranted', at: 'leaveBy' }],
        on: {
          ...anew('extended'),
          ...doubt,
          ...again,
          ...urgentSteps,
          ...taken,
          ...leaves,
          extensionAsked: 'extensionAsked',
          houseArrestImposed: 'houseArrest',
          termOver: 'over',
        },
      },
      over: {
        acts: 'person',
        holds: order,
        allows: illegal,
        limits: appeals,
        on: {
          ...anew('over'),
          ...doubt,
          ...again,
          ...urgentSteps,
          ...taken,
          ...leaves,
          houseArrestImposed: 'houseArrest',
        },
      },
      houseArrest: {
        acts: 'person',
        holds: order,
        allows: illegal,
        limits: [...clocks, { limit: 'house-arrest-lift', from: 'houseArrestImposed' }],
        on: {
          ...stay('houseArrest'),
          ...doubt,
          ...again,
          ...urgentSteps,
          ...taken,
          ...leaves,
          houseArrestLifted: 'stands',
        },
      },
      stands: {
        acts: 'person',
        holds: order,
        allows: illegal,
        limits: clocks,
        on: {
          ...anew('stands'),
          ...doubt,
          ...again,
          ...urgentSteps,
          ...taken,
          ...leaves,
          houseArrestImposed: 'houseArrest',
          termOver: 'over',
        },
      },
      urgentPending: {
        acts: 'call',
        holds: order,
        allows: illegal,
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
        holds: order,
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
          ...again,
          orderNotified: 'detained',
          ...leaves,
          detentionExtended: 'detained',
          releaseAsked: 'detained',
          urgentSuspensionLodged: 'detained',
          urgentSuspensionOrdered: 'detained',
          urgentSuspensionRejected: 'detained',
          released: 'released',
        },
      },
      released: {
        acts: 'person',
        holds: order,
        allows: illegal,
        limits: appeals,
        on: {
          ...anew('released'),
          ...doubt,
          ...again,
          ...leaves,
          ...taken,
          houseArrestImposed: 'houseArrest',
          termOver: 'over',
        },
      },
      doubtful: { acts: 'person', on: { ...fresh('doubtful'), ...again, ...suspected, ...leaves, ...taken } },
      departed: { acts: 'nobody', holds: null, on: { ...fresh('departed'), orderNotified: 'running' } },
      removed: { acts: 'nobody', holds: null, on: { ...fresh('removed'), orderNotified: 'running' } },
    },
  })
}
