import type { ProcedureText } from '@/content/sentences'
import type { filing, procedure } from '@/machines/procedures/humanitarian-regularisation'

type Admissibility = ProcedureText<typeof procedure, typeof filing>['conditions']['admissibility']

/** The contribution fee. */
export const fees = {
  fee: {
    title: 'Contribution fee',
    rule: 'You have to pay the full contribution fee (bijdrage, retributie / redevance) before you lodge the application, and add the proof. The amount is the one that applies on that day.',
    refusal: 'There is no proof of payment (annex 42), or a part is still unpaid after an annex 43.',
    endings: {
      noFeeYet: {
        reason: 'You lodged the application before 2 March 2015. There was no contribution fee then.',
      },
      underAge: { reason: 'You are under 18 on the day you lodge the application. You pay no fee.' },
      exemptStateless: {
        reason:
          'You are recognised as stateless and lost your nationality against your will. If you also cannot get lasting stay in another country, you pay no fee. Add the judgment and the proof.',
      },
      exemptScholarship: {
        reason: 'You have a recognised scholarship. You pay no fee. Add the proof.',
      },
      paidInFull: {
        reason:
          'You paid the full amount that we know for the day you lodge the application, and the proof is in the file. We did not read the amount for 2026 on an official page: check it.',
      },
      notPaid: {
        reason: 'You have not paid the contribution fee. Without it your application is inadmissible.',
        todo: 'Pay the full amount before you lodge the application. The guide names the account and the message.',
      },
      paidInPart: {
        reason: 'You paid less than the amount for the day you lodge the application.',
        todo: 'Pay the rest before you lodge the application. If you have lodged it already, watch for an annex 43 with a time limit.',
      },
      proofMissing: {
        reason: 'You paid the fee, but the proof is not with your application.',
        todo: 'Add the proof of payment before you lodge the application. If you have lodged it already, take the proof to the municipality today, and ask a lawyer what you can do if you got an annex 42.',
      },
      olderAmountPaid: {
        reason:
          'You paid at least the amount that applied before, but less than the new one. For a short time, the older amount was still accepted.',
        todo: 'Check whether it was still accepted on the day you lodged the application or the day you paid.',
      },
      belowLastConfirmed: {
        reason:
          'You paid less than the last amount that we could confirm. We could not confirm the amount for the day you lodge the application.',
        todo: 'Before you lodge the application, check the amount for that day and pay what is missing.',
      },
      amountToCheck: {
        reason:
          'You paid at least the last amount that we could confirm. We could not confirm any amount from 2027.',
        todo: 'Ask the Immigration Office or your municipality for the amount on the day you lodge the application.',
      },
    },
  },
  familyFee: {
    title: 'One fee for a family',
    rule: 'Since 26 May 2022, spouses or registered partners and their children pay one fee if they apply at the same time and on the same legal basis. Official documents have to show the family ties. Before that day, each person who was not exempt paid.',
    endings: {
      filesAlone: { reason: 'You apply alone, so only your own fee counts.' },
      noFamilyFeeYet: {
        reason: 'You lodged the application before 2 March 2015. There was no contribution fee then.',
      },
      oneFee: {
        reason: 'You apply together and official documents show that you are one family. One fee is enough.',
      },
      feeForEach: { reason: 'You paid a fee for each family member who has to pay.' },
      feesMissing: {
        reason: 'One fee does not cover your family, and someone’s fee has not been paid.',
        todo: 'Add official documents of the family ties, or pay for each adult.',
      },
    },
  },
} as const satisfies Partial<Admissibility>
