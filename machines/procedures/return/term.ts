import { ask, conclude, condition } from '@/machines/condition'
import { ifOrder, withoutOrder } from '@/machines/procedures/return/order'

/** The term that the order has to give, by the group a person belongs to (arts 74/14, 44ter, 57/36). */
export const term = {
  gate: true,
  conditions: {
    termGiven: condition({
      initial: 'order',
      states: {
        order: ifOrder('paper'),
        paper: ask('orderPaper', {
          order: 'group',
          dublin: 'dublinDay',
          'bring-back': 'guardianOrder',
          unsure: 'group',
        }),
        group: ask('orderGroup', {
          'eu-or-family': 'euMonth',
          'temporary-protection': 'protectionMonth',
          'short-stay': 'middleBand',
          other: 'fullBand',
          unsure: 'unknownBand',
        }),
        euMonth: ask('monthTerm', {
          month: 'fullMonth',
          'thirty-days': 'aboutMonth',
          'under-month': 'urgency',
          unsure: 'termUnknown',
        }),
        urgency: ask('urgencyStated', { yes: 'urgencyNamed', no: 'monthTooShort', unsure: 'urgencyUnread' }),
        protectionMonth: ask('monthTerm', {
          month: 'fullMonth',
          'thirty-days': 'aboutMonth',
          'under-month': 'protectionTooShort',
          unsure: 'termUnknown',
        }),
        middleBand: ask('termLength', {
          '30-or-more': 'fullTerm',
          '7-to-29': 'middleTerm',
          'under-7': 'ground',
          none: 'ground',
          unsure: 'termUnknown',
        }),
        fullBand: ask('termLength', {
          '30-or-more': 'fullTerm',
          '7-to-29': 'termTooShort',
          'under-7': 'ground',
          none: 'ground',
          unsure: 'termUnknown',
        }),
        unknownBand: ask('termLength', {
          '30-or-more': 'fullTerm',
          '7-to-29': 'groupUnknown',
          'under-7': 'ground',
          none: 'ground',
          unsure: 'termUnknown',
        }),
        ground: ask('shortTermGround', {
          absconding: 'abscondingNamed',
          'measure-breached': 'breachNamed',
          'public-order': 'threatNamed',
          fraud: 'fraudNamed',
          'no-new-elements': 'noNewElementsNamed',
          'manifestly-unfounded': 'unfoundedNamed',
          'not-stated': 'noGroundNamed',
          unsure: 'groundUnread',
        }),
        ...withoutOrder,
        dublinDay: conclude('not-applicable', { basis: ['aliens-act:51/5:§4'] }),
        guardianOrder: conclude('not-applicable', { basis: ['aliens-act:61/18'] }),
        fullMonth: conclude('met', { basis: ['aliens-act:44ter:§2', 'aliens-act:57/36:§2'] }),
        aboutMonth: conclude('to-verify', {
          basis: ['aliens-act:44ter:§2', 'aliens-act:57/36:§2'],
          remedy: 'lawyer-term',
        }),
        urgencyNamed: conclude('to-verify', { basis: ['aliens-act:44ter:§2'], nature: 'assessed' }),
        urgencyUnread: conclude('to-verify', { basis: ['aliens-act:44ter:§2'], remedy: 'read-the-order' }),
        monthTooShort: conclude('unmet', { basis: ['aliens-act:44ter:§2'], remedy: 'lawyer-term' }),
        protectionTooShort: conclude('unmet', { basis: ['aliens-act:57/36:§2'], remedy: 'lawyer-term' }),
        fullTerm: conclude('met', { basis: ['aliens-act:74/14:§1:al.1'] }),
        middleTerm: conclude('met', { basis: ['aliens-act:74/14:§1:al.2'] }),
        termTooShort: conclude('unmet', {
          basis: ['aliens-act:74/14:§1:al.1', 'aliens-act:74/14:§1:al.2'],
          remedy: 'lawyer-term',
        }),
        groupUnknown: conclude('to-verify', {
          basis: ['aliens-act:74/14:§1:al.1', 'aliens-act:74/14:§1:al.2'],
          remedy: 'lawyer-term',
        }),
        termUnknown: conclude('to-verify', { basis: ['aliens-act:74/14:§1:al.1'], remedy: 'read-the-term' }),
        abscondingNamed: conclude('to-verify', { basis: ['aliens-act:74/14:§3:1°'], nature: 'assessed' }),
        breachNamed: conclude('to-verify', { basis: ['aliens-act:74/14:§3:2°'], nature: 'assessed' }),
        threatNamed: conclude('to-verify', { basis: ['aliens-act:74/14:§3:3°'], nature: 'assessed' }),
        fraudNamed: conclude('met', { basis: ['aliens-act:74/14:§3:5°'], nature: 'discretionary' }),
        noNewElementsNamed: conclude('met', { basis: ['aliens-act:74/14:§3:6°'], nature: 'discretionary' }),
        unfoundedNamed: conclude('met', { basis: ['aliens-act:74/14:§3:6°'], nature: 'discretionary' }),
        noGroundNamed: conclude('unmet', {
          basis: ['aliens-act:74/14:§3', 'aliens-act:62:§2'],
          remedy: 'lawyer-term',
        }),
        groundUnread: conclude('to-verify', { basis: ['aliens-act:74/14:§3'], remedy: 'read-the-order' }),
      },
    }),
  },
} as const
