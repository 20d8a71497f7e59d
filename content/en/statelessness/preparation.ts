import type { ProcedureText } from '@/content/sentences'
import type { filing, procedure } from '@/machines/procedures/statelessness'

type Conditions = ProcedureText<typeof procedure, typeof filing>['conditions']

/** What makes the application safer. */
export const preparation = {
  translations: {
    title: 'Translations',
    rule: 'Papers in other languages than Dutch, French, German or English need a translation into one of these. For a paper without one, you can comment at the interview.',
    endings: {
      languagesAccepted: { reason: 'Your papers are in Dutch, French, German or English.' },
      translationsAdded: { reason: 'You add translations of the papers that need one.' },
      translationsMissing: {
        reason: 'Some of your papers need a translation.',
        todo: 'Have the papers that matter most translated first. Be ready to explain the others at an interview.',
      },
    },
  },
  order: {
    title: 'No order to leave',
    rule: 'An application does not erase an order to leave. The rules on this stay name no paper for the time that it is pending.',
    endings: {
      noOrderKnown: { reason: 'You have no order to leave.' },
      orderStands: {
        reason: 'You have an order to leave. It stays as it is, also after you send the application.',
        todo: 'Speak to a lawyer before you send anything. Ask which time limits are running.',
      },
    },
  },
  noFraud: {
    title: 'No false papers or statements',
    rule: 'A right to stay can be refused or withdrawn because of false information, false papers or fraud.',
    endings: {
      noFraudKnown: { reason: 'You know of no false papers or false statements.' },
      fraudWeighed: {
        reason:
          'You answered yes to the question about false papers or statements. The Immigration Office may refuse because of it.',
        todo: 'Speak to a lawyer before you apply. What you tell the lawyer stays between you.',
      },
    },
  },
} as const satisfies Conditions['preparation']
