import type { ProcedureText } from '@/content/sentences'
import type { filing, procedure } from '@/machines/procedures/humanitarian-regularisation'

type Merits = ProcedureText<typeof procedure, typeof filing>['conditions']['merits']

/** Profiles seen in practice, fraud and public order. Nobody has a right to a positive decision. */
export const merits = {
  vulnerability: {
    title: 'Specific vulnerability',
    rule: 'This is practice, not law: a stay may be granted when nothing else can prevent a breach of a human right.',
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
    rule: 'This is practice, not law: a long international protection procedure can count together with other elements. Long means more than four years, or more than three with a child at school. The time runs from the day you lodge the international protection application to notification of the enforceable decision.',
    endings: {
      noLongProcedure: {
        reason: 'You had no international protection procedure in Belgium, so its length cannot count.',
      },
      notLongEnough: {
        reason: 'Your international protection procedure was not long enough for this profile.',
      },
      longWithRoots: {
        reason:
          'Your international protection procedure was long, and you can show other elements. The Immigration Office weighs them together.',
        todo: 'Add proof of the dates, and of your work, language or community life.',
      },
      longAlone: {
        reason:
          'Your international protection procedure was long. In practice, length alone is normally not enough.',
        todo: 'Look for proof that you work, know the language or take part in community life.',
      },
      ownDelay: {
        reason:
          'You answered that something misleading that you did made the procedure longer. That time normally does not count.',
        todo: 'Talk to a lawyer before you use this profile.',
      },
    },
  },
  noFraud: {
    title: 'No fraud',
    rule: 'A stay may be refused because of false information or forged papers. The Immigration Office must weigh your family ties, the length of your stay and your ties with your country of origin.',
    endings: {
      noFraudKnown: { reason: 'You know of no false papers or false statements.' },
      fraudToWeigh: {
        reason:
          'You answered that there were false papers or statements. The Immigration Office may refuse for this reason.',
        todo: 'Speak to a lawyer before you apply.',
      },
    },
  },
  noPublicOrderConcern: {
    title: 'No danger to public order',
    rule: 'Article 9bis does not name this ground. In practice, a danger to public order can lead to a refusal.',
    endings: {
      noConcernKnown: { reason: 'You know of no conviction or decision about public order or security.' },
      orderToWeigh: {
        reason:
          'There is a conviction, or a decision about public order or security. The Immigration Office may weigh it against you.',
        todo: 'Take the judgment or decision to a lawyer before you apply.',
      },
    },
  },
} as const satisfies Merits
