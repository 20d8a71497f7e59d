import { ask, conclude, condition } from '@/machines/engine/condition'
import { appliesIf } from '@/machines/engine/procedure'

const afterRefusal = ['aliens-act:52/3:§1'] as const
const laterApplication = ['aliens-act:52/3:§1', 'aliens-act:39/70', 'call-act:whole'] as const
const anyOrder = ['aliens-act:7:al.1'] as const

/**
 * May an order come now? A Dublin refusal carries an order, a refusal by the CGRS does not. From the third application on
 * an order can follow at once (arts 51/5, 52/3, 39/70).
 */
const orderAhead = condition({
  refusal: ask('refusalHeld', {
    cgrs: 'refusalLaw',
    dublin: 'dublinIsOrder',
    stay: 'orderMayBeAttached',
    none: 'noRefusal',
  }),
  refusalLaw: ask('protectionAppealLaw', { known: 'refusalCount', changed: 'newLaw' }),
  refusalCount: ask('protectionCount', {
    first: 'appeal',
    second: 'appeal',
    'third-or-later': 'refusalGround',
  }),
  refusalGround: ask('cgrsRefusal', {
    'no-new-elements': 'orderCanComeAtOnce',
    'manifestly-unfounded': 'appeal',
    other: 'appeal',
  }),
  appeal: ask('protectionProcedure', {
    pending: 'refusalIsNoOrder',
    'cassation-admitted': 'orderCanCome',
    ended: 'outcome',
    never: 'refusalUnknown',
  }),

  outcome: ask('protectionOutcome', {
    granted: 'protectionHeld',
    refused: 'orderCanCome',
    other: 'orderCanCome',
  }),

  newLaw: conclude('to-verify', { basis: afterRefusal, remedy: 'read-the-limit' }),
  dublinIsOrder: conclude('to-verify', { basis: ['aliens-act:51/5:§4'], remedy: 'find-the-order' }),
  orderMayBeAttached: conclude('to-verify', { basis: anyOrder, remedy: 'find-the-order' }),
  noRefusal: conclude('not-applicable', { basis: anyOrder }),
  refusalUnknown: conclude('to-verify', { basis: afterRefusal, remedy: 'find-the-order' }),
  refusalIsNoOrder: conclude('met', { basis: laterApplication }),
  protectionHeld: conclude('to-verify', { basis: anyOrder, nature: 'assessed', remedy: 'lawyer-appeal' }),
  orderCanCome: conclude('unmet', { basis: afterRefusal, remedy: 'prepare-return-advice' }),
  orderCanComeAtOnce: conclude('unmet', { basis: laterApplication, remedy: 'prepare-return-advice' }),
})

/** For people without an order. */
export const orderToCome = {
  gate: true,
  appliesIf: appliesIf('orderToLeave', ['no'], { basis: anyOrder }),
  conditions: { orderAhead },
} as const
