import type { ProcedureText } from '@/content/sentences'
import type { filing, procedure } from '@/machines/procedures/medical-regularisation'

type Conditions = ProcedureText<typeof procedure, typeof filing>['conditions']

/** What was raised before in 9ter, in asylum, or in another request to stay. */
export const repetition = {
  noEarlierMedicalElements: {
    title: 'Nothing repeated from an earlier 9ter',
    rule: 'Elements of an earlier 9ter application are inadmissible. It is different if that one failed only on post, address, identity or certificate, or was withdrawn.',
    refusal: 'The same illness with a newer certificate, without saying what is new.',
    endings: {
      firstApplication: { reason: 'You made no earlier application for medical regularisation.' },
      failedOnForm: {
        reason:
          'Your earlier application failed only on post, address, identity or certificate. You may raise its elements again.',
      },
      earlierWithdrawn: {
        reason: 'You withdrew your earlier application. You may raise its elements again.',
      },
      replacesPending: {
        reason:
          'Your earlier application has no decision yet. A new one withdraws it, so repeat everything that still matters.',
        todo: 'If that application is already admissible, ask a lawyer first: a new one costs you the orange card.',
      },
      newFacts: {
        reason:
          'You raise facts that you did not raise before. The Immigration Office checks whether they are new.',
      },
      newTreatment: {
        reason:
          'You need a new treatment for the same illness. That can be a new element, and the Immigration Office weighs it.',
        todo: 'Let the doctor write when and why the treatment changed, and say so in the application.',
      },
      sameAfterFilter: {
        reason:
          'The Office’s doctor refused your earlier application, and nothing is new. That refusal is no exception to the rule.',
        todo: 'Ask your doctor whether anything has changed. Ask a lawyer about the time limit to appeal.',
      },
      sameElements: {
        reason: 'You raise only what you raised before.',
        todo: 'Look with your doctor and a lawyer for what is new since then.',
      },
    },
  },
  noProtectionElements: {
    title: 'Nothing rejected in asylum',
    rule: 'What was rejected in asylum, or should have been said there, is inadmissible. It is different if it was rejected as no matter of asylum. Check: the law changed in June 2026 and the new text was not read.',
    endings: {
      noProtection: { reason: 'You never asked for international protection in Belgium.' },
      protectionPending: {
        reason: 'Your asylum procedure is still running, so nothing has been rejected there yet.',
      },
      rejectedAsOutside: {
        reason:
          'Your illness came up in asylum, but was set aside as no matter of asylum. You may raise it here.',
      },
      unknownThen: { reason: 'You did not know of the illness during your asylum procedure.' },
      rejectedInProtection: {
        reason: 'Your illness came up in asylum and was rejected there.',
        todo: 'Read with a lawyer why it was rejected. If it was no matter of asylum, you may raise it here.',
      },
      perhapsToBeRaised: {
        reason:
          'You knew of the illness in asylum and did not speak of it. The Immigration Office may say that you should have.',
        todo: 'Explain in the application why the illness was no matter of asylum.',
      },
    },
  },
  noEarlierStayElements: {
    title: 'Nothing repeated from another request to stay',
    rule: 'Elements of an earlier request to stay are inadmissible. It is different if that request failed on identity paper or fee, or was withdrawn.',
    endings: {
      noEarlierStay: { reason: 'You made no other request to stay before.' },
      notRaised: { reason: 'You did not write about this illness in an earlier request to stay.' },
      raisedButExcepted: {
        reason:
          'You wrote about this illness before, but that request failed on identity or fee only, or you withdrew it.',
      },
      alreadyRaised: {
        reason: 'You already wrote about this illness in an earlier request to stay.',
        todo: 'Look with a lawyer for what is new since then. Only what is new counts.',
      },
    },
  },
} as const satisfies Pick<
  Conditions['admissibility'],
  'noEarlierMedicalElements' | 'noProtectionElements' | 'noEarlierStayElements'
>
