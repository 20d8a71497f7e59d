import { ask, conclude, condition } from '@/machines/engine/condition'
import { appliesIf } from '@/machines/engine/procedure'

const withoutTerm = ['aliens-act:74/11:§1:al.2'] as const
const banLater = ['aliens-act:74/11:§1:al.2', 'practice:return-ban-later'] as const
const bothCounts = ['aliens-act:74/11:§3', 'court-of-justice:C-225/16', 'court-of-justice:C-806/18'] as const
const againstBan = { nature: 'assessed', remedy: 'lawyer-appeal' } as const
const liftingAsked = { nature: 'discretionary', remedy: 'ask-lifting' } as const

const banAvoided = condition({
  order: ask('orderToLeave', { yes: 'paper', no: 'noOrder' }),
  paper: ask('orderPaper', {
    order: 'clock',
    dublin: 'transferDecision',
    'bring-back': 'guardianOrder',
  }),
  clock: ask('termClock', {
    running: 'earlierOrder',
    over: 'banCanCome',
    'no-term': 'banCanCome',
  }),
  earlierOrder: ask('earlierOrder', { yes: 'earlierNotExecuted', no: 'canStillAvoid' }),
  noOrder: conclude('not-applicable', { basis: ['aliens-act:7:al.1'] }),
  transferDecision: conclude('not-applicable', { basis: withoutTerm }),
  guardianOrder: conclude('not-applicable', { basis: ['aliens-act:61/18', 'aliens-act:74/11:§1:al.2'] }),
  canStillAvoid: conclude('met', { basis: withoutTerm, remedy: 'leave-with-proof' }),
  banCanCome: conclude('unmet', { basis: banLater, remedy: 'give-ban-reasons' }),
  earlierNotExecuted: conclude('unmet', { basis: banLater, remedy: 'give-ban-reasons' }),
})

/** For people without an entry ban: whether one can come with or after the order (art. 74/11 §1). */
export const banToCome = {
  gate: true,
  appliesIf: appliesIf('entryBan', ['no'], { basis: ['aliens-act:74/11:§3', 'practice:return-ban-area'] }),
  conditions: { banAvoided },
} as const

const banRule = condition({
  victim: ask('victimStayEnded', { yes: 'threat', no: 'ground' }),
  threat: ask('publicOrderConcern', { no: 'earlierOrder', yes: 'victimCheck' }),
  earlierOrder: ask('earlierOrder', { no: 'banBarred', yes: 'victimCheck' }),
  ground: ask('banGround', {
    'no-term': 'threeYears',
    'not-executed': 'threeYears',
    fraud: 'fiveYears',
    'sham-family': 'fiveYears',
    'serious-threat': 'threatNamed',
    'not-stated': 'groundMissing',
  }),
  threeYears: ask('banLength', {
    'up-to-3': 'withinThree',
    '4-to-5': 'overThree',
    'over-5': 'overThree',
  }),
  fiveYears: ask('banLength', {
    'up-to-3': 'withinFive',
    '4-to-5': 'withinFive',
    'over-5': 'overFive',
  }),
  banBarred: conclude('unmet', { basis: ['aliens-act:74/11:§2'], ...againstBan }),
  victimCheck: conclude('to-verify', {
    basis: ['aliens-act:74/11:§2', 'aliens-act:74/11:§1:al.2'],
    ...againstBan,
  }),
  withinThree: conclude('met', { basis: ['aliens-act:74/11:§1:al.1', 'aliens-act:74/11:§1:al.2'] }),
  overThree: conclude('unmet', { basis: withoutTerm, remedy: 'lawyer-appeal' }),
  withinFive: conclude('met', { basis: ['aliens-act:74/11:§1:al.1', 'aliens-act:74/11:§1:al.3'] }),
  overFive: conclude('unmet', { basis: ['aliens-act:74/11:§1:al.3'], remedy: 'lawyer-appeal' }),
  threatNamed: conclude('to-verify', {
    basis: ['aliens-act:74/11:§1:al.4', 'entry-ban-act:whole'],
    nature: 'discretionary',
    remedy: 'lawyer-appeal',
  }),
  groundMissing: conclude('unmet', {
    basis: ['aliens-act:74/11:§1:al.2', 'aliens-act:62:§2'],
    remedy: 'lawyer-appeal',
  }),
})

/** The Act gives a ban effect from its notification; the Court of Justice counts its years from the day of leaving. */
const banTime = condition({
  left: ask('leftAfterBan', { yes: 'sinceLeaving', no: 'notLeft' }),
  sinceLeaving: ask('banElapsedSinceLeaving', {
    less: 'sinceNotice',
    'two-thirds': 'sinceNotice',
    over: 'passedSinceLeaving',
  }),
  sinceNotice: ask('banElapsed', {
    less: 'stillRuns',
    'two-thirds': 'stillRuns',
    over: 'passedSinceNoticeOnly',
  }),
  notLeft: conclude('to-verify', { basis: bothCounts, nature: 'assessed', remedy: 'prove-departure' }),
  stillRuns: conclude('unmet', { basis: bothCounts }),
  passedSinceNoticeOnly: conclude('to-verify', {
    basis: bothCounts,
    nature: 'assessed',
    remedy: 'prove-departure',
  }),
  passedSinceLeaving: conclude('to-verify', { basis: bothCounts, remedy: 'find-the-ban' }),
})

const banLifting = condition({
  reason: ask('banLiftReason', {
    humanitarian: 'whereabouts',
    'work-or-study': 'left',
    'left-in-full': 'directRequest',
    none: 'noReason',
  }),
  left: ask('leftAfterBan', { yes: 'elapsedTime', no: 'placeWithoutLeaving' }),
  elapsedTime: ask('banElapsedSinceLeaving', {
    less: 'elapsedSinceNotice',
    'two-thirds': 'whereabouts',
    over: 'banOver',
  }),
  elapsedSinceNotice: ask('banElapsed', {
    less: 'tooSoon',
    'two-thirds': 'tooSoonSinceLeaving',
    over: 'tooSoonSinceLeaving',
  }),
  whereabouts: ask('whereabouts', {
    abroad: 'askAtEmbassy',
    belgium: 'askFromAbroad',
    'transit-zone': 'askFromAbroad',
    'closed-centre': 'askFromAbroad',
  }),
  placeWithoutLeaving: ask('whereabouts', {
    abroad: 'departureToShow',
    belgium: 'askFromAbroad',
    'transit-zone': 'askFromAbroad',
    'closed-centre': 'askFromAbroad',
  }),
  askAtEmbassy: conclude('met', {
    basis: ['aliens-act:74/12:§1:al.1', 'aliens-act:74/12:§1:al.2', 'aliens-act:74/12:§3'],
    ...liftingAsked,
  }),
  directRequest: conclude('met', { basis: ['aliens-act:74/12:§2', 'aliens-act:74/12:§3'], ...liftingAsked }),
  askFromAbroad: conclude('unmet', { basis: ['aliens-act:74/12:§1:al.3', 'aliens-act:74/12:§4'] }),
  tooSoon: conclude('unmet', { basis: ['aliens-act:74/12:§1:al.2', 'entry-ban-act:whole'] }),
  tooSoonSinceLeaving: conclude('to-verify', {
    basis: ['aliens-act:74/12:§1:al.2', ...bothCounts],
    nature: 'assessed',
    remedy: 'ask-lifting',
  }),
  departureToShow: conclude('to-verify', {
    basis: ['aliens-act:74/12:§1:al.2', ...bothCounts],
    nature: 'assessed',
    remedy: 'prove-departure',
  }),
  banOver: conclude('to-verify', { basis: bothCounts, remedy: 'find-the-ban' }),
  noReason: conclude('unmet', { basis: ['aliens-act:74/12:§1:al.1', 'aliens-act:74/12:§2'] }),
})

/** How long an entry ban may last, and when it can be lifted (arts 74/11, 74/12). */
export const entryBan = {
  gate: true,
  appliesIf: appliesIf('entryBan', ['yes'], { basis: withoutTerm }),
  conditions: { banRule, banTime, banLifting },
} as const
