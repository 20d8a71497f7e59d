import { ask, conclude, condition } from '@/machines/engine/condition'

const child = 'aliens-act:61/14:1°'
const centres = ['aliens-act:61/2:§1', 'practice:victims-three-centres'] as const
const programme = ['practice:return-voluntary-programme'] as const
const order = ['aliens-act:7:al.1'] as const

/** A child without a parent or guardian (61/14, 1°); the birthday and the adult are asked as in the procedure itself. */
export const unaccompaniedMinors = condition({
  child: ask(
    'childAloneNamed',
    { named: 'age', 'not-named': 'noChildNamed' },
    {
      unsure: 'age',
      why: 'Doubt means a closer look: the birthday and the adult tell whether this is a child alone (61/14, 1°).',
    },
  ),
  age: ask('majority', { 'under-18': 'adult', adult: 'alreadyEighteen' }),
  adult: ask('accompanyingAdult', {
    nobody: 'nationality',
    'adult-without-authority': 'nationality',
    'adult-with-decision': 'authorityOpen',
    'recognition-pending': 'authorityOpen',
    parent: 'withParent',
  }),
  nationality: ask('nationalityGroup', {
    'non-eea': 'childAlone',
    stateless: 'statelessChild',
    eea: 'euChild',
    belgian: 'belgianChild',
  }),
  noChildNamed: conclude('unmet', { basis: [child] }),
  alreadyEighteen: conclude('unmet', { basis: [child, 'practice:minors-at-eighteen'] }),
  withParent: conclude('unmet', { basis: [child] }),
  euChild: conclude('unmet', { basis: [child, 'constitutional-court:106/2013'] }),
  belgianChild: conclude('unmet', { basis: [child] }),
  authorityOpen: conclude('to-verify', { basis: [child], nature: 'assessed' }),
  statelessChild: conclude('to-verify', { basis: [child], nature: 'assessed' }),
  childAlone: conclude('met', { basis: [child, 'aliens-act:61/15'] }),
})

/**
 * Nothing more is asked before a talk with a centre: the details belong there. A child alone whom smugglers brought
 * is protected without any other harm (77quater, 1° counts for unaccompanied minors), so such a child is never sent away.
 */
export const traffickingVictims = condition({
  situation: ask('exploitationNamed', {
    named: 'centreToTalkTo',
    near: 'dangerToTalkAbout',
    'not-named': 'child',
  }),
  child: ask('childAloneNamed', { named: 'age', 'not-named': 'nothingNamed' }),
  age: ask('majority', { 'under-18': 'childOnTheWay', adult: 'nothingNamed' }),
  nothingNamed: conclude('unmet', { basis: ['aliens-act:61/2:§1'] }),
  dangerToTalkAbout: conclude('to-verify', { basis: centres, nature: 'assessed' }),
  childOnTheWay: conclude('to-verify', {
    basis: ['aliens-act:61/2:§1', 'aliens-act:77quater:1°', 'criminal-code-2024:260:§1:1°'],
    nature: 'assessed',
  }),
  centreToTalkTo: conclude('met', { basis: centres, nature: 'assessed' }),
})

/** Where the papers say nothing, being held in a closed centre does. */
const heldOr = <E extends string>(ending: E) =>
  ask('whereabouts', {
    belgium: ending,
    'transit-zone': ending,
    'closed-centre': 'heldNow',
    abroad: ending,
  })

/** An order, a refusal that an order may follow, a wish to go back, or being held. */
export const returning = condition({
  leaving: ask(
    'leaveNamed',
    {
      told: 'order',
      'told-and-wish': 'orderBesideWish',
      wish: 'wishToReturn',
      'not-named': 'whereabouts',
    },
    {
      unsure: 'order',
      why: 'Doubt means a closer look: the paper tells whether there is an order (7 al. 1), and no answer to it closes the route.',
    },
  ),
  // Who was told to leave and wants to go back gets both answers: the paper, and the help for the journey.
  orderBesideWish: ask('orderToLeave', { yes: 'orderDayBesideWish', no: 'refusalBesideWish' }),
  orderDayBesideWish: ask('orderRecency', {
    recent: 'wishBesideNewOrder',
    older: 'wishBesideOlderOrder',
  }),
  refusalBesideWish: ask('refusalHeld', {
    cgrs: 'protectionDayBesideWish',
    stay: 'stayDayBesideWish',
    dublin: 'wishBesideTransfer',
    none: 'wishBesideRefusal',
  }),
  protectionDayBesideWish: ask('cgrsRecency', {
    recent: 'wishBesideNewRefusal',
    older: 'wishBesideRefusal',
  }),
  stayDayBesideWish: ask('stayRefusalRecency', {
    recent: 'wishBesideNewRefusal',
    older: 'wishBesideRefusal',
  }),
  order: ask('orderToLeave', { yes: 'orderDay', no: 'refusal' }),
  orderDay: ask('orderRecency', { recent: 'newOrder', older: 'olderOrder' }),
  refusal: ask(
    'refusalHeld',
    {
      cgrs: 'protectionDay',
      stay: 'stayDay',
      dublin: 'transferDecision',
      none: 'whereaboutsWithoutRefusal',
    },
    {
      unsure: 'whereaboutsInDoubt',
      why: 'Whatever the paper is, a person in a closed centre is held for removal (7 al. 3) and needs a closer look.',
    },
  ),
  whereaboutsWithoutRefusal: heldOr('nothingInWriting'),
  whereaboutsInDoubt: heldOr('refusalOpen'),
  protectionDay: ask('cgrsRecency', { recent: 'newProtectionPlace', older: 'protectionPlace' }),
  newProtectionPlace: heldOr('newProtectionRefusal'),
  protectionPlace: heldOr('protectionRefusal'),
  stayDay: ask('stayRefusalRecency', { recent: 'newStayPlace', older: 'stayPlace' }),
  newStayPlace: heldOr('newStayRefusal'),
  stayPlace: heldOr('stayRefusal'),
  whereabouts: ask('whereabouts', {
    belgium: 'nothingToLeave',
    'transit-zone': 'heldAtBorder',
    'closed-centre': 'heldNow',
    abroad: 'nothingToLeave',
  }),
  nothingToLeave: conclude('unmet', { basis: order }),
  refusalOpen: conclude('to-verify', { basis: order }),
  nothingInWriting: conclude('to-verify', { basis: order }),
  heldAtBorder: conclude('to-verify', { basis: ['aliens-act:7:al.3'] }),
  newProtectionRefusal: conclude('to-verify', { basis: ['aliens-act:52/3:§1'] }),
  protectionRefusal: conclude('to-verify', { basis: ['aliens-act:52/3:§1'] }),
  newStayRefusal: conclude('to-verify', { basis: order }),
  stayRefusal: conclude('to-verify', { basis: order }),
  transferDecision: conclude('met', { basis: ['aliens-act:51/5:§4', 'aliens-act:74/25:§1'] }),
  newOrder: conclude('met', { basis: ['aliens-act:74/14:§1:al.1', 'aliens-act:74/14:§2'] }),
  olderOrder: conclude('met', { basis: ['aliens-act:7:al.1', 'aliens-act:74/15'] }),
  wishToReturn: conclude('met', { basis: programme, nature: 'practice' }),
  wishBesideNewOrder: conclude('met', {
    basis: [...programme, 'aliens-act:74/14:§1:al.1', 'aliens-act:74/14:§2'],
    nature: 'practice',
  }),
  wishBesideOlderOrder: conclude('met', {
    basis: [...programme, 'aliens-act:7:al.1', 'aliens-act:74/15'],
    nature: 'practice',
  }),
  wishBesideNewRefusal: conclude('met', { basis: [...programme, ...order], nature: 'practice' }),
  wishBesideTransfer: conclude('met', {
    basis: [...programme, 'aliens-act:51/5:§4'],
    nature: 'practice',
  }),
  wishBesideRefusal: conclude('met', { basis: [...programme, ...order], nature: 'practice' }),
  heldNow: conclude('met', { basis: ['aliens-act:7:al.3'] }),
})
