import { buildOnNew, findNew, someLeft } from '@/content/en/humanitarian-regularisation/elements'
import type { ProcedureText } from '@/content/sentences'
import type { filing, procedure } from '@/machines/procedures/humanitarian-regularisation'

type Excluded = ProcedureText<typeof procedure, typeof filing>['conditions']['excludedElements']

/** Article 9bis, § 2, 1° and 2°. */
export const protectionElements = {
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
        todo: buildOnNew,
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
        todo: buildOnNew,
      },
      allKeptBack: {
        reason: 'All your reasons should have been raised in the protection procedure.',
        todo: findNew,
      },
    },
  },
} as const satisfies Pick<Excluded, 'noElementsRefusedInProtection' | 'noElementsKeptBack'>
