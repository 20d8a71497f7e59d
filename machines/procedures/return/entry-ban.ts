import { ask, conclude, condition } from '@/machines/engine/condition'
import { appliesIf } from '@/machines/engine/procedure'

/** For people without an entry ban: whether one can come with or after the order (art. 74/11 §1). */
export const banToCome = {
  gate: true,
  appliesIf: appliesIf('entryBan', ['no'], { basis: ['aliens-act:74/11:§3', 'practice:return-ban-area'] }),
  conditions: {
    banAvoided: condition({
      initial: 'order',
      states: {
        order: ask('orderToLeave', { yes: 'paper', no: 'noOrder' }),
        paper: ask('orderPaper', {
          order: 'clock',
          dublin: 'transferDecision',
          'bring-back': 'guardianOrder',
        }),
        clock: ask('termClock', {
          running: 'earlier',
          over: 'banCanCome',
          'no-term': 'banCanCome',
        }),
        earlier: ask('earlierOrder', {
          yes: 'earlierNotExecuted',
          no: 'canStillAvoid',
        }),
        noOrder: conclude('not-applicable', { basis: ['aliens-act:7:al.1'] }),
        transferDecision: conclude('not-applicable', { basis: ['aliens-act:74/11:§1:al.2'] }),
        guardianOrder: conclude('not-applicable', {
          basis: ['aliens-act:61/18', 'aliens-act:74/11:§1:al.2'],
        }),
        canStillAvoid: conclude('met', { basis: ['aliens-act:74/11:§1:al.2'], remedy: 'leave-with-proof' }),
        banCanCome: conclude('unmet', {
          basis: ['aliens-act:74/11:§1:al.2', 'practice:return-ban-later'],
          remedy: 'give-ban-reasons',
        }),
        earlierNotExecuted: conclude('unmet', {
          basis: ['aliens-act:74/11:§1:al.2', 'practice:return-ban-later'],
          remedy: 'give-ban-reasons',
        }),
      },
    }),
  },
} as const

/** How long an entry ban may last, and when it can be lifted (arts 74/11, 74/12). */
export const entryBan = {
  gate: true,
  appliesIf: appliesIf('entryBan', ['yes'], { basis: ['aliens-act:74/11:§1:al.2'] }),
  conditions: {
    banRule: condition({
      initial: 'victim',
      states: {
        victim: ask('victimStayEnded', { yes: 'threat', no: 'ground' }),
        threat: ask('publicOrderConcern', { no: 'earlier', yes: 'victimCheck' }),
        earlier: ask('earlierOrder', { no: 'banBarred', yes: 'victimCheck' }),
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
        banBarred: conclude('unmet', {
          basis: ['aliens-act:74/11:§2'],
          nature: 'assessed',
          remedy: 'lawyer-appeal',
        }),
        victimCheck: conclude('to-verify', {
          basis: ['aliens-act:74/11:§2', 'aliens-act:74/11:§1:al.2'],
          nature: 'assessed',
          remedy: 'lawyer-appeal',
        }),
        withinThree: conclude('met', { basis: ['aliens-act:74/11:§1:al.1', 'aliens-act:74/11:§1:al.2'] }),
        overThree: conclude('unmet', { basis: ['aliens-act:74/11:§1:al.2'], remedy: 'lawyer-appeal' }),
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
      },
    }),
    banLifting: condition({
      initial: 'why',
      states: {
        why: ask('banLiftReason', {
          humanitarian: 'where',
          'work-or-study': 'elapsed',
          'left-in-full': 'directRequest',
          none: 'noReason',
        }),
        elapsed: ask('banElapsed', {
          less: 'tooSoon',
          'two-thirds': 'where',
          over: 'banOver',
        }),
        where: ask('whereabouts', {
          abroad: 'askAtEmbassy',
          belgium: 'askFromAbroad',
          'transit-zone': 'askFromAbroad',
          'closed-centre': 'askFromAbroad',
        }),
        askAtEmbassy: conclude('met', {
          basis: ['aliens-act:74/12:§1:al.1', 'aliens-act:74/12:§1:al.2', 'aliens-act:74/12:§3'],
          nature: 'discretionary',
          remedy: 'ask-lifting',
        }),
        directRequest: conclude('met', {
          basis: ['aliens-act:74/12:§2', 'aliens-act:74/12:§3'],
          nature: 'discretionary',
          remedy: 'ask-lifting',
        }),
        askFromAbroad: conclude('unmet', { basis: ['aliens-act:74/12:§1:al.3', 'aliens-act:74/12:§4'] }),
        tooSoon: conclude('unmet', { basis: ['aliens-act:74/12:§1:al.2', 'entry-ban-act:whole'] }),
        banOver: conclude('to-verify', { basis: ['aliens-act:74/11:§3'], remedy: 'find-the-ban' }),
        noReason: conclude('unmet', { basis: ['aliens-act:74/12:§1:al.1', 'aliens-act:74/12:§2'] }),
      },
    }),
  },
} as const
