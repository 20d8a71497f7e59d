import type { ProcedureText } from '@/content/sentences'
import type { filing, procedure } from '@/machines/procedures/statelessness'

type Conditions = ProcedureText<typeof procedure, typeof filing>['conditions']

/** How the application is lodged. */
export const lodgingConditions = {
  inBelgium: {
    title: 'In Belgium',
    rule: 'The application must give an address in Belgium where you really live. You can also apply while you are detained.',
    endings: {
      staysInBelgium: { reason: 'You are in Belgium.' },
      heldInBelgium: {
        reason:
          'You are in a closed centre in Belgium. You can apply from there. The CGRS (CGVS / CGRA) and the Immigration Office then have only 15 days each.',
        todo: 'Ask for a lawyer today, and ask how you can send a registered letter from where you are.',
      },
      atTheBorder: {
        reason:
          'You are in a transit zone. The rules that we read do not say whether you can apply from there.',
        todo: 'Ask for a lawyer today.',
      },
      abroad: {
        reason:
          'You are outside Belgium, so you cannot give an address in Belgium where you really live. Without it, the application is not taken into consideration.',
        todo: 'Ask a lawyer which other way fits your situation.',
      },
    },
  },
  registeredPost: {
    title: 'Sent by registered letter',
    rule: 'You send the application to the Immigration Office by registered letter. An application that is lodged in another way is not taken into consideration.',
    refusal: 'The application came by e-mail or ordinary post, or was handed in at the municipality.',
    endings: {
      sentRegistered: { reason: 'You send it by registered letter to the Immigration Office.' },
      notRegistered: {
        reason: 'You do not use a registered letter. The law accepts nothing else.',
        todo: 'Send it by registered letter to the Immigration Office.',
      },
    },
  },
  actualAddress: {
    title: 'Your real address in the application',
    rule: 'The application must give the address where you really live in Belgium. An application without this address is not taken into consideration.',
    refusal: 'The application names only a lawyer’s office, a post box or an organisation.',
    endings: {
      actualAddressGiven: { reason: 'Your application says where you really live in Belgium.' },
      postalAddressOnly: {
        reason: 'Your application names only an address for letters, not the place where you live.',
        todo: 'Add the address where you really live.',
      },
      noAddress: {
        reason: 'Your application gives no address.',
        todo: 'Write the address where you really live in the application.',
      },
    },
  },
} as const satisfies Conditions['lodging']
