import type { ProcedureText } from '@/content/sentences'
import type { filing, procedure } from '@/machines/procedures/humanitarian-regularisation'

type Admissibility = ProcedureText<typeof procedure, typeof filing>['conditions']['admissibility']

/** The identity document, or an exemption from it. */
export const identity = {
  title: 'Identity document',
  rule: 'You add an identity document to the application. Your identity is judged on the day you lodge it. The Act does not list the documents. In practice, these are a passport, an equivalent travel document or a national identity card, also expired ones. Two groups are exempt. Several other papers together do not count, unlike in 9ter.',
  refusal:
    'You add another paper than those three, send the document later, or say that you cannot get one but do not prove each step.',
  contest:
    'The decision looks at the day on which it was taken, and not at the day you lodged the application. Or it does not answer your reasons why you cannot get a document.',
  endings: {
    documentHeld: { reason: 'You add a passport or a national identity card to the application.' },
    expiredDocument: {
      reason:
        'You add a passport or a national identity card that has expired. In practice, the Immigration Office accepts it.',
      safer: 'Ask for a new document as well, if that is safe for you.',
    },
    travelDocumentHeld: {
      reason: 'You add a travel document that replaces a passport. It counts even when it has expired.',
    },
    otherIdentityDocument: {
      reason:
        'You add another official identity document. The Act says only “identity document”, but the Immigration Office normally accepts only a passport, an equivalent travel document or a national identity card.',
      todo: 'Try to get a passport or a national identity card before you lodge the application. Ask a lawyer whether your document can be enough.',
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
    documentSentLater: {
      reason:
        'Your identity document does not go with the application. Your identity is judged on the day you lodge it, so a document that comes later is too late.',
      todo: 'Lodge the application with the document in it. If you have lodged it without the document, ask a lawyer about a new application.',
    },
    decidedOnDayOfFiling: {
      reason:
        'You received the final decision on international protection on the day you lodged the application. It is not clear whether you were still exempt.',
      todo: 'Show a lawyer that decision and the proof that you lodged the application.',
    },
  },
} as const satisfies Admissibility['identity']
