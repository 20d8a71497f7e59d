import { ask, conclude, condition } from '@/machines/condition'
import { withoutOrder } from '@/machines/procedures/return/order'

/**
 * May an order come, or did it come, at this moment? With an order: the moment it came in the protection procedure.
 * Without: what the last refusal means (a Dublin refusal carries an order, a refusal by the CGRS does not).
 */
export const timing = condition({
  initial: 'order',
  states: {
    order: ask('orderToLeave', { yes: 'paper', no: 'refusal', unsure: 'orderUnknown' }),

    paper: ask('orderPaper', {
      order: 'protection',
      dublin: 'dublinCarriesOrder',
      'bring-back': 'childOrder',
      unsure: 'protection',
    }),
    protection: ask('protectionProcedure', {
      pending: 'moment',
      'cassation-admitted': 'moment',
      ended: 'moment',
      never: 'notAfterProtection',
      unsure: 'momentUnknown',
    }),
    moment: ask('orderMoment', {
      'before-application': 'olderOrder',
      'while-examined': 'orderLaw',
      'during-appeal': 'orderCount',
      'after-judgment': 'afterFinalDecision',
      'after-limit': 'afterFinalDecision',
      unsure: 'momentUnknown',
    }),
    orderCount: ask('protectionCount', {
      first: 'orderLaw',
      second: 'orderLaw',
      'third-or-later': 'orderRefusal',
      unsure: 'countUnknown',
    }),
    orderRefusal: ask('cgrsRefusal', {
      'no-new-elements': 'atOnce',
      'manifestly-unfounded': 'orderLaw',
      other: 'orderLaw',
      unsure: 'countUnknown',
    }),
    orderLaw: ask('orderAppealLaw', { known: 'tooEarly', changed: 'newLaw', unsure: 'newLaw' }),

    refusal: ask('refusalHeld', {
      cgrs: 'refusalLaw',
      dublin: 'dublinIsOrder',
      stay: 'orderMayBeAttached',
      none: 'noRefusal',
      unsure: 'refusalUnknown',
    }),
    refusalLaw: ask('protectionAppealLaw', { known: 'refusalCount', changed: 'newLaw', unsure: 'newLaw' }),
    refusalCount: ask('protectionCount', {
      first: 'appeal',
      second: 'appeal',
      'third-or-later': 'refusalGround',
      unsure: 'countUnknown',
    }),
    refusalGround: ask('cgrsRefusal', {
      'no-new-elements': 'orderCanComeAtOnce',
      'manifestly-unfounded': 'appeal',
      other: 'appeal',
      unsure: 'countUnknown',
    }),
    appeal: ask('protectionProcedure', {
      pending: 'refusalIsNoOrder',
      'cassation-admitted': 'orderCanCome',
      ended: 'orderCanCome',
      never: 'refusalUnknown',
      unsure: 'refusalUnknown',
    }),

    orderUnknown: withoutOrder.orderUnknown,
    dublinCarriesOrder: conclude('met', { basis: ['aliens-act:51/5:§4'] }),
    childOrder: conclude('met', { basis: ['aliens-act:61/18'] }),
    notAfterProtection: conclude('not-applicable', { basis: ['aliens-act:7:al.1'] }),
    olderOrder: conclude('met', { basis: ['aliens-act:52/3:§3', 'aliens-act:1/3'] }),
    afterFinalDecision: conclude('met', { basis: ['aliens-act:52/3:§1'] }),
    atOnce: conclude('met', { basis: ['aliens-act:52/3:§1', 'aliens-act:39/70'] }),
    tooEarly: conclude('unmet', {
      basis: ['aliens-act:52/3:§1'],
      nature: 'assessed',
      remedy: 'lawyer-appeal',
    }),
    newLaw: conclude('to-verify', { basis: ['aliens-act:52/3:§1'], remedy: 'read-the-limit' }),
    momentUnknown: conclude('to-verify', { basis: ['aliens-act:52/3:§1'], remedy: 'ask-the-moment' }),
    countUnknown: conclude('to-verify', { basis: ['aliens-act:52/3:§1'], remedy: 'ask-the-moment' }),

    dublinIsOrder: conclude('to-verify', { basis: ['aliens-act:51/5:§4'], remedy: 'find-the-order' }),
    orderMayBeAttached: conclude('to-verify', { basis: ['aliens-act:7:al.1'], remedy: 'find-the-order' }),
    noRefusal: conclude('not-applicable', { basis: ['aliens-act:7:al.1'] }),
    refusalUnknown: conclude('to-verify', { basis: ['aliens-act:52/3:§1'], remedy: 'find-the-order' }),
    refusalIsNoOrder: conclude('met', { basis: ['aliens-act:52/3:§1', 'aliens-act:39/70'] }),
    orderCanCome: conclude('unmet', { basis: ['aliens-act:52/3:§1'], remedy: 'prepare-return-advice' }),
    orderCanComeAtOnce: conclude('unmet', {
      basis: ['aliens-act:52/3:§1', 'aliens-act:39/70'],
      remedy: 'prepare-return-advice',
    }),
  },
})
