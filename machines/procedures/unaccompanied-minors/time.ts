import { ask, conclude, condition } from '@/machines/engine/condition'

const atEighteenPractice = 'practice:minors-at-eighteen'
const adulthood = [atEighteenPractice, 'aliens-act:61/24'] as const
const delays = ['aliens-act:61/15', 'practice:minors-protection-delays'] as const
const unlimited = ['aliens-act:61/23'] as const
const plan = { nature: 'practice', remedy: 'plan-for-eighteen' } as const
const chooseOrder = { nature: 'practice', remedy: 'choose-order' } as const

/** The procedure stops on the 18th birthday. */
export const timeBeforeEighteen = condition({
  time: ask('untilEighteen', {
    'over-a-year': 'moreThanAYear',
    'within-a-year': 'eighteenWithinAYear',
    'within-six-months': 'eighteenWithinSixMonths',
    reached: 'stoppedAtEighteen',
  }),
  moreThanAYear: conclude('met', { basis: [atEighteenPractice], nature: 'practice' }),
  eighteenWithinAYear: conclude('to-verify', { basis: adulthood, ...plan }),
  eighteenWithinSixMonths: conclude('to-verify', { basis: adulthood, ...plan }),
  stoppedAtEighteen: conclude('unmet', { basis: [atEighteenPractice], remedy: 'see-lawyer-at-eighteen' }),
})

/** May run beside other procedures (61/15); a pending asylum request delays it in practice. */
export const otherProcedures = condition({
  protection: ask('protectionProcedure', {
    never: 'nothingPending',
    ended: 'nothingPending',
    pending: 'ageBeside',
    'cassation-admitted': 'ageBesideCassation',
  }),
  ageBeside: ask('majority', { 'under-18': 'protectionDelays', adult: 'stoppedBeside' }),
  ageBesideCassation: ask('majority', { 'under-18': 'cassationMayDelay', adult: 'stoppedBeside' }),
  nothingPending: conclude('met', { basis: ['aliens-act:61/15'] }),
  stoppedBeside: conclude('not-applicable', { basis: [atEighteenPractice], nature: 'practice' }),
  protectionDelays: conclude('to-verify', { basis: delays, ...chooseOrder }),
  cassationMayDelay: conclude('to-verify', { basis: delays, ...chooseOrder }),
})

/** What comes next for the paper held. From 18 no guardian writes any more: the special procedure has ended. */
export const nextPaper = condition({
  paper: ask('minorDocument', {
    none: 'nothingHeld',
    'registration-certificate': 'ageWithCertificate',
    'order-to-bring-back': 'orderGiven',
    'one-year-card': 'ageWithCard',
    'unlimited-card': 'unlimitedStayHeld',
  }),
  ageWithCertificate: ask('majority', { 'under-18': 'proposalDue', adult: 'guardianGone' }),
  ageWithCard: ask('majority', { 'under-18': 'lifeProjectDue', adult: 'guardianGone' }),
  nothingHeld: conclude('not-applicable', { basis: ['aliens-act:61/18'] }),
  guardianGone: conclude('not-applicable', { basis: adulthood, nature: 'practice' }),
  proposalDue: conclude('to-verify', { basis: ['aliens-act:61/19:§1'], remedy: 'prepare-proposal' }),
  orderGiven: conclude('to-verify', {
    basis: ['aliens-act:61/18', 'practice:minors-documents'],
    remedy: 'appeal-in-time',
  }),
  lifeProjectDue: conclude('to-verify', {
    basis: ['aliens-act:61/21', 'aliens-act:61/23'],
    remedy: 'prepare-life-project',
  }),
  unlimitedStayHeld: conclude('met', { basis: unlimited }),
})

/** What happens on the 18th birthday, by the paper held. */
export const atEighteen = condition({
  paper: ask('minorDocument', {
    none: 'ageWithoutPaper',
    'registration-certificate': 'certificateEndsAtEighteen',
    'order-to-bring-back': 'orderAtEighteen',
    'one-year-card': 'cardAtEighteen',
    'unlimited-card': 'unlimitedAtEighteen',
  }),
  ageWithoutPaper: ask('majority', { 'under-18': 'noPaperAtEighteen', adult: 'noPaperAfterEighteen' }),
  noPaperAfterEighteen: conclude('to-verify', {
    basis: [atEighteenPractice],
    nature: 'practice',
    remedy: 'see-lawyer-at-eighteen',
  }),
  noPaperAtEighteen: conclude('to-verify', { basis: [atEighteenPractice], ...plan }),
  certificateEndsAtEighteen: conclude('to-verify', { basis: adulthood, ...plan }),
  orderAtEighteen: conclude('to-verify', { basis: [atEighteenPractice], ...plan }),
  cardAtEighteen: conclude('to-verify', {
    basis: adulthood,
    nature: 'discretionary',
    remedy: 'extend-card-as-adult',
  }),
  unlimitedAtEighteen: conclude('met', { basis: unlimited }),
})
