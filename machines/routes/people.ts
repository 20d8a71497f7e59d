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

const paperCounts = 'Whichever paper it is, its time limits run from the day on which it was received.'
const paperUnknown =
  'Somebody who is not sure of an order can be asked for the last refusal, which may be one (51/5 §4), and not for its paper or day.'
const everyDay = <E extends string>(ending: E) => ask('orderRecency', { recent: ending, older: ending })

/**
 * An order, a refusal that an order may follow, a wish to go back, or being held. Everybody is asked about an order, and for
 * its paper and day: the time to appeal runs whatever else was named. Whoever waits for an answer on protection is asked about
 * a refusal too, since a Dublin refusal is an order (51/5 §4).
 */
export const returning = condition({
  leaving: ask(
    'leaveNamed',
    {
      told: 'order',
      'told-and-wish': 'orderBesideWish',
      wish: 'orderOfWhoWishes',
      'not-named': 'orderNotNamed',
    },
    {
      unsure: 'order',
      why: 'Doubt means a closer look: the paper tells whether there is an order (7 al. 1), and no answer to it closes the route.',
    },
  ),
  // Who was told to leave and wants to go back gets both answers: the paper, and the help for the journey.
  orderBesideWish: ask('orderToLeave', { yes: 'paperBesideWish', no: 'refusalBesideWish' }),
  orderOfWhoWishes: ask('orderToLeave', { yes: 'paperBesideWish', no: 'applicationOfWhoWishes' }),
  applicationOfWhoWishes: ask('applicationRunning', {
    running: 'refusalOfWhoWishes',
    'not-running': 'wishToReturn',
  }),
  refusalOfWhoWishes: ask('refusalHeld', {
    cgrs: 'protectionDayBesideWish',
    stay: 'stayDayBesideWish',
    dublin: 'transferDayBesideWish',
    none: 'wishToReturn',
  }),
  paperBesideWish: ask(
    'orderPaper',
    {
      order: 'orderDayBesideWish',
      dublin: 'transferDayBesideWish',
      'bring-back': 'orderDayBesideWish',
    },
    { unsure: 'orderDayBesideWish', why: paperCounts },
  ),
  orderDayBesideWish: ask('orderRecency', {
    recent: 'wishBesideNewOrder',
    older: 'wishBesideOlderOrder',
  }),
  transferDayBesideWish: everyDay('wishBesideTransfer'),
  refusalBesideWish: ask('refusalHeld', {
    cgrs: 'protectionDayBesideWish',
    stay: 'stayDayBesideWish',
    dublin: 'transferDayBesideWish',
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
  order: ask(
    'orderToLeave',
    { yes: 'paper', no: 'refusal' },
    { unsure: 'refusalBesideDoubt', why: paperUnknown },
  ),
  paper: ask(
    'orderPaper',
    { order: 'orderDay', dublin: 'transferDay', 'bring-back': 'orderDay' },
    { unsure: 'orderDay', why: paperCounts },
  ),
  orderDay: ask('orderRecency', { recent: 'newOrder', older: 'olderOrder' }),
  transferDay: everyDay('transferDecision'),
  refusal: ask(
    'refusalHeld',
    {
      cgrs: 'protectionDay',
      stay: 'stayDay',
      dublin: 'transferDay',
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
  // Not sure of an order: never asked which paper it is, and never a "no".
  refusalBesideDoubt: ask(
    'refusalHeld',
    { cgrs: 'protectionDay', stay: 'stayDay', dublin: 'transferDay', none: 'whereaboutsBesideDoubt' },
    { unsure: 'whereaboutsBesideDoubt', why: 'The paper is still to be found, whatever it is.' },
  ),
  applicationBesideDoubt: ask(
    'applicationRunning',
    { running: 'refusalBesideDoubt', 'not-running': 'whereaboutsBesideDoubt' },
    { unsure: 'whereaboutsBesideDoubt', why: 'The paper is still to be found, whatever it is.' },
  ),
  whereaboutsBesideDoubt: heldOr('orderOpen'),
  orderNotNamed: ask(
    'orderToLeave',
    { yes: 'paper', no: 'application' },
    { unsure: 'applicationBesideDoubt', why: paperUnknown },
  ),
  application: ask(
    'applicationRunning',
    { running: 'refusalOfApplicant', 'not-running': 'whereabouts' },
    {
      unsure: 'whereabouts',
      why: 'Doubt about a request for protection is told with that route; no paper was named here.',
    },
  ),
  refusalOfApplicant: ask(
    'refusalHeld',
    { cgrs: 'protectionDay', stay: 'stayDay', dublin: 'transferDay', none: 'whereabouts' },
    {
      unsure: 'whereaboutsInDoubt',
      why: 'A refusal of which the kind is not known may hold an order (51/5 §4).',
    },
  ),
  whereabouts: ask('whereabouts', {
    belgium: 'nothingToLeave',
    'transit-zone': 'heldAtBorder',
    'closed-centre': 'heldNow',
    abroad: 'nothingToLeave',
  }),
  nothingToLeave: conclude('unmet', { basis: order }),
  refusalOpen: conclude('to-verify', { basis: order }),
  orderOpen: conclude('to-verify', { basis: order }),
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
