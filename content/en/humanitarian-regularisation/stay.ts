import type { ProcedureText } from '@/content/sentences'
import type { filing, procedure } from '@/machines/procedures/humanitarian-regularisation'

type Admissibility = ProcedureText<typeof procedure, typeof filing>['conditions']['admissibility']

/** The stay and the entry ban that a person has already. */
export const stay = {
  noUnlimitedStay: {
    title: 'No stay without an end date yet',
    rule: 'You ask for a stay of more than three months (article 9). With a right to stay without an end date, there is nothing to ask for.',
    endings: {
      noStayHeld: { reason: 'You do not hold a card with a right to stay.' },
      cardHeld: {
        reason:
          'You hold a card or certificate with an end date. The Immigration Office may find that you can extend that stay or apply abroad.',
        todo: 'Before the stay that you have ends, ask a lawyer whether to extend or change it.',
      },
      unlimitedHeld: {
        reason: 'You have a right to stay without an end date. 9bis gives you nothing more.',
        todo: 'Keep your card valid. If you are about to lose that stay, speak to a lawyer.',
      },
    },
  },
  noEntryBan: {
    title: 'No entry ban in force',
    rule: 'The Act does not say that an entry ban closes 9bis. In practice, the Immigration Office calls the application without object while a ban stands, and the Council of State let such a decision stand in 2016. The Court of Justice of the European Union has since decided that a ban has effect only from the day you really leave. Belgian courts do not agree with each other on this point.',
    refusal: 'The application is called “without object” because an entry ban has not been lifted.',
    contest:
      'The ban is used against you although you never left, or the decision does not say from which day it counts.',
    endings: {
      noBan: { reason: 'You have no entry ban.' },
      banStands: {
        reason:
          'You have an entry ban. The Immigration Office may call your application without object. If you have not left Belgium and the other Schengen countries since, a lawyer can contest that.',
        todo: 'Show the ban to a lawyer before you lodge the application. Ask whether to request first that the ban be lifted or suspended (article 74/12).',
      },
    },
  },
} as const satisfies Partial<Admissibility>
