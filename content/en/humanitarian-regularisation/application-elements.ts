import { buildOnNew, findNew, someLeft } from '@/content/en/humanitarian-regularisation/elements'
import type { ProcedureText } from '@/content/sentences'
import type { filing, procedure } from '@/machines/procedures/humanitarian-regularisation'

type Excluded = ProcedureText<typeof procedure, typeof filing>['conditions']['excludedElements']

/** Article 9bis, § 2, 3° to 5°. */
export const applicationElements = {
  noElementsOfStayApplication: {
    title: 'Reasons from an earlier application to stay',
    rule: 'You cannot use again what you raised in an earlier application to stay, whatever the answer was. Exceptions: that application failed only on the identity document or the fee, or was withdrawn.',
    endings: {
      noStayApplication: {
        reason: 'You lodged no earlier 9bis application and no other application to stay.',
      },
      newSinceStayApplication: { reason: 'You gave none of your reasons in an earlier application to stay.' },
      failedOnForm: {
        reason:
          'Your earlier application failed because of the identity document or the fee. You can use its reasons again.',
      },
      wasWithdrawn: {
        reason:
          'Your earlier application was withdrawn, or your new one replaces it. You can use its reasons again.',
      },
      someRaisedInStay: {
        reason: `You already gave some of your reasons in an earlier application to stay. ${someLeft}`,
        todo: buildOnNew,
      },
      allRaisedInStay: {
        reason:
          'You already gave all your reasons in an earlier application to stay. It makes no difference what the answer was.',
        todo: findNew,
      },
    },
  },
  noElementsOfMedicalApplication: {
    title: 'Reasons from a medical application (9ter)',
    rule: 'You cannot use in 9bis what you raised in a medical application (9ter). The law makes no exception.',
    endings: {
      noMedicalApplication: { reason: 'You never lodged a medical application (9ter).' },
      newSinceMedical: { reason: 'You gave none of your reasons in a medical application (9ter).' },
      someRaisedInMedical: {
        reason: `You already gave some of your reasons in a medical application (9ter). ${someLeft}`,
        todo: buildOnNew,
      },
      allRaisedInMedical: {
        reason: 'You already gave all your reasons in a medical application (9ter).',
        todo: 'Look for reasons of another kind. For a change in your health, look at 9ter.',
      },
    },
  },
  noElementsOfStatelessness: {
    title: 'Reasons from an application as a stateless person',
    rule: 'Since 1 September 2024, you cannot use in 9bis what you raised in an application to stay as a stateless person. Exception: that application was not taken into consideration.',
    endings: {
      barNotInForce: { reason: 'This rule has applied only since 1 September 2024.' },
      noStatelessnessApplication: {
        reason: 'You never lodged an application to stay as a stateless person.',
      },
      newSinceStatelessness: {
        reason: 'You gave none of your reasons in an application to stay as a stateless person.',
      },
      notConsidered: {
        reason:
          'Your statelessness application was not taken into consideration. You can use its reasons again.',
      },
      someRaisedInStatelessness: {
        reason: `You already gave some of your reasons in a statelessness application. ${someLeft}`,
        todo: buildOnNew,
      },
      allRaisedInStatelessness: {
        reason: 'You already gave all your reasons in a statelessness application.',
        todo: findNew,
      },
    },
  },
} as const satisfies Pick<
  Excluded,
  'noElementsOfStayApplication' | 'noElementsOfMedicalApplication' | 'noElementsOfStatelessness'
>
