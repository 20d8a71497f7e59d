import type { ProcedureText } from '@/content/sentences'
import type { filing, procedure } from '@/machines/procedures/statelessness'

type Conditions = ProcedureText<typeof procedure, typeof filing>['conditions']

/** What the application waits for. */
export const otherProcedures = {
  protection: {
    title: 'International protection beside it',
    rule: 'While an international protection procedure is running, this application waits, unless the CGRS (CGVS / CGRA) can already give its opinion. Once you have refugee status or subsidiary protection, it no longer has an object.',
    endings: {
      noProtectionAsked: { reason: 'You never applied for international protection in Belgium.' },
      protectionOver: {
        reason: 'Your international protection procedure has ended, and you have no status from it.',
      },
      waitsForProtection: {
        reason:
          'Your international protection procedure is running. This application then waits, unless the CGRS can already give its opinion.',
        todo: 'Decide with your lawyer what to raise where, and when to lodge this application.',
      },
      withoutObject: {
        reason:
          'You have refugee status or subsidiary protection. An application to stay as a stateless person then has no object.',
        todo: 'Ask a lawyer whether a court can recognise you as stateless beside this protection. That gives no stay by itself.',
      },
    },
  },
  courtCase: {
    title: 'No running case at the family court',
    rule: 'While a family court looks at whether you are stateless, the time limits of the CGRS and the Immigration Office do not run.',
    endings: {
      noCourtCase: { reason: 'No case at the family court holds the application up.' },
      waitsForCourt: {
        reason:
          'Your case at the family court is running. The time limits of the CGRS and the Immigration Office do not run until it ends.',
        todo: 'Ask your lawyer when a ruling can come, and what it changes for this application.',
      },
    },
  },
} as const satisfies Conditions['otherProcedures']
