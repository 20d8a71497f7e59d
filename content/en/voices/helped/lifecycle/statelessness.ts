import { appeal } from '@/content/en/voices/helped/lifecycle/appeal'
import { order } from '@/content/en/voices/helped/lifecycle/order'

/** The life of a file, of a person whom somebody helps. */
export const said = {
  regions: {
    file: {
      states: {
        ended: {
          means: 'The limited stay is over. An appeal in time does not give the card back by itself.',
        },
        lodgedAnew: {
          means:
            'Only this newest application counts. An older one that was still pending counts as withdrawn.',
          now: 'Check that the new application repeats everything that matters. Open every letter at once, and answer within the time it gives. Report every change of address.',
        },
        permanent: {
          now: 'Renew the card itself in time.',
          means:
            'The person’s stay has no time limit. It can no longer be ended on the ground that the conditions of statelessness are no longer met.',
        },
        lodged: {
          now: 'Keep the receipt of the registered letter. Open every letter at once, and answer within the time it gives. Report every change of address.',
          means:
            'The Immigration Office first looks at whether it takes the application into consideration. This file does not give the person a paper yet.',
        },
        atCgrs: {
          now: 'Open every letter at once, and answer within the time it gives. Report every change of address.',
          means:
            'The CGRS (CGVS / CGRA) gives an opinion on the first five conditions. It may invite the person or ask them for information.',
        },
        preparing: {
          means: 'The person has not sent anything yet.',
          now: 'Collect proof of each point and of the person’s earlier stay. Send everything by registered letter.',
        },
        opinionKnown: {
          now: 'Ask the lawyer whether the person can see the opinion. Open every letter at once, and answer within the time it gives. Report every change of address.',
        },
        notConsidered: {
          means:
            'The Immigration Office did not examine the conditions in full. The person can use their reasons again in a 9bis application. Ask a lawyer which ones can be used again in a new application to stay as a stateless person.',
        },
        closed: {
          now: 'If the person had a valid reason, tell the lawyer and look for proof of it. Call a lawyer now. The dates below show how long an appeal is possible.',
        },
        withoutObject: {
          means:
            'The person has refugee status or subsidiary protection, so this application is no longer needed.',
          now: 'Make sure that the other card of the person is renewed in time.',
        },
        withdrawn: {
          now: 'The person may lodge a new one. Ask a lawyer first what the person can still raise in 9bis.',
        },
        pendingAgain: {
          now: 'Ask the lawyer whether the person should send newer papers. Open every letter at once, and answer within the time it gives. Report every change of address.',
        },
        authorised: {
          means:
            'The person has a limited stay of five years. Five years after the decision, it becomes unlimited.',
          now: 'The person has to register at their municipality in time. Keep the decision: its day counts for the unlimited stay.',
          over: {
            now: 'The person has to go to the municipality and to a lawyer at once. If renewal was asked for in time, add that step.',
          },
        },
        renewalPending: {
          name: 'Renewal asked for',
          now: 'Ask the municipality for a paper that shows the renewal is pending.',
        },
        heard: {
          name: 'Asked for the person’s view before a decision',
          means:
            'The Immigration Office is thinking of ending the person’s stay. The person may send, in writing, everything that speaks against it.',
          over: {
            name: 'Asked for the person’s view; the date has passed',
            means:
              'The Immigration Office is thinking of ending the person’s stay. It may now decide without their answer.',
            now: 'Send the answer anyway, today, with a lawyer or social worker.',
          },
        },
        endAnnulled: { now: 'Ask the lawyer which paper the person should have now.' },
        expired: {
          means: 'Renewal was not asked for before the card expired. This can lead to an order to leave.',
        },
      },
    },
    appeal,
    order,
    waiting: {
      states: {
        free: {
          means:
            'No running case at a family court and no running international protection procedure were entered.',
          now: 'Add the step if the person goes to a family court or asks for international protection.',
        },
        court: { now: 'Send the final ruling to the Immigration Office, through the lawyer.' },
        both: { now: 'Ask the lawyer which of the two ends first, and what it changes.' },
      },
    },
  },
} as const
