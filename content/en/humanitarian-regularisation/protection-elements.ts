import { buildOnNew, findNew, someLeft } from '@/content/en/humanitarian-regularisation/elements'
import type { ProcedureText } from '@/content/sentences'
import type { filing, procedure } from '@/machines/procedures/humanitarian-regularisation'

type Excluded = ProcedureText<typeof procedure, typeof filing>['conditions']['excludedElements']

/** Article 9bis, § 2, 1° and 2°. */
export const protectionElements = {
  noElementsRefusedInProtection: {
    title: 'Reasons refused in an international protection procedure',
    rule: 'You cannot use in 9bis what you raised in an international protection procedure and what was rejected there. Exception: it was rejected because it falls outside international protection, or because the protection authorities had no power to judge it.',
    endings: {
      noProtectionProcedure: { reason: 'You never applied for international protection in Belgium.' },
      nothingRefusedYet: {
        reason:
          'Your international protection procedure is running, and no earlier application was refused. Nothing has been rejected yet.',
      },
      notRefusedBefore: {
        reason: 'None of your reasons was refused in an international protection procedure.',
      },
      outsideProtection: {
        reason:
          'Your reasons were refused there only because they fall outside international protection, or because the protection authorities had no power to judge them. You can still use them.',
      },
      someRefusedBefore: {
        reason: `Some of your reasons were judged and refused in an international protection procedure. ${someLeft}`,
        todo: buildOnNew,
      },
      allRefusedBefore: {
        reason: 'All your reasons were judged and refused in an international protection procedure.',
        todo: findNew,
      },
    },
  },
  noElementsKeptBack: {
    title: 'Reasons that belonged in an international protection procedure',
    rule: 'You cannot use in 9bis what you should have raised in an international protection procedure. This applies if it existed and you knew it before that procedure ended.',
    endings: {
      neverInProtection: { reason: 'You never applied for international protection in Belgium.' },
      canStillBeRaised: {
        reason:
          'Your international protection procedure is running, and no earlier application was refused. Raise there now what belongs there.',
      },
      nothingKeptBack: {
        reason: 'You kept back no reason that belonged in the international protection procedure.',
      },
      someKeptBack: {
        reason: `You should have raised some of your reasons in the international protection procedure. ${someLeft}`,
        todo: buildOnNew,
      },
      allKeptBack: {
        reason: 'You should have raised all your reasons in the international protection procedure.',
        todo: findNew,
      },
    },
  },
} as const satisfies Pick<Excluded, 'noElementsRefusedInProtection' | 'noElementsKeptBack'>
