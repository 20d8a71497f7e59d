import { newLaw } from '@/content/en/return/appeals'
import type { ProcedureText } from '@/content/sentences'
import type { filing, procedure } from '@/machines/procedures/return'

type Text = ProcedureText<typeof procedure, typeof filing>['conditions']['removal']

/** An application for international protection that bars removal. */
export const protectionPending = {
  title: 'Does an application for international protection bar removal?',
  rule: 'Removal is barred while the CGRS examines the application, while you can appeal, and while the appeal is running. There are exceptions for second and later applications (articles 49/3/1 and 39/70; the second article was repealed on 12 June 2026). A transfer to the European country that must examine the application can still go ahead (article 51/5).',
  endings: {
    otherCountry: {
      reason:
        'You have a decision that another European country must examine your application. You can be taken there, even while you appeal.',
      todo: 'See a lawyer at once, and follow the time limit printed on the decision.',
    },
    examined: {
      reason:
        'The CGRS is examining your application for international protection. By the law before 12 June 2026, forced removal is barred until the decision. We have not read the new law.',
    },
    appealSuspends: {
      reason:
        'By the law before 12 June 2026, removal is barred while you can appeal against the refusal of international protection, and while the appeal is running.',
    },
    heldThroughout: {
      reason:
        'You have been detained without a break since before an earlier application. Removal may then be possible during the examination.',
      todo: 'Call a lawyer today. It depends on what the CGRS wrote about return last time.',
    },
    heldSecond: {
      reason:
        'You lodged your second application while you were detained. In that case, the appeal may not bar removal.',
      todo: 'Call a lawyer today. It matters whether a year had passed, and what the CGRS wrote about return.',
    },
    laterNotSuspended: {
      reason:
        'This is your third or later application, without new elements. The appeal does not bar removal if the CGRS wrote that you are in no danger if you go back.',
      todo: 'Show the decision of the CGRS to a lawyer today. Ask about an urgent request.',
    },
    laterOtherRefusal: {
      reason:
        'This is your third or later application. A lawyer has to check whether the appeal bars removal.',
      todo: 'Show the decision of the CGRS to a lawyer today.',
    },
    appealLawChanged: {
      reason: `You received the decision on international protection on or after 12 June 2026, or you do not know the day. ${newLaw}`,
      todo: 'Read in the decision whether an appeal stops removal, and call a lawyer.',
    },
    cassation: {
      reason: 'Your case is at the Council of State. A lawyer has to check whether that bars removal.',
      todo: 'Ask your lawyer.',
    },
    protectionHeld: {
      reason:
        'You have refugee status or subsidiary protection. In principle, you may then not be sent back to the danger that you are protected from. A lawyer has to check what an order can still mean.',
      todo: 'Show the order and the decision on your protection to a lawyer today.',
    },
    protectionEnded: {
      reason: 'Your international protection procedure has ended, so it no longer bars removal.',
      todo: 'If there is something new, talk to a lawyer before you apply again.',
    },
    noApplication: { reason: 'You have no application for international protection.' },
  },
} as const satisfies Text['protectionPending']
