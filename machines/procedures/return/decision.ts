import { ask, conclude, condition } from '@/machines/engine/condition'
import { hasOrder } from '@/machines/procedures/return/order'
import { timing } from '@/machines/procedures/return/timing'

const reasons = ['aliens-act:8', 'aliens-act:62:§2'] as const

const stayStatus = condition({
  stay: ask('currentStay', {
    none: 'noStay',
    'short-stay': 'shortStay',
    'procedure-document': 'documentHeld',
    temporary: 'limitedStay',
    unlimited: 'unlimitedStay',
  }),
  noStay: conclude('met', { basis: ['aliens-act:7:al.1'] }),
  shortStay: conclude('to-verify', { basis: ['aliens-act:7:al.1'], remedy: 'show-stay-document' }),
  documentHeld: conclude('to-verify', {
    basis: ['aliens-act:7:al.1', 'aliens-act:1/3'],
    remedy: 'show-stay-document',
  }),
  limitedStay: conclude('to-verify', {
    basis: ['aliens-act:13:§3', 'aliens-act:62:§1'],
    remedy: 'show-stay-document',
  }),
  unlimitedStay: conclude('unmet', {
    basis: ['aliens-act:7:al.1'],
    nature: 'assessed',
    remedy: 'show-stay-document',
  }),
})

const groundNamed = condition({
  ground: ask('orderNamesGround', { said: 'named', 'not-said': 'notNamed' }),
  named: conclude('met', { basis: reasons }),
  notNamed: conclude('unmet', { basis: reasons, remedy: 'lawyer-appeal' }),
})

const familyWeighed = condition({
  life: ask('weighedCircumstances', { some: 'weighing', none: 'nothingToWeigh' }),
  weighing: ask('orderWeighsFamily', { said: 'weighed', 'not-said': 'notWeighed' }),
  nothingToWeigh: conclude('not-applicable', { basis: ['aliens-act:74/13'] }),
  weighed: conclude('met', { basis: ['aliens-act:74/13', 'council-of-state:253.942'] }),
  notWeighed: conclude('unmet', {
    basis: ['aliens-act:74/13', 'council-of-state:253.942', 'council-of-state:253.374'],
    remedy: 'lawyer-appeal',
  }),
})

const dangerWeighed = condition({
  danger: ask('dangerOnReturn', { yes: 'weighing', no: 'noDanger' }),
  weighing: ask('orderWeighsDanger', { said: 'weighed', 'not-said': 'notWeighed' }),
  noDanger: conclude('not-applicable', { basis: ['aliens-act:74/17:§1'] }),
  weighed: conclude('met', { basis: ['aliens-act:74/17:§1', 'practice:return-danger-moment'] }),
  notWeighed: conclude('unmet', {
    basis: ['practice:return-danger-moment', 'aliens-act:74/17:§1'],
    nature: 'assessed',
    remedy: 'tell-the-danger',
  }),
})

const translation = condition({
  notice: ask('orderOffersTranslation', { said: 'offered', 'not-said': 'notOffered' }),
  offered: conclude('met', { basis: ['aliens-act:74/18'], remedy: 'ask-translation' }),
  notOffered: conclude('unmet', { basis: ['aliens-act:74/18'], remedy: 'ask-translation' }),
})

/** Which decision, by whom, when, and what it has to weigh and to say. */
export const decision = {
  gate: true,
  appliesIf: hasOrder,
  conditions: { timing, stayStatus, groundNamed, familyWeighed, dangerWeighed, translation },
} as const
