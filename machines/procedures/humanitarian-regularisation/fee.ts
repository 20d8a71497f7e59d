import { ask, conclude, condition } from '@/machines/engine/condition'

const amount = ['aliens-act:1/1', 'aliens-decree:1/1/1'] as const
const exempt = ['aliens-decree:1/1/1'] as const
const proof = ['aliens-act:1/1', 'practice:9bis-proof-of-payment'] as const
const family = ['aliens-act:1/1', 'practice:fee-for-a-family'] as const

/** The fee of the day of filing is paid in full, with proof, or not due. */
export const fee = condition({
  period: ask('feePeriod', { 'before-the-fee': 'noFeeYet', 'fee-due': 'age' }),
  age: ask('ageAtFiling', { 'under-18': 'underAge', adult: 'exemption' }),
  exemption: ask('feeExemption', {
    stateless: 'exemptStateless',
    scholarship: 'exemptScholarship',
    none: 'payment',
  }),
  payment: ask('feeCoverage', {
    nothing: 'notPaid',
    part: 'paidInPart',
    'older-amount': 'proofOfOlder',
    full: 'proof',
    'below-last-confirmed': 'proofOfLess',
    'to-check': 'proofOfMore',
  }),
  // Without proof the file falls, whatever was paid.
  proof: ask('feeProofAttached', { yes: 'paidInFull', no: 'proofMissing' }),
  proofOfOlder: ask('feeProofAttached', { yes: 'olderAmountPaid', no: 'proofMissing' }),
  proofOfLess: ask('feeProofAttached', { yes: 'belowLastConfirmed', no: 'proofMissing' }),
  proofOfMore: ask('feeProofAttached', { yes: 'amount', no: 'proofMissing' }),
  amount: ask('feeAmountChecked', { yes: 'paidInFull', no: 'amountToCheck' }),
  noFeeYet: conclude('not-applicable', { basis: amount }),
  underAge: conclude('met', { basis: exempt }),
  exemptStateless: conclude('met', { basis: ['constitutional-court:18/2018', 'aliens-decree:1/1/1'] }),
  exemptScholarship: conclude('met', { basis: exempt }),
  paidInFull: conclude('met', { basis: [...amount, 'practice:9bis-proof-of-payment'] }),
  notPaid: conclude('unmet', { basis: amount, remedy: 'pay-the-fee' }),
  paidInPart: conclude('unmet', { basis: [...amount, 'practice:9bis-part-payment'], remedy: 'pay-the-rest' }),
  proofMissing: conclude('unmet', { basis: proof, remedy: 'add-proof-of-payment' }),
  olderAmountPaid: conclude('to-verify', {
    basis: [...amount, 'practice:fee-transition'],
    remedy: 'check-the-amount',
  }),
  belowLastConfirmed: conclude('to-verify', { basis: amount, remedy: 'check-the-amount' }),
  amountToCheck: conclude('to-verify', { basis: amount, remedy: 'check-the-amount' }),
})

/** One fee for a family since 26 May 2022, when the ties are shown by official documents; before, one for each. */
export const familyFee = condition({
  household: ask('filesTogether', { alone: 'filesAlone', 'with-family': 'rule' }),
  rule: ask('familyFeeRule', {
    'before-the-fee': 'noFamilyFeeYet',
    'a-fee-each': 'payments',
    'one-fee': 'ties',
  }),
  ties: ask('familyTiesShown', { yes: 'oneFee', no: 'payments' }),
  payments: ask('feePaidForEach', { yes: 'feeForEach', no: 'feesMissing' }),
  filesAlone: conclude('not-applicable', { basis: family }),
  noFamilyFeeYet: conclude('not-applicable', { basis: amount }),
  oneFee: conclude('met', { basis: family }),
  feeForEach: conclude('met', { basis: amount }),
  feesMissing: conclude('unmet', { basis: amount, remedy: 'cover-the-family' }),
})
