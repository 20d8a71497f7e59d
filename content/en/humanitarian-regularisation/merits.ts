import type { ProcedureText } from '@/content/sentences'
import type { filing, procedure } from '@/machines/procedures/humanitarian-regularisation'

type Merits = ProcedureText<typeof procedure, typeof filing>['conditions']['merits']

/** Profiles seen in practice, fraud and public order. Nobody has a right to a positive decision. */
export const merits = {
  vulnerability: {
    title: 'Specific vulnerability',
    rule: 'Practice, no law: a stay may be granted when it is the only way to prevent that a human right is broken.',
    endings: {
      vulnerabilityToWeigh: {
        reason: 'You are in a specific situation of vulnerability. The Immigration Office weighs it freely.',
        todo: 'Prove your situation with reports, certificates or decisions.',
      },
      noVulnerability: { reason: 'You name no specific vulnerability, so this profile does not apply.' },
    },
  },
  longProcedure: {
    title: 'Unreasonably long procedure',
    rule: 'Practice, no law: a protection procedure of more than four years, or more than three with a child at school, can count together with other elements. It runs from lodging to notification of the enforceable decision.',
    endings: {
      noLongProcedure: {
        reason: 'You had no protection procedure in Belgium, so its length cannot count.',
      },
      notLongEnough: {
        reason: 'Your protection procedure was not long enough for this profile.',
      },
      longWithRoots: {
        reason:
          'Your protection procedure was long, and you can show other elements. The Immigration Office weighs them together.',
        todo: 'Add proof of the dates, and of your work, language or community life.',
      },
      longAlone: {
        reason: 'Your protection procedure was long. In practice, length alone is normally not enough.',
        todo: 'Look for proof of work, language or taking part in community life.',
      },
      ownDelay: {
        reason:
          'You say that something misleading you did made the procedure longer. That time is normally not counted.',
        todo: 'Talk to a lawyer before you use this profile.',
      },
    },
  },
  noFraud: {
    title: 'Fraud',
    rule: 'A stay may be refused because of false information or forged papers. Family ties, length of stay and ties with the country of origin must be weighed.',
    endings: {
      noFraudKnown: { reason: 'You know of no false papers or false statements.' },
      fraudToWeigh: {
        reason: 'You say there were false papers or statements. The Immigration Office may refuse for this.',
        todo: 'Speak to a lawyer before you file.',
      },
    },
  },
  noPublicOrderConcern: {
    title: 'Public order',
    rule: 'Article 9bis names no such ground. In practice, a danger to public order can lead to a refusal.',
    endings: {
      noConcernKnown: { reason: 'You know of no conviction or decision about public order or security.' },
      orderToWeigh: {
        reason:
          'There is a conviction, or a decision about public order or security. The Immigration Office may weigh it against you.',
        todo: 'Take the judgment or decision to a lawyer before you file.',
      },
    },
  },
} as const satisfies Merits
