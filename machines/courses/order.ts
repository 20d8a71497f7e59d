import { branch, defineRegion, type Running } from '@/machines/course'
import { each, paper, withoutStay } from '@/machines/courses/rights'
import type { EventType } from '@/machines/events'

const illegal = withoutStay('council-of-state:238.569', 'aliens-act:74/14:§2')
const held = withoutStay('aliens-act:7:al.3')
const order = paper('annex-13', 'practice:removal-papers')

const urgent = [
  {
    limit: 'urgent-suspension',
    from: 'entry',
    when: { secondMeasure: ['no', 'unsure'] },
    until: ['urgentSuspensionLodged'],
  },
  {
    limit: 'urgent-suspension-second-measure',
    from: 'entry',
    when: { secondMeasure: ['yes', 'unsure'] },
    until: ['urgentSuspensionLodged'],
  },
] as const satisfies readonly Running[]

/** The term of article 74/14. Where the order was not read, every term it may give; a day printed on it settles that. */
const termFrom = (from: Running['from']): readonly Running[] => [
  { limit: 'term-to-leave', from, when: { term: ['30-days', 'unsure'] }, printed: 'leaveBy' },
  { limit: 'term-to-leave-short-stay', from, when: { term: ['7-to-30-days'] }, printed: 'leaveBy' },
  { limit: 'term-to-leave-short-stay', from, when: { term: ['unsure'] }, unless: 'leaveBy' },
  { limit: 'term-to-leave-reduced', from, when: { term: ['under-7-days', 'none'] }, printed: 'leaveBy' },
  { limit: 'term-to-leave-reduced', from, when: { term: ['unsure'] }, unless: 'leaveBy' },
]
const term = termFrom('entry')

/**
 * An order to leave the territory and its execution: articles 7, 39/57, 39/83, 74/14 to 74/17 and 74/27 of the Aliens Act.
 * `withOrder`: decisions of the file that may come with an order; `cleared`: events of the file after which the order has to
 * be looked at again. The region only follows those; it decides on the events of the order itself.
 */
export function orderRegion<const W extends EventType, const C extends EventType>(
  withOrder: readonly W[],
  cleared: readonly C[],
) {
  const came = (stay: 'none' | 'over' | 'doubtful') =>
    each(withOrder, branch('withOrder', { yes: 'running', no: stay, unsure: 'possible' }))
  const doubt = each(cleared, 'doubtful')
  const leaves = { departed: 'departed', removed: 'removed' } as const
  const held_ = { detentionStarted: 'detained' } as const
  const urgentSteps = { urgentSuspensionLodged: 'urgentPending' } as const
  const again = { orderNotified: 'running', orderWithdrawn: 'none' } as const
  return defineRegion({
    initial: 'none',
    follows: [...withOrder, ...cleared],
    states: {
      none: { acts: 'nobody', on: { ...came('none'), orderNotified: 'running', ...leaves, ...held_ } },
      possible: {
        acts: 'person',
        holds: null,
        limits: [
          ...term,
          ...urgent,
          { limit: 'annulment', from: 'entry', until: ['annulmentLodged'], printed: 'printedLimit' },
        ],
        on: { ...doubt, ...again, ...urgentSteps, ...held_, ...leaves, termOver: 'over' },
      },
      running: {
        acts: 'person',
        holds: order,
        allows: illegal,
        limits: [
          ...term,
          ...urgent,
          { limit: 'annulment', from: 'entry', until: ['annulmentLodged'], printed: 'printedLimit' },
        ],
        on: {
          ...doubt,
          ...again,
          ...urgentSteps,
          ...held_,
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
        limits: termFrom(['orderNotified', ...withOrder]),
        on: {
          ...doubt,
          ...again,
          ...urgentSteps,
          ...held_,
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
        on: {
          ...doubt,
          ...again,
          ...urgentSteps,
          ...held_,
          ...leaves,
          houseArrestImposed: 'houseArrest',
          termOver: 'over',
        },
      },
      extended: {
        acts: 'person',
        holds: order,
        allows: illegal,
        dates: [{ from: 'extensionGranted', at: 'leaveBy' }],
        on: {
          ...doubt,
          ...again,
          ...urgentSteps,
          ...held_,
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
        on: {
          ...came('over'),
          ...doubt,
          ...again,
          ...urgentSteps,
          ...held_,
          ...leaves,
          houseArrestImposed: 'houseArrest',
        },
      },
      houseArrest: {
        acts: 'person',
        holds: order,
        allows: illegal,
        limits: [{ limit: 'house-arrest-lift', from: 'houseArrestImposed' }],
        on: { ...doubt, ...again, ...urgentSteps, ...held_, ...leaves, houseArrestLifted: 'over' },
      },
      urgentPending: {
        acts: 'call',
        holds: order,
        allows: illegal,
        on: {
          ...doubt,
          ...again,
          ...leaves,
          ...held_,
          urgentSuspensionOrdered: 'urgentOrdered',
          urgentSuspensionRejected: 'over',
        },
      },
      urgentOrdered: { acts: 'call', holds: order, on: { ...doubt, ...again, ...leaves } },
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
          ...urgent,
        ],
        on: {
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
        on: { ...doubt, ...again, ...leaves, ...held_, houseArrestImposed: 'houseArrest', termOver: 'over' },
      },
      doubtful: { acts: 'person', on: { ...came('doubtful'), ...again, ...leaves, ...held_ } },
      departed: { acts: 'nobody', holds: null, on: { orderNotified: 'running' } },
      removed: { acts: 'nobody', holds: null, on: { orderNotified: 'running' } },
    },
  })
}
