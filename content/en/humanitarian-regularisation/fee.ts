import type { ProcedureText } from '@/content/sentences'
import type { filing, procedure } from '@/machines/procedures/humanitarian-regularisation'

type Admissibility = ProcedureText<typeof procedure, typeof filing>['conditions']['admissibility']

/** The contribution fee. */
export const fees = {
  fee: {
    title: 'Contribution fee',
    rule: 'The full contribution fee (bijdrage, retributie / redevance) is paid before you file, and the proof is in the file. The amount is that of the day of filing.',
    refusal: 'No proof of payment (annex 42), or a part left unpaid after an annex 43.',
    endings: {
      noFeeYet: { reason: 'You filed before 2 March 2015. There was no contribution fee then.' },
      underAge: { reason: 'You are under 18 on the day of filing. You pay no fee.' },
      exemptStateless: {
        reason:
          'You are recognised as stateless and lost your nationality against your will. If you also cannot get lasting stay in another country, you pay no fee. Add the judgment and the proof.',
      },
      exemptScholarship: {
        reason: 'You hold a recognised scholarship. You pay no fee. Add the proof.',
      },
      paidInFull: {
        reason:
          'You paid the full amount that we know for your day of filing, and the proof is in the file. The amount of 2026 was not read on an official page: check it.',
      },
      notPaid: {
        reason: 'The contribution fee is not paid. Without it your request is inadmissible.',
        todo: 'Pay the full amount before you file. The guide names the account and the message.',
      },
      paidInPart: {
        reason: 'You paid less than the amount for your day of filing.',
        todo: 'Pay the rest before you file. If you have filed, watch for an annex 43 with a time limit.',
      },
      proofMissing: {
        reason: 'The fee is paid, but the proof is not with your request.',
        todo: 'Add the proof of payment before you file.',
      },
      olderAmountPaid: {
        reason: 'You paid the amount that applied before. For a short time, that amount was also taken.',
        todo: 'Check whether it was still taken for your day of filing or your day of payment.',
      },
      belowLastConfirmed: {
        reason:
          'You paid less than the last amount we could confirm. The amount for your day of filing is not confirmed.',
        todo: 'Check the amount for your day of filing before you file, and pay what is missing.',
      },
      amountToCheck: {
        reason: 'You paid at least the last amount we could confirm. No amount is confirmed from 2027.',
        todo: 'Check the amount for your day of filing with the Immigration Office or your municipality.',
      },
    },
  },
  familyFee: {
    title: 'One fee for a family',
    rule: 'Since 26 May 2022 a family pays one fee if it files at the same time, on the same legal basis, with official documents of the family ties. Before, each person paid.',
    endings: {
      filesAlone: { reason: 'You file alone, so only your own fee counts.' },
      noFamilyFeeYet: { reason: 'You filed before 2 March 2015. There was no contribution fee then.' },
      oneFee: {
        reason: 'You file together and official documents show that you are one family. One fee is enough.',
      },
      feeForEach: { reason: 'A fee is paid for each family member who has to pay.' },
      feesMissing: {
        reason: 'One fee does not cover your family, and a fee is missing for someone.',
        todo: 'Add official documents of the family ties, or pay for each adult.',
      },
    },
  },
} as const satisfies Partial<Admissibility>
