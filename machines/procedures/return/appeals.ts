import { ask, conclude, condition } from '@/machines/engine/condition'

const urgentLimit = condition({
  window: ask('urgentWindow', {
    'days-1-5': 'limitRuns',
    'days-6-10': 'earlier',
    'days-11-13': 'limitMayBeOver',
    later: 'limitOver',
    changed: 'followPrinted',
  }),
  earlier: ask('earlierOrder', { yes: 'limitMayBeOver', no: 'limitRuns' }),
  limitRuns: conclude('met', {
    basis: ['aliens-act:39/83', 'aliens-act:39/57:§1:al.3'],
    remedy: 'urgent-request',
  }),
  limitMayBeOver: conclude('to-verify', {
    basis: ['aliens-act:39/57:§1:al.3', 'aliens-act:39/57:§2'],
    remedy: 'count-the-limit',
  }),
  limitOver: conclude('unmet', { basis: ['aliens-act:39/83', 'aliens-act:39/57:§1:al.3'] }),
  followPrinted: conclude('to-verify', {
    basis: ['aliens-act:39/83', 'aliens-act:39/57:§1:al.3'],
    remedy: 'read-the-limit',
  }),
})

const urgentRequestPending = condition({
  request: ask('urgentRequest', {
    'in-time': 'law',
    late: 'lateRequest',
    measures: 'law',
    granted: 'suspendedByCouncil',
    rejected: 'requestRejected',
    'not-made': 'notMade',
  }),
  law: ask('orderAppealLaw', { known: 'barredUntilJudgment', changed: 'askTheCouncil' }),
  barredUntilJudgment: conclude('met', { basis: ['aliens-act:39/83', 'aliens-act:39/85'] }),
  suspendedByCouncil: conclude('met', { basis: ['aliens-act:39/82'] }),
  askTheCouncil: conclude('to-verify', {
    basis: ['aliens-act:39/83', 'aliens-act:39/85'],
    remedy: 'lawyer-appeal',
  }),
  lateRequest: conclude('to-verify', {
    basis: ['aliens-act:39/82:§4'],
    nature: 'assessed',
    remedy: 'lawyer-appeal',
  }),
  requestRejected: conclude('unmet', { basis: ['aliens-act:39/83'] }),
  notMade: conclude('not-applicable', { basis: ['aliens-act:39/82:§4'], remedy: 'urgent-request' }),
})

const suspensiveAppeal = condition({
  appeal: ask('stayAppeal', {
    listed: 'law',
    other: 'otherLaw',
    none: 'noAppeal',
  }),
  law: ask('stayAppealLaw', { known: 'listSuspends', changed: 'listChanged' }),
  otherLaw: ask('stayAppealLaw', { known: 'notSuspensive', changed: 'listChanged' }),
  listSuspends: conclude('met', { basis: ['aliens-act:39/79'] }),
  listChanged: conclude('to-verify', { basis: ['aliens-act:39/79'], remedy: 'read-the-limit' }),
  notSuspensive: conclude('unmet', { basis: ['aliens-act:39/79'], remedy: 'urgent-request' }),
  noAppeal: conclude('not-applicable', { basis: ['aliens-act:39/79'] }),
})

/** Bars to removal that come from a time limit or an appeal before the Council (arts 39/79, 39/82–39/85). */
export const appealsThatBar = {
  urgentLimit,
  urgentRequestPending,
  suspensiveAppeal,
} as const
