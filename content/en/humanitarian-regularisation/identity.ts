import type { ProcedureText } from '@/content/sentences'
import type { filing, procedure } from '@/machines/procedures/humanitarian-regularisation'

type Admissibility = ProcedureText<typeof procedure, typeof filing>['conditions']['admissibility']

/** Identity document, or an exemption from it. */
export const identity = {
  title: 'Identity document',
  rule: 'You file with a passport, an equal travel document or a national identity card. It may have expired. Two groups are exempt. Several other papers together do not count, unlike in 9ter.',
  refusal: 'Another paper than those three, or an impossibility that is stated but not proven step by step.',
  endings: {
    documentHeld: {
      reason: 'You have a passport or a national identity card. It counts even when it has expired.',
    },
    travelDocumentHeld: {
      reason: 'You have a travel document that replaces a passport. It counts even when it has expired.',
    },
    exemptProtection: {
      reason:
        'Your protection procedure has no final decision. On the day of filing it must still be running; then you need no identity document.',
    },
    exemptCassation: {
      reason:
        'The Council of State has admitted your cassation appeal. As long as it is not rejected, you need no identity document.',
    },
    exemptAtFiling: {
      reason:
        'You filed before the final decision on protection reached you. Only the day of filing counts, so you were exempt.',
    },
    impossibleShown: {
      reason:
        'You say that you cannot get a document in Belgium, with reasons and proof of each step. The Immigration Office judges this.',
    },
    impossiblePartlyShown: {
      reason: 'You tried to get a document in Belgium, but you cannot prove each step.',
      todo: 'Ask your embassy again in writing, and keep every letter, mail and receipt.',
    },
    noDocument: {
      reason:
        'You named no passport, equal travel document or identity card, and no exemption. Without one of these your request is inadmissible.',
      todo: 'Get one of these documents before you file, or collect proof that you cannot get one in Belgium.',
    },
    decidedOnDayOfFiling: {
      reason:
        'The final decision on protection reached you on the day of filing. It is not clear whether you were still exempt.',
      todo: 'Show that decision and the proof of filing to a lawyer.',
    },
  },
} as const satisfies Admissibility['identity']
