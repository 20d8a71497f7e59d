import { ask, conclude, condition } from '@/machines/engine/condition'
import { askExtension, hasOrder } from '@/machines/procedures/return/order'

const afterProtection = ['aliens-act:57/36:§2'] as const
const euFamily = ['aliens-act:44ter:§2'] as const
const oneMonth = ['aliens-act:44ter:§2', 'aliens-act:57/36:§2'] as const

const termGiven = condition({
  paper: ask('orderPaper', {
    order: 'group',
    dublin: 'dublinDay',
    'bring-back': 'guardianOrder',
  }),
  group: ask('orderGroup', {
    'eu-or-family': 'euMonth',
    'temporary-protection': 'protectionMonth',
    'short-stay': 'middleBand',
    other: 'fullBand',
  }),
  euMonth: ask('monthTerm', {
    month: 'fullMonth',
    'thirty-days': 'aboutMonth',
    'under-month': 'urgency',
  }),
  urgency: ask('shortTermGround', {
    urgency: 'urgencyNamed',
    absconding: 'otherReasonNamed',
    'measure-breached': 'otherReasonNamed',
    'public-order': 'otherReasonNamed',
    fraud: 'otherReasonNamed',
    'no-new-elements': 'otherReasonNamed',
    'manifestly-unfounded': 'otherReasonNamed',
    'earlier-order': 'otherReasonNamed',
    'false-identity': 'otherReasonNamed',
    'not-stated': 'monthTooShort',
  }),
  protectionMonth: ask('monthTerm', {
    month: 'fullMonth',
    'thirty-days': 'aboutMonth',
    'under-month': 'protectionTooShort',
  }),
  middleBand: ask('termLength', {
    '30-or-more': 'fullTerm',
    '7-to-29': 'middleTerm',
    'under-7': 'ground',
    none: 'ground',
  }),
  fullBand: ask('termLength', {
    '30-or-more': 'fullTerm',
    // Asylum seekers, among others, stand in the middle band too: article 6 decides, not the answer alone.
    '7-to-29': 'groupUnknown',
    'under-7': 'ground',
    none: 'ground',
  }),
  ground: ask('shortTermGround', {
    absconding: 'abscondingNamed',
    'measure-breached': 'breachNamed',
    'public-order': 'threatNamed',
    fraud: 'fraudNamed',
    'no-new-elements': 'noNewElementsNamed',
    'manifestly-unfounded': 'unfoundedNamed',
    urgency: 'noGroundNamed',
    'earlier-order': 'earlierOrderNamed',
    'false-identity': 'falseIdentityNamed',
    'not-stated': 'noGroundNamed',
  }),
  dublinDay: conclude('not-applicable', { basis: ['aliens-act:51/5:§4'] }),
  guardianOrder: conclude('not-applicable', { basis: ['aliens-act:61/18'] }),
  fullMonth: conclude('met', { basis: oneMonth }),
  aboutMonth: conclude('to-verify', { basis: oneMonth, remedy: 'lawyer-term' }),
  urgencyNamed: conclude('to-verify', { basis: euFamily, nature: 'assessed' }),
  otherReasonNamed: conclude('to-verify', { basis: euFamily, nature: 'assessed', remedy: 'lawyer-term' }),
  monthTooShort: conclude('unmet', { basis: euFamily, remedy: 'lawyer-term' }),
  protectionTooShort: conclude('unmet', { basis: afterProtection, remedy: 'lawyer-term' }),
  fullTerm: conclude('met', { basis: ['aliens-act:74/14:§1:al.1'] }),
  middleTerm: conclude('met', { basis: ['aliens-act:74/14:§1:al.2'] }),
  groupUnknown: conclude('to-verify', {
    basis: ['aliens-act:74/14:§1:al.1', 'aliens-act:74/14:§1:al.2'],
    remedy: 'lawyer-term',
  }),
  abscondingNamed: conclude('to-verify', { basis: ['aliens-act:74/14:§3:1°'], nature: 'assessed' }),
  // Neither is a ground of its own: 4° was repealed, and both can only be signs of a risk of absconding.
  earlierOrderNamed: conclude('to-verify', {
    basis: ['aliens-act:74/14:§3:1°', 'aliens-act:74/14:§3'],
    nature: 'assessed',
    remedy: 'lawyer-term',
  }),
  falseIdentityNamed: conclude('to-verify', {
    basis: ['aliens-act:74/14:§3:1°', 'aliens-act:74/14:§3'],
    nature: 'assessed',
    remedy: 'lawyer-term',
  }),
  breachNamed: conclude('to-verify', { basis: ['aliens-act:74/14:§3:2°'], nature: 'assessed' }),
  threatNamed: conclude('to-verify', { basis: ['aliens-act:74/14:§3:3°'], nature: 'assessed' }),
  fraudNamed: conclude('met', { basis: ['aliens-act:74/14:§3:5°'], nature: 'discretionary' }),
  noNewElementsNamed: conclude('met', { basis: ['aliens-act:74/14:§3:6°'], nature: 'discretionary' }),
  unfoundedNamed: conclude('met', { basis: ['aliens-act:74/14:§3:6°'], nature: 'discretionary' }),
  noGroundNamed: conclude('unmet', {
    basis: ['aliens-act:74/14:§3', 'aliens-act:62:§2'],
    remedy: 'lawyer-term',
  }),
})

const protectionEnd = condition({
  group: ask('orderGroup', {
    'temporary-protection': 'health',
    'eu-or-family': 'otherGroup',
    'short-stay': 'otherGroup',
    other: 'otherGroup',
  }),
  health: ask('travelHealth', {
    certified: 'stayExtended',
    'not-certified': 'schoolBesideHealth',
    'can-travel': 'school',
  }),
  // The school year is a ground of its own, with or without the doctor's paper.
  schoolBesideHealth: ask('childAtSchool', { yes: 'schoolYear', no: 'certificateMissing' }),
  school: ask('childAtSchool', { yes: 'schoolYear', no: 'noExtension' }),
  otherGroup: conclude('not-applicable', { basis: afterProtection }),
  stayExtended: conclude('met', { basis: afterProtection, ...askExtension }),
  certificateMissing: conclude('to-verify', { basis: afterProtection, remedy: 'travel-certificate' }),
  schoolYear: conclude('met', { basis: afterProtection, nature: 'discretionary', ...askExtension }),
  noExtension: conclude('unmet', { basis: afterProtection }),
})

/** The term that the order has to give, by the group a person belongs to, and a longer stay after temporary protection (arts 74/14, 44ter, 57/36). */
export const term = {
  gate: true,
  appliesIf: hasOrder,
  conditions: { termGiven, protectionEnd },
} as const
