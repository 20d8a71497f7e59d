import { ask, conclude, condition } from '@/machines/engine/condition'

const afterRefusal = ['aliens-act:52/3:§1'] as const

/** May the order come at the moment it came in the protection procedure (arts 52/3, 39/70)? */
export const timing = condition({
  paper: ask('orderPaper', {
    order: 'protection',
    dublin: 'dublinCarriesOrder',
    'bring-back': 'childOrder',
  }),
  protection: ask('protectionProcedure', {
    pending: 'moment',
    'cassation-admitted': 'moment',
    ended: 'moment',
    never: 'notAfterProtection',
  }),
  moment: ask('orderMoment', {
    'before-application': 'olderOrder',
    'while-examined': 'orderLaw',
    'during-appeal': 'orderCount',
    'after-judgment': 'afterFinalDecision',
    'after-limit': 'afterFinalDecision',
  }),
  orderCount: ask('protectionCount', {
    first: 'orderLaw',
    second: 'orderLaw',
    'third-or-later': 'orderRefusal',
  }),
  orderRefusal: ask('cgrsRefusal', {
    'no-new-elements': 'laterLaw',
    'manifestly-unfounded': 'orderLaw',
    other: 'orderLaw',
  }),
  orderLaw: ask('orderAppealLaw', { known: 'tooEarly', changed: 'newLaw' }),
  laterLaw: ask('orderAppealLaw', { known: 'atOnce', changed: 'newLaw' }),
  dublinCarriesOrder: conclude('met', { basis: ['aliens-act:51/5:§4'] }),
  childOrder: conclude('met', { basis: ['aliens-act:61/18'] }),
  notAfterProtection: conclude('not-applicable', { basis: ['aliens-act:7:al.1'] }),
  olderOrder: conclude('met', { basis: ['aliens-act:52/3:§3', 'aliens-act:1/3'] }),
  afterFinalDecision: conclude('met', { basis: afterRefusal }),
  atOnce: conclude('met', { basis: ['aliens-act:52/3:§1', 'aliens-act:39/70', 'call-act:whole'] }),
  tooEarly: conclude('unmet', { basis: afterRefusal, nature: 'assessed', remedy: 'lawyer-appeal' }),
  newLaw: conclude('to-verify', { basis: afterRefusal, remedy: 'read-the-limit' }),
})
