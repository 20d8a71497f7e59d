import { ask, conclude, condition } from '@/machines/engine/condition'
import { ifOrder, withoutOrder } from '@/machines/procedures/return/order'
import { orderAhead } from '@/machines/procedures/return/order-ahead'
import { timing } from '@/machines/procedures/return/timing'

/** Which decision, by whom, when, and what it has to weigh and to say. */
export const decision = {
  gate: true,
  conditions: {
    timing,
    orderAhead,
    stayStatus: condition({
      initial: 'order',
      states: {
        order: ifOrder('stay'),
        stay: ask('currentStay', {
          none: 'noStay',
          'procedure-document': 'documentHeld',
          temporary: 'limitedStay',
          unlimited: 'unlimitedStay',
          unsure: 'stayUnknown',
        }),
        ...withoutOrder,
        noStay: conclude('met', { basis: ['aliens-act:7:al.1'] }),
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
        stayUnknown: conclude('to-verify', { basis: ['aliens-act:7:al.1'], remedy: 'ask-municipality-stay' }),
      },
    }),
    groundNamed: condition({
      initial: 'order',
      states: {
        order: ifOrder('ground'),
        ground: ask('orderNamesGround', { said: 'named', 'not-said': 'notNamed', unsure: 'groundUnread' }),
        ...withoutOrder,
        named: conclude('met', { basis: ['aliens-act:8', 'aliens-act:62:§2'] }),
        notNamed: conclude('unmet', { basis: ['aliens-act:8', 'aliens-act:62:§2'], remedy: 'lawyer-appeal' }),
        groundUnread: conclude('to-verify', { basis: ['aliens-act:8'], remedy: 'read-the-order' }),
      },
    }),
    familyWeighed: condition({
      initial: 'order',
      states: {
        order: ifOrder('life'),
        life: ask('weighedCircumstances', {
          some: 'weighing',
          none: 'nothingToWeigh',
          unsure: 'lifeUnknown',
        }),
        weighing: ask('orderWeighsFamily', {
          said: 'weighed',
          'not-said': 'notWeighed',
          unsure: 'weighingUnread',
        }),
        ...withoutOrder,
        nothingToWeigh: conclude('not-applicable', { basis: ['aliens-act:74/13'] }),
        weighed: conclude('met', { basis: ['aliens-act:74/13', 'council-of-state:253.942'] }),
        notWeighed: conclude('unmet', {
          basis: ['aliens-act:74/13', 'council-of-state:253.942', 'council-of-state:253.374'],
          remedy: 'lawyer-appeal',
        }),
        weighingUnread: conclude('to-verify', { basis: ['aliens-act:74/13'], remedy: 'read-the-order' }),
        lifeUnknown: conclude('to-verify', { basis: ['aliens-act:74/13'], remedy: 'tell-your-life' }),
      },
    }),
    dangerWeighed: condition({
      initial: 'order',
      states: {
        order: ifOrder('danger'),
        danger: ask('dangerOnReturn', { yes: 'weighing', no: 'noDanger', unsure: 'dangerUnknown' }),
        weighing: ask('orderWeighsDanger', {
          said: 'weighed',
          'not-said': 'notWeighed',
          unsure: 'weighingUnread',
        }),
        ...withoutOrder,
        noDanger: conclude('not-applicable', { basis: ['aliens-act:74/17:§1'] }),
        weighed: conclude('met', { basis: ['aliens-act:74/17:§1', 'practice:return-danger-moment'] }),
        notWeighed: conclude('unmet', {
          basis: ['practice:return-danger-moment', 'aliens-act:74/17:§1'],
          nature: 'assessed',
          remedy: 'tell-the-danger',
        }),
        weighingUnread: conclude('to-verify', { basis: ['aliens-act:74/17:§1'], remedy: 'read-the-order' }),
        dangerUnknown: conclude('to-verify', { basis: ['aliens-act:74/17:§1'], remedy: 'tell-the-danger' }),
      },
    }),
    translation: condition({
      initial: 'order',
      states: {
        order: ifOrder('notice'),
        notice: ask('orderOffersTranslation', {
          said: 'offered',
          'not-said': 'notOffered',
          unsure: 'offerUnread',
        }),
        ...withoutOrder,
        offered: conclude('met', { basis: ['aliens-act:74/18'], remedy: 'ask-translation' }),
        notOffered: conclude('unmet', { basis: ['aliens-act:74/18'], remedy: 'ask-translation' }),
        offerUnread: conclude('to-verify', { basis: ['aliens-act:74/18'], remedy: 'ask-translation' }),
      },
    }),
  },
} as const
