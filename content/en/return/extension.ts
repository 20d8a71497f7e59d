import { noRunningTerm } from '@/content/en/return/order'
import type { ProcedureText } from '@/content/sentences'
import type { filing, procedure } from '@/machines/procedures/return'

type Text = ProcedureText<typeof procedure, typeof filing>['conditions']['extension']

const askNow = 'If you need more time, ask for it in a letter before the term ends.'

export const extension = {
  mustExtend: {
    title: 'Must the term be extended?',
    rule: 'The term is extended if you ask for it with reasons and prove that you cannot return voluntarily in time (article 74/14 §1).',
    refusal: 'Your request explains the problem but contains no proof.',
    endings: {
      ...noRunningTerm,
      mustBeExtended: {
        reason: 'You have proof that you cannot leave in time. The law then says that the term is extended.',
      },
      shortTermExtension: {
        reason: 'You have proof, but the law imposes this duty for the 30-day term. Your term is shorter.',
        todo: 'Ask anyway, with the proof, before the term ends.',
      },
      proofMissing: {
        reason: 'You cannot leave in time, but you have no proof yet.',
        todo: 'Get a paper from Fedasil, IOM, Caritas, the embassy or a doctor, and ask for more time.',
      },
      canLeave: {
        reason:
          'You answered that you can leave in time, so the Immigration Office does not have to give more time.',
        todo: 'If that changes, ask for more time at once.',
      },
    },
  },
  mayExtend: {
    title: 'May the term be extended for another reason?',
    rule: 'The Immigration Office may give more time because of your length of stay, children at school, preparing your departure, or other family and social ties.',
    endings: {
      ...noRunningTerm,
      mayBeExtended: {
        reason:
          'You named a reason for which the Immigration Office may give more time. It is free to decide.',
      },
      noGround: {
        reason: 'You named none of the reasons that the law gives as examples.',
        todo: 'If a child starts school or you book a journey, ask then.',
      },
    },
  },
  extensionAsked: {
    title: 'Did you ask for more time in the right way?',
    rule: 'In practice you send a letter with proof to the authority that gave the order. If it is urgent, send it by registered post to the office that issued the order. In a reception centre, ask through the centre.',
    endings: {
      ...noRunningTerm,
      askedBeforeEnd: {
        reason:
          'The term is over, and you asked for more time. If you asked before it ended and have no answer, the Immigration Office still has to answer. No rule that we know says that you are protected while you wait.',
        todo: 'See a lawyer now, with your request and the proof that you sent it.',
      },
      askedWithProof: {
        reason: 'You asked for more time and sent proof. A new term counts only once you have it in writing.',
      },
      askedWithoutProof: {
        reason: 'You asked for more time without proof. A request without proof is easily refused.',
        todo: 'Send the proof before the term ends.',
      },
      notAsked: { reason: `You did not ask for more time. ${askNow}` },
    },
  },
} as const satisfies Text
