import { ask, conclude, condition } from '@/machines/engine/condition'

/** Bars to removal that come from a time limit or an appeal before the Council (arts 39/79, 39/82–39/85). */
export const appealsThatBar = {
  urgentLimit: condition({
    initial: 'window',
    states: {
      window: ask('urgentWindow', {
        'days-1-5': 'limitRuns',
        'days-6-10': 'earlier',
        'days-11-13': 'limitMayBeOver',
        later: 'limitOver',
        changed: 'followPrinted',
      }),
      earlier: ask('earlierOrder', { yes: 'limitMayBeOver', no: 'limitRuns' }),
      limitRuns: conclude('met', {
        basis: ['aliens-act:39/83', 'aliens-act:39/57:§1:al.3', 'call-act:whole'],
        remedy: 'urgent-request',
      }),
      limitMayBeOver: conclude('to-verify', {
        basis: ['aliens-act:39/57:§1:al.3', 'aliens-act:39/57:§2', 'call-act:whole'],
        remedy: 'count-the-limit',
      }),
      limitOver: conclude('unmet', {
        basis: ['aliens-act:39/83', 'aliens-act:39/57:§1:al.3', 'call-act:whole'],
      }),
      followPrinted: conclude('to-verify', {
        basis: ['aliens-act:39/83', 'aliens-act:39/57:§1:al.3', 'call-act:whole'],
        remedy: 'read-the-limit',
      }),
    },
  }),
  urgentRequestPending: condition({
    initial: 'request',
    states: {
      request: ask('urgentRequest', {
        'in-time': 'law',
        late: 'lateRequest',
        measures: 'law',
        granted: 'suspendedByCouncil',
        rejected: 'requestRejected',
        'not-made': 'notMade',
      }),
      law: ask('orderAppealLaw', {
        known: 'barredUntilJudgment',
        changed: 'askTheCouncil',
      }),
      barredUntilJudgment: conclude('met', {
        basis: ['aliens-act:39/83', 'aliens-act:39/85', 'call-act:whole'],
      }),
      suspendedByCouncil: conclude('met', { basis: ['aliens-act:39/82', 'call-act:whole'] }),
      askTheCouncil: conclude('to-verify', {
        basis: ['aliens-act:39/83', 'aliens-act:39/85', 'call-act:whole'],
        remedy: 'lawyer-appeal',
      }),
      lateRequest: conclude('to-verify', {
        basis: ['aliens-act:39/82:§4', 'call-act:whole'],
        nature: 'assessed',
        remedy: 'lawyer-appeal',
      }),
      requestRejected: conclude('unmet', { basis: ['aliens-act:39/83', 'call-act:whole'] }),
      notMade: conclude('not-applicable', {
        basis: ['aliens-act:39/82:§4', 'call-act:whole'],
        remedy: 'urgent-request',
      }),
    },
  }),
  suspensiveAppeal: condition({
    initial: 'appeal',
    states: {
      appeal: ask('stayAppeal', {
        listed: 'law',
        other: 'otherLaw',
        none: 'noAppeal',
      }),
      law: ask('stayAppealLaw', { known: 'listSuspends', changed: 'listChanged' }),
      otherLaw: ask('stayAppealLaw', {
        known: 'notSuspensive',
        changed: 'listChanged',
      }),
      listSuspends: conclude('met', { basis: ['aliens-act:39/79', 'call-act:whole'] }),
      listChanged: conclude('to-verify', {
        basis: ['aliens-act:39/79', 'call-act:whole'],
        remedy: 'read-the-limit',
      }),
      notSuspensive: conclude('unmet', {
        basis: ['aliens-act:39/79', 'call-act:whole'],
        remedy: 'urgent-request',
      }),
      noAppeal: conclude('not-applicable', { basis: ['aliens-act:39/79', 'call-act:whole'] }),
    },
  }),
} as const
