import { branch, defineLifecycle, defineRegion, type Running } from '@/machines/lifecycle/lifecycle'
import { appealRegion } from '@/machines/lifecycle/regions/appeal'
import { orderRegion } from '@/machines/lifecycle/regions/order'
import { appealOf, transferAppealsFrom } from '@/machines/lifecycle/regions/order-limits'
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
const banAppeal = appealOf('ban', 'banImposed')
const banPaper = paper('annex-13sexies', 'aliens-act:74/11:§1', 'practice:removal-papers')
const banEnds = [{ from: 'banImposed', at: 'expires' }] as const

/** What a judgment leaves of a ban: it goes with an order that it came with, so an annulled order puts it in doubt. */
const annulledWith = <const S extends string>(state: S) =>
  branch('against', { all: 'annulled', stay: state, order: 'doubtful', ban: 'annulled', unsure: 'doubtful' })

/** An entry ban and its lifting: articles 74/11 and 74/12. */
const ban = defineRegion({
  initial: 'none',
  follows: ['annulled'],
  states: {
    none: { acts: 'nobody', on: { banImposed: 'imposed' } },
    imposed: {
      acts: 'person',
      holds: banPaper,
      limits: [banAppeal, ...banTerm],
      dates: banEnds,
      on: {
        banImposed: 'imposed',
        banLiftAsked: 'liftAsked',
        banLifted: 'lifted',
        annulled: annulledWith('imposed'),
      },
    },
    liftAsked: {
      acts: 'immigration-office',
      holds: banPaper,
      limits: [{ limit: 'entry-ban-lift-decision', from: 'banLiftAsked' }, banAppeal, ...banTerm],
      on: {
        banLifted: 'lifted',
        banLiftRefused: 'liftRefused',
        banImposed: 'imposed',
        annulled: annulledWith('liftAsked'),
      },
    },
    liftRefused: {
      acts: 'person',
      holds: banPaper,
      limits: [appealOf('ban', ['banImposed', 'banLiftRefused']), ...banTerm],
      on: {
        banLiftAsked: 'liftAsked',
        banLifted: 'lifted',
        banImposed: 'imposed',
        annulled: annulledWith('liftRefused'),
      },
    },
    lifted: { acts: 'nobody', holds: null, on: { banImposed: 'imposed' } },
    annulled: { acts: 'nobody', holds: null, on: { banImposed: 'imposed' } },
    /** The order it came with was annulled: whether the ban still stands has to be looked at. */
    doubtful: {
      acts: 'person',
      limits: [banAppeal, ...banTerm],
      on: {
        banImposed: 'imposed',
        banLiftAsked: 'liftAsked',
        banLifted: 'lifted',
        annulled: annulledWith('doubtful'),
      },
    },
  },
})

const transfer = (limit: Running['limit'], when: 'ordinary' | 'imprisoned' | 'absconded'): Running => ({
  limit,
  from: 'dublinRefusalNotified',
  at: 'acceptedOn',
  when: { transfer: [when, 'unsure'] },
})
const dublinLimits = [
  ...transferAppealsFrom('dublinRefusalNotified'),
  transfer('dublin-transfer', 'ordinary'),
  transfer('dublin-transfer-imprisoned', 'imprisoned'),
  transfer('dublin-transfer-absconded', 'absconded'),
]
const dublin = { dublinRefusalNotified: 'transfer' } as const
const anyOrder = orderRegion([], ['annulled'], dublinLimits)
const { none, running, over, stands, doubtful, departed } = anyOrder.states

/** Any order, and the refusal that sends a person to another Dublin country: it gives a day to report, no term (51/5 §4). */
const order = defineRegion({
  initial: 'none',
  follows: anyOrder.follows,
  states: {
    ...anyOrder.states,
    none: { ...none, on: { ...none.on, ...dublin } },
    running: { ...running, on: { ...running.on, ...dublin } },
    over: { ...over, on: { ...over.on, ...dublin } },
    doubtful: { ...doubtful, on: { ...doubtful.on, ...dublin } },
    departed: { ...departed, on: { ...departed.on, ...dublin } },
    transfer: {
      acts: 'person',
      holds: paper('annex-26quater', 'aliens-act:51/5:§4'),
      limits: stands.limits,
      on: { ...over.on, ...dublin },
    },
  },
})

/** Return: the order to leave leads; the appeal against it, the coaching and an entry ban run beside it. */
export const lifecycle = defineLifecycle({
  procedure: 'return',
  regions: {
    order,
    appeal: appealRegion(['orderNotified', 'dublinRefusalNotified'], ['banImposed']),
    coaching,
    ban,
  },
})
