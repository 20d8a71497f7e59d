import { ask, conclude, condition } from '@/machines/engine/condition'
import { appliesIf } from '@/machines/engine/procedure'

/**
 * May an order come now? A Dublin refusal carries an order, a refusal by the CGRS does not. From the third application on
 * an order can follow at once (arts 51/5, 52/3, 39/70).
 */
const orderAhead = condition({
  initial: 'refusal',
  states: {
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
      ended: 'orderCanCome',
      never: 'refusalUnknown',
    }),

    newLaw: conclude('to-verify', { basis: ['aliens-act:52/3:§1'], remedy: 'read-the-limit' }),
    dublinIsOrder: conclude('to-verify', { basis: ['aliens-act:51/5:§4'], remedy: 'find-the-order' }),
    orderMayBeAttached: conclude('to-verify', { basis: ['aliens-act:7:al.1'], remedy: 'find-the-order' }),
    noRefusal: conclude('not-applicable', { basis: ['aliens-act:7:al.1'] }),
    refusalUnknown: conclude('to-verify', { basis: ['aliens-act:52/3:§1'], remedy: 'find-the-order' }),
    refusalIsNoOrder: conclude('met', {
      basis: ['aliens-act:52/3:§1', 'aliens-act:39/70', 'call-act:whole'],
    }),
    orderCanCome: conclude('unmet', { basis: ['aliens-act:52/3:§1'], remedy: 'prepare-return-advice' }),
    orderCanComeAtOnce: conclude('unmet', {
      basis: ['aliens-act:52/3:§1', 'aliens-act:39/70', 'call-act:whole'],
      remedy: 'prepare-return-advice',
    }),
  },
})

/** For people without an order. */
export const orderToCome = {
  gate: true,
  appliesIf: appliesIf('orderToLeave', ['no'], { basis: ['aliens-act:7:al.1'] }),
  conditions: { orderAhead },
} as const
