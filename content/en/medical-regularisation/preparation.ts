import type { ProcedureText } from '@/content/sentences'
import type { filing, procedure } from '@/machines/procedures/medical-regularisation'

type Conditions = ProcedureText<typeof procedure, typeof filing>['conditions']

const recheck = 'Check: the law changed in June 2026 and we have not read the new text.'

/** What makes the application safer. */
export const preparation = {
  language: {
    title: 'Language',
    rule: `You may choose Dutch, French or German. During an international protection procedure, and for six months after it, the language of that procedure counts. The law does not say that another language leads to a refusal. ${recheck}`,
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
          'Your application names no address for official letters. Decisions then count as delivered at the Immigration Office.',
        todo: 'Name an address where letters will surely reach you.',
      },
    },
  },
  usefulInformation: {
    title: 'Useful and recent information',
    rule: 'With the application, you send all useful and recent information on the illness and on care in your country.',
    endings: {
      recentInformation: {
        reason: 'You add recent information on your illness and on care in your country.',
      },
      oldInformation: {
        reason: 'The information that you add is old. The law asks for recent information.',
        todo: 'Ask for newer reports, and look for newer pages on care in your country.',
      },
      noInformation: {
        reason:
          'You add no information on your illness or on care in your country. The law asks you to send it with the application.',
        todo: 'Add reports from specialists, and information on hospitals, medicines and prices there.',
      },
    },
  },
} as const satisfies Conditions['preparation']
