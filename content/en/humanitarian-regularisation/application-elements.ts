import { buildOnNew, findNew, someLeft } from '@/content/en/humanitarian-regularisation/elements'
import type { ProcedureText } from '@/content/sentences'
import type { filing, procedure } from '@/machines/procedures/humanitarian-regularisation'

type Excluded = ProcedureText<typeof procedure, typeof filing>['conditions']['excludedElements']

/** Article 9bis, § 2, 3° to 5°. */
export const applicationElements = {
  noElementsOfStayApplication: {
    title: 'Reasons of an earlier request to stay',
    rule: 'What you raised in an earlier request to stay cannot be used again, whatever the answer was. Exceptions: that request failed only on identity document or fee, or was withdrawn.',
    endings: {
      noStayApplication: { reason: 'You made no earlier 9bis request and no other request to stay.' },
      newSinceStayApplication: { reason: 'None of your reasons stood in an earlier request to stay.' },
      failedOnForm: {
        reason:
          'Your earlier request failed because of the identity document or the fee. Its reasons can be used again.',
      },
      wasWithdrawn: {
        reason:
          'Your earlier request was withdrawn, or your new one replaces it. Its reasons can be used again.',
      },
      someRaisedInStay: {
        reason: `Some of your reasons stood in an earlier request to stay. ${someLeft}`,
        todo: buildOnNew,
      },
      allRaisedInStay: {
        reason: 'All your reasons stood in an earlier request to stay. It is enough that you raised them.',
        todo: findNew,
      },
    },
  },
  noElementsOfMedicalApplication: {
    title: 'Reasons of a medical request (9ter)',
    rule: 'What you raised in a medical request (9ter) cannot be used in 9bis. The law makes no exception.',
    endings: {
      noMedicalApplication: { reason: 'You never made a medical request (9ter).' },
      newSinceMedical: { reason: 'None of your reasons stood in a medical request (9ter).' },
      someRaisedInMedical: {
        reason: `Some of your reasons stood in a medical request (9ter). ${someLeft}`,
        todo: buildOnNew,
      },
      allRaisedInMedical: {
        reason: 'All your reasons stood in a medical request (9ter).',
        todo: 'Look for reasons of another kind. For a change in your health, look at 9ter.',
      },
    },
  },
  noElementsOfStatelessness: {
    title: 'Reasons of a request as a stateless person',
    rule: 'Since 1 September 2024: what you raised in a request to stay as a stateless person cannot be used in 9bis. Exception: that request was not taken into consideration.',
    endings: {
      barNotInForce: { reason: 'This rule applies only since 1 September 2024.' },
      noStatelessnessApplication: { reason: 'You never made a request to stay as a stateless person.' },
      newSinceStatelessness: {
        reason: 'None of your reasons stood in a request to stay as a stateless person.',
      },
      notConsidered: {
        reason: 'Your statelessness request was not taken into consideration. Its reasons can be used again.',
      },
      someRaisedInStatelessness: {
        reason: `Some of your reasons stood in a statelessness request. ${someLeft}`,
        todo: buildOnNew,
      },
      allRaisedInStatelessness: {
        reason: 'All your reasons stood in a statelessness request.',
        todo: findNew,
      },
    },
  },
} as const satisfies Pick<
  Excluded,
  'noElementsOfStayApplication' | 'noElementsOfMedicalApplication' | 'noElementsOfStatelessness'
>
