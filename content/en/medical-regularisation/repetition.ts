import type { ProcedureText } from '@/content/sentences'
import type { filing, procedure } from '@/machines/procedures/medical-regularisation'

type Conditions = ProcedureText<typeof procedure, typeof filing>['conditions']

/** What was raised before in 9ter, in international protection, or in another application to stay. */
export const repetition = {
  noEarlierMedicalElements: {
    title: 'Nothing repeated from an earlier 9ter',
    rule: 'Elements of an earlier 9ter application are inadmissible. This does not apply if that application failed only on post, address, identity or certificate, or was withdrawn.',
    refusal: 'You raise the same illness with a newer certificate, and do not say what is new.',
    endings: {
      firstApplication: { reason: 'You lodged no earlier application for medical regularisation.' },
      failedOnForm: {
        reason:
          'Your earlier application failed only on post, address, identity or certificate. You may raise its elements again.',
      },
      earlierWithdrawn: {
        reason: 'You withdrew your earlier application. You may raise its elements again.',
      },
      replacesPending: {
        reason:
          'Your earlier application has no decision yet. With a new one, you withdraw it, so repeat everything that still matters.',
        todo: 'If that application is already admissible, ask a lawyer first: a new one costs you the orange card.',
      },
      newFacts: {
        reason:
          'You raise facts that you did not raise before. The Immigration Office checks whether they are new.',
      },
      newTreatment: {
        reason:
          'You need a new treatment for the same illness. That can be a new element, and the Immigration Office weighs it.',
        todo: 'Ask the doctor to write when and why the treatment changed, and say so in the application.',
      },
      sameAfterFilter: {
        reason:
          'The Office’s doctor found that 9ter does not cover your illness, and nothing is new. That kind of refusal is no exception to the rule.',
        todo: 'Ask your doctor whether anything has changed. Ask a lawyer about the time limit to appeal.',
      },
      sameElements: {
        reason: 'You raise only what you raised before.',
        todo: 'Look with your doctor and a lawyer for what is new since then.',
      },
    },
  },
  noProtectionElements: {
    title: 'Nothing rejected under international protection',
    rule: 'Elements that were rejected in an international protection procedure, or should have been raised there, are inadmissible. This does not apply if they were rejected because they fall outside international protection, or because the protection authorities had no power to judge them. Check: the law changed in June 2026 and we have not read the new text.',
    endings: {
      noProtection: { reason: 'You never applied for international protection in Belgium.' },
      protectionPending: {
        reason:
          'Your international protection procedure is still running, so nothing has been rejected there yet.',
      },
      rejectedAsOutside: {
        reason:
          'Your illness came up in your international protection procedure, but was set aside because it falls outside international protection. You may raise it here.',
      },
      unknownThen: {
        reason: 'You did not know about the illness during your international protection procedure.',
      },
      rejectedInProtection: {
        reason: 'Your illness came up in your international protection procedure and was rejected there.',
        todo: 'Read with a lawyer why it was rejected. If the reason is that it falls outside international protection, you may raise it here.',
      },
      perhapsToBeRaised: {
        reason:
          'During your international protection procedure you knew about the illness and did not mention it. The Immigration Office may say that you should have.',
        todo: 'Explain in the application why the illness fell outside international protection.',
      },
    },
  },
  noEarlierStayElements: {
    title: 'Nothing repeated from another application to stay',
    rule: 'Elements of an earlier application to stay are inadmissible. This does not apply if that application failed on the identity paper or the fee, or was withdrawn.',
    endings: {
      noEarlierStay: { reason: 'You lodged no other application to stay before.' },
      notRaised: { reason: 'You did not write about this illness in an earlier application to stay.' },
      raisedButExcepted: {
        reason:
          'You wrote about this illness before, but that application failed only on identity or fee, or you withdrew it.',
      },
      alreadyRaised: {
        reason: 'You already wrote about this illness in an earlier application to stay.',
        todo: 'Look with a lawyer for what is new since then. Only what is new counts.',
      },
    },
  },
} as const satisfies Pick<
  Conditions['admissibility'],
  'noEarlierMedicalElements' | 'noProtectionElements' | 'noEarlierStayElements'
>
