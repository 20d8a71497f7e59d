import type { ProcedureText } from '@/content/sentences'
import type { filing, procedure } from '@/machines/procedures/return'

type Removal = ProcedureText<typeof procedure, typeof filing>['conditions']['removal']
type Text = Pick<Removal, 'urgentLimit' | 'urgentRequestPending' | 'suspensiveAppeal'>

/** We have not read the texts of June 2026. */
export const newLaw =
  'Check: the law changed in June 2026 and we have not read the new text. Follow the time limit printed on the decision.'

/** Bars to removal that come from a time limit or an appeal. */
export const appeals = {
  urgentLimit: {
    title: 'Does the time limit for an urgent request still bar removal?',
    rule: 'You cannot be removed by force while the time for an urgent request is running: ten days, or five from a second removal measure on (articles 39/57 and 39/83, repealed on 12 June 2026). If you received the order on or after 12 June 2026, follow the time limit printed on it.',
    endings: {
      limitRuns: {
        reason:
          'The time for an urgent request is still running. By the law before 12 June 2026, forced removal is barred until it ends.',
      },
      limitMayBeOver: {
        reason: 'The time for an urgent request may be over, or may end today or in a few days.',
        todo: 'Count it exactly: it depends on how you received the order. Call a lawyer today.',
      },
      limitOver: {
        reason: 'The time for an urgent request is over, so it no longer bars removal.',
        todo: 'Ask a lawyer what you can still do. A late request is not always refused.',
      },
      followPrinted: {
        reason: `You received the order on or after 12 June 2026. ${newLaw}`,
        todo: 'Find the time limit in the last part of the order, and call a lawyer today.',
      },
    },
  },
  urgentRequestPending: {
    title: 'Does an urgent request bar removal?',
    rule: 'An urgent request that is on time bars removal until the Council rejects it. A request for urgent measures in a running suspension case bars it from the day the Council receives it (articles 39/83 and 39/85, repealed on 12 June 2026).',
    endings: {
      barredUntilJudgment: {
        reason:
          'By the law before 12 June 2026, your urgent request bars forced removal until the Council has decided.',
      },
      suspendedByCouncil: {
        reason: 'The Council suspended the order. Nobody can carry it out while the suspension lasts.',
      },
      askTheCouncil: {
        reason: `It is not certain whether your request bars removal. ${newLaw}`,
        todo: 'Ask your lawyer to have this confirmed today.',
      },
      lateRequest: {
        reason: 'Your request was late. It bars removal only under conditions that the Council looks at.',
        todo: 'Ask your lawyer today what the Council decided on the late request.',
      },
      requestRejected: {
        reason: 'The Council rejected the request, so it no longer bars removal.',
        todo: 'Ask your lawyer whether the ordinary appeal goes on.',
      },
      notMade: {
        reason:
          'Nobody has made an urgent request. It is possible when removal is near, for example when you are detained.',
      },
    },
  },
  suspensiveAppeal: {
    title: 'Does an appeal about your stay bar removal?',
    rule: 'By the law, only an appeal against a decision listed in article 39/79 (repealed on 12 June 2026) stops removal: mostly family reunification, EU residence, settlement and long-term residence. The Court of Justice of the European Union adds one case: a seriously ill person whose return may bring a serious and irreversible decline in health. If that can be argued, the appeal against the order after a 9ter refusal stops removal by itself (C-562/13 Abdida, C-402/19, C-233/19).',
    refusal: 'People think that an appeal against a 9bis refusal stops the order. It does not.',
    endings: {
      listSuspends: {
        reason:
          'Your appeal is on the list. By the law before 12 June 2026, removal is barred while the time limit and the appeal are running. An exception is national security.',
      },
      listChanged: {
        reason: `It is not certain whether your appeal bars removal. ${newLaw}`,
        todo: 'Read in the refusal whether an appeal stops removal, and ask a lawyer.',
      },
      healthMaySuspend: {
        reason:
          'You appealed against a refusal, and you made a 9ter application before. The list does not name 9ter. But if it can be argued that a return would make your health decline seriously and beyond repair, the appeal stops removal by itself. A court judges that.',
        todo: 'See a lawyer at once with your newest medical papers. The appeal has to say why your health would decline, and has to be against the order too.',
      },
      notSuspensive: {
        reason: 'Your appeal is not on the list, so the appeal alone does not stop removal.',
        todo: 'Ask a lawyer about a request to suspend the order.',
      },
      noAppeal: { reason: 'You have no appeal against a refusal of stay.' },
    },
  },
} as const satisfies Text
