import type { ProcedureText } from '@/content/sentences'
import type { filing, procedure } from '@/machines/procedures/humanitarian-regularisation'

type Excluded = ProcedureText<typeof procedure, typeof filing>['conditions']['excludedElements']

const someLeft = 'Those fall away. Your other reasons stay.'
const build = 'Build your request on the reasons that were not raised before.'
const findNew = 'A new fact, or a new policy, can be a new element. Talk to a lawyer before you file.'
const _compare = 'Compare your reasons with the earlier requests and decisions, with a lawyer.'

/** Article 9bis, § 2, 1° to 5°. */
export const excludedElements = {
  noElementsRefusedInProtection: {
    title: 'Reasons refused in a protection procedure',
    rule: 'What was raised and rejected in a protection (asylum) procedure cannot be used in 9bis. Exception: it was rejected because it had nothing to do with protection, or the asylum bodies could not judge it.',
    endings: {
      noProtectionProcedure: { reason: 'You never asked for international protection in Belgium.' },
      nothingRefusedYet: {
        reason:
          'Your protection procedure is running, and no earlier one was refused. Nothing was rejected yet.',
      },
      notRefusedBefore: { reason: 'None of your reasons was refused in a protection procedure.' },
      outsideProtection: {
        reason:
          'Your reasons were refused there only because they had nothing to do with protection, or could not be judged there. They can still be used.',
      },
      someRefusedBefore: {
        reason: `Some of your reasons were judged and refused in a protection procedure. ${someLeft}`,
        todo: build,
      },
      allRefusedBefore: {
        reason: 'All your reasons were judged and refused in a protection procedure.',
        todo: findNew,
      },
    },
  },
  noElementsKeptBack: {
    title: 'Reasons that belonged in a protection procedure',
    rule: 'What you should have raised in a protection procedure cannot be used in 9bis, if it existed and you knew it before that procedure ended.',
    endings: {
      neverInProtection: { reason: 'You never asked for international protection in Belgium.' },
      canStillBeRaised: {
        reason:
          'Your protection procedure is running, and no earlier one was refused. Raise what belongs there now.',
      },
      nothingKeptBack: {
        reason: 'None of your reasons belonged in the protection procedure without being raised there.',
      },
      someKeptBack: {
        reason: `Some of your reasons should have been raised in the protection procedure. ${someLeft}`,
        todo: build,
      },
      allKeptBack: {
        reason: 'All your reasons should have been raised in the protection procedure.',
        todo: findNew,
      },
    },
  },
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
        todo: build,
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
        todo: build,
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
        todo: build,
      },
      allRaisedInStatelessness: {
        reason: 'All your reasons stood in a statelessness request.',
        todo: findNew,
      },
    },
  },
} as const satisfies Excluded
