import type { ProcedureText } from '@/content/sentences'
import type { filing, procedure } from '@/machines/procedures/humanitarian-regularisation'

type Admissibility = ProcedureText<typeof procedure, typeof filing>['conditions']['admissibility']

/** The identity document, or an exemption from it. */
export const identity = {
  title: 'Identity document',
  rule: 'With the application you need a passport, an equivalent travel document or a national identity card. It may have expired. Two groups are exempt. Several other papers together do not count, unlike in 9ter.',
  refusal:
    'You add another paper than those three, or say that you cannot get one but do not prove each step.',
  endings: {
    documentHeld: {
      reason: 'You have a passport or a national identity card. It counts even when it has expired.',
    },
    travelDocumentHeld: {
      reason: 'You have a travel document that replaces a passport. It counts even when it has expired.',
    },
    exemptProtection: {
      reason:
        'Your international protection procedure has no final decision. If it is still running on the day you lodge the application, you need no identity document.',
    },
    exemptCassation: {
      reason:
        'The Council of State has admitted your cassation appeal. As long as it is not rejected, you need no identity document.',
    },
    exemptAtFiling: {
      reason:
        'You lodged the application before you received the final decision on international protection. Only the day you lodged it counts, so you were exempt.',
    },
    impossibleShown: {
      reason:
        'You answered that you cannot get a document in Belgium, and that you have reasons and proof of each step. The Immigration Office judges this.',
    },
    impossiblePartlyShown: {
      reason: 'You tried to get a document in Belgium, but you cannot prove each step.',
      todo: 'Ask your embassy again in writing, and keep every letter, e-mail and receipt.',
    },
    noDocument: {
      reason:
        'You named no passport, equivalent travel document or identity card, and no exemption. Without one of these your application is inadmissible.',
      todo: 'Get one of these documents before you apply, or collect proof that you cannot get one in Belgium.',
    },
    decidedOnDayOfFiling: {
      reason:
        'You received the final decision on international protection on the day you lodged the application. It is not clear whether you were still exempt.',
      todo: 'Show a lawyer that decision and the proof that you lodged the application.',
    },
  },
} as const satisfies Admissibility['identity']
