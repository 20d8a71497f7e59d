import type { ProcedureText } from '@/content/sentences'
import type { filing, procedure } from '@/machines/procedures/humanitarian-regularisation'

type Preparation = ProcedureText<typeof procedure, typeof filing>['conditions']['preparation']

/** What makes the application safer. */
export const preparation = {
  language: {
    title: 'Language',
    rule: 'You may choose Dutch, French or German. During an international protection procedure, and for six months after it, the language of that procedure counts. The law does not say that another language leads to a refusal. Check: the law changed in June 2026 and we have not read the new text.',
    endings: {
      freeChoice: { reason: 'You may choose the language: Dutch, French or German.' },
      languageOfProtection: {
        reason: 'Your application is in the language of your international protection procedure.',
      },
      otherLanguage: {
        reason:
          'Your application is not in the language of your international protection procedure. That language counts here.',
        todo: 'Write it in that language if you can. The decision comes in that language.',
      },
    },
  },
  domicile: {
    title: 'Address for official letters',
    rule: 'You elect a domicile in Belgium when you lodge the application. If you do not, your domicile is the Immigration Office itself, or the place where you are detained.',
    refusal:
      'The decision is validly served at the Immigration Office, and the time limit to appeal runs without your knowing.',
    endings: {
      domicileChosen: { reason: 'Your application names an address for official letters.' },
      noDomicile: {
        reason:
          'Your application names no address for official letters. Decisions then count as delivered at the Immigration Office, or at the place where you are detained.',
        todo: 'Name an address where letters will surely reach you.',
      },
    },
  },
} as const satisfies Preparation
