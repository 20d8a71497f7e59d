import { newLaw } from '@/content/en/return/appeals'
import type { ProcedureText } from '@/content/sentences'
import type { filing, procedure } from '@/machines/procedures/return'

type Text = ProcedureText<typeof procedure, typeof filing>['conditions']['removal']

/** An asylum application that bars removal. */
export const protectionPending = {
  title: 'Does an asylum application bar removal?',
  rule: 'Removal is barred while the CGRS examines the application, and while the appeal time and the appeal run. There are exceptions for second and later applications (articles 49/3/1 and 39/70; the second was repealed on 12 June 2026).',
  endings: {
    examined: {
      reason: 'Your asylum application is being examined. Until the decision, forced removal is barred.',
    },
    appealSuspends: {
      reason: 'Removal is barred while you can appeal against the asylum refusal and while the appeal runs.',
    },
    heldThroughout: {
      reason:
        'You were held without a break since before an earlier application. Removal may then be possible during the examination.',
      todo: 'Call a lawyer today. It depends on what the CGRS wrote about return the last time.',
    },
    heldSecond: {
      reason: 'You made your second application while held. The appeal may then not bar removal.',
      todo: 'Call a lawyer today. It counts whether a year had passed, and what the CGRS wrote about return.',
    },
    laterNotSuspended: {
      reason:
        'For a third or later application without new elements, the appeal does not bar removal if the CGRS saw no danger on return.',
      todo: 'See a lawyer at once about an urgent request.',
    },
    laterOtherRefusal: {
      reason: 'This is your third or later application. Whether the appeal bars removal has to be checked.',
      todo: 'Show the decision of the CGRS to a lawyer today.',
    },
    appealLawChanged: {
      reason: `You received the asylum decision on or after 12 June 2026, or the day is not known. ${newLaw}`,
      todo: 'Read in the decision whether an appeal stops removal, and call a lawyer.',
    },
    cassation: {
      reason: 'Your case is at the Council of State. Whether that bars removal has to be checked.',
      todo: 'Ask your lawyer.',
    },
    protectionEnded: {
      reason: 'Your asylum procedure has ended, so it bars removal no more.',
      todo: 'If there is something new, talk to a lawyer before you apply again.',
    },
    noApplication: { reason: 'You have no asylum application.' },
  },
} as const satisfies Text['protectionPending']
