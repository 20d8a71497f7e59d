import { defineLifecycle, defineRegion, type Running } from '@/machines/lifecycle/lifecycle'
import { appealRegion } from '@/machines/lifecycle/regions/appeal'
import { orderRegion } from '@/machines/lifecycle/regions/order'
import { paper } from '@/machines/lifecycle/regions/rights'

const coached = {
  acts: 'person',
  on: {
    coachingInvited: 'invited',
    coachingAttended: 'attending',
    coachingMissed: 'missed',
    coachingSuspended: 'suspended',
  },
} as const

/** Coaching towards a lasting perspective (ICAM): article 74/24. */
const coaching = defineRegion({
  initial: 'none',
  follows: [],
  states: {
    none: { acts: 'immigration-office', on: { coachingInvited: 'invited' } },
    invited: coached,
    attending: coached,
    missed: coached,
    suspended: { acts: 'nobody', on: { coachingInvited: 'invited' } },
  },
})

const banTerm = [
  {
    limit: 'entry-ban-three-years',
    from: 'banImposed',
    when: { banLength: ['3-years'] },
    printed: 'expires',
  },
  { limit: 'entry-ban-lift-three-years', from: 'banImposed', when: { banLength: ['3-years'] } },
  { limit: 'entry-ban-five-years', from: 'banImposed', when: { banLength: ['5-years'] }, printed: 'expires' },
  { limit: 'entry-ban-lift-five-years', from: 'banImposed', when: { banLength: ['5-years'] } },
] as const satisfies readonly Running[]
const banPaper = paper('annex-13sexies', 'aliens-act:74/11:§1', 'practice:removal-papers')
const banEnds = [{ from: 'banImposed', at: 'expires' }] as const

/** An entry ban and its lifting: articles 74/11 and 74/12. */
const ban = defineRegion({
  initial: 'none',
  follows: [],
  states: {
    none: { acts: 'nobody', on: { banImposed: 'imposed' } },
    imposed: {
      acts: 'person',
      holds: banPaper,
      limits: [{ limit: 'annulment', from: 'banImposed', printed: 'printedLimit' }, ...banTerm],
      dates: banEnds,
      on: { banImposed: 'imposed', banLiftAsked: 'liftAsked', banLifted: 'lifted' },
    },
    liftAsked: {
      acts: 'immigration-office',
      holds: banPaper,
      limits: [{ limit: 'entry-ban-lift-decision', from: 'banLiftAsked' }],
      on: { banLifted: 'lifted', banLiftRefused: 'liftRefused', banImposed: 'imposed' },
    },
    liftRefused: {
      acts: 'person',
      holds: banPaper,
      limits: [{ limit: 'annulment', from: 'banLiftRefused', printed: 'printedLimit' }],
      on: { banLiftAsked: 'liftAsked', banLifted: 'lifted', banImposed: 'imposed' },
    },
    lifted: { acts: 'nobody', holds: null, on: { banImposed: 'imposed' } },
  },
})

/** Return: the order to leave leads; the appeal against it, the coaching and an entry ban run beside it. */
export const lifecycle = defineLifecycle({
  procedure: 'return',
  regions: {
    order: orderRegion([], ['annulled']),
    appeal: appealRegion(['orderNotified']),
    coaching,
    ban,
  },
})
