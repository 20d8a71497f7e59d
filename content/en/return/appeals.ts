import type { ProcedureText } from '@/content/sentences'
import type { filing, procedure } from '@/machines/procedures/return'

type Removal = ProcedureText<typeof procedure, typeof filing>['conditions']['removal']
type Text = Pick<Removal, 'urgentLimit' | 'urgentRequestPending' | 'suspensiveAppeal'>

/** The texts of June 2026 were not read. */
export const newLaw =
  'Check: the law changed in June 2026 and the new text was not read. Follow the time limit printed on the decision.'

/** Bars to removal that come from a time limit or an appeal. */
export const appeals = {
  urgentLimit: {
    title: 'Does the time limit for an urgent request still bar removal?',
    rule: 'You cannot be removed by force while the time for an urgent request runs: ten days, or five from a second removal measure on (articles 39/57 and 39/83, repealed on 12 June 2026). For an order received from 12 June 2026 on, follow the time limit printed on it.',
    endings: {
      limitRuns: {
        reason: 'The time for an urgent request still runs. Until it ends, forced removal is barred.',
      },
      limitMayBeOver: {
        reason: 'The time for an urgent request may be over, or may end today or in a few days.',
        todo: 'Count it exactly, with the way you received the order. Call a lawyer today.',
      },
      limitOver: {
        reason: 'The time for an urgent request is over, so it bars removal no more.',
        todo: 'Ask a lawyer what is still open. A late request is not always refused.',
      },
      followPrinted: {
        reason: `You received the order on or after 12 June 2026. ${newLaw}`,
        todo: 'Find the time limit in the last part of the order, and call a lawyer today.',
      },
    },
  },
  urgentRequestPending: {
    title: 'Does an urgent request bar removal?',
    rule: 'An urgent request in time bars removal until the Council rejects it. Urgent measures in a running suspension case bar it from the day the Council receives them (articles 39/83 and 39/85, repealed on 12 June 2026).',
    endings: {
      barredUntilJudgment: {
        reason: 'Your urgent request bars forced removal until the Council has decided.',
      },
      suspendedByCouncil: {
        reason: 'The Council suspended the order. It cannot be carried out while the suspension lasts.',
      },
      askTheCouncil: {
        reason: `Whether your request bars removal is not sure. ${newLaw}`,
        todo: 'Ask your lawyer to have this confirmed today.',
      },
      lateRequest: {
        reason: 'Your request came late. It bars removal only under conditions that the Council looks at.',
        todo: 'Ask your lawyer today what the Council decided on the late request.',
      },
      requestRejected: {
        reason: 'The Council rejected the request, so it bars removal no more.',
        todo: 'Ask your lawyer whether the ordinary appeal goes on.',
      },
      notMade: {
        reason:
          'No urgent request was made. It is possible when removal is close, for example when you are held.',
      },
    },
  },
  suspensiveAppeal: {
    title: 'Does an appeal about your stay bar removal?',
    rule: 'Only the decisions listed in article 39/79 (repealed on 12 June 2026) have an appeal that stops removal: mostly family reunification, EU residence, establishment and long-term residence.',
    refusal: 'People think that an appeal against a 9bis or 9ter refusal stops the order. It does not.',
    endings: {
      listSuspends: {
        reason: 'Your appeal stands on the list. Removal is barred while the time limit and the appeal run.',
      },
      listChanged: {
        reason: `Whether your appeal bars removal is not sure. ${newLaw}`,
        todo: 'Read in the refusal whether an appeal stops removal, and ask a lawyer.',
      },
      notSuspensive: {
        reason: 'Your appeal does not stand on the list, so it does not stop removal by itself.',
        todo: 'Ask a lawyer about a request to suspend the order.',
      },
      noAppeal: { reason: 'You have no appeal about a refusal of stay.' },
    },
  },
} as const satisfies Text
