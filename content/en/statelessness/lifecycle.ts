import { appealText } from '@/content/en/lifecycle/appeal'
import { cardRanOut, endOfStayTexts } from '@/content/en/lifecycle/end-of-stay'
import { orderText } from '@/content/en/lifecycle/order'
import type { LifecycleText } from '@/content/lifecycle-sentences'
import type { lifecycle } from '@/machines/procedures/statelessness/lifecycle'

const lawyer = 'Call a lawyer now. The dates below show how long an appeal is possible.'
const answer =
  'Open every letter at once, and answer within the time it gives. Report every change of address.'

export const lifecycleText = {
  regions: {
    file: {
      title: 'Application to stay as a stateless person',
      states: {
        preparing: {
          name: 'Preparing the application',
          means: 'You have not sent anything yet.',
          now: 'Collect proof of each point and of your earlier stay. Send everything by registered letter.',
        },
        lodged: {
          name: 'Application sent',
          means:
            'The Immigration Office first looks at whether it takes the application into consideration. This file does not give you a paper yet.',
          now: `Keep the receipt of the registered letter. ${answer}`,
        },
        lodgedAnew: {
          name: 'New application sent',
          means:
            'Only this newest application counts. An older one that was still pending counts as withdrawn.',
          now: `Check that the new application repeats everything that matters. ${answer}`,
        },
        atCgrs: {
          name: 'At the CGRS for its opinion',
          means:
            'The CGRS (CGVS / CGRA) gives an opinion on the first five conditions. It may invite you or ask you for information.',
          now: answer,
        },
        opinionKnown: {
          name: 'Opinion given, decision to come',
          means: 'The Immigration Office decides. It looks itself at public order and security.',
          now: `Ask your lawyer whether you can see the opinion. ${answer}`,
        },
        notConsidered: {
          name: 'Not taken into consideration',
          means:
            'The Immigration Office did not examine the conditions in full. You can use your reasons again in a 9bis application. Ask a lawyer which ones you can use again in a new application to stay as a stateless person.',
          now: `Read why: form, earlier stay, or another ground of article 57/40. ${lawyer}`,
        },
        refused: {
          name: 'Refused',
          means:
            'The Immigration Office looked at the conditions and said no. What was examined is not looked at again in a new application.',
          now: lawyer,
        },
        closed: {
          name: 'File closed',
          means: 'The file was closed, for example after a missed interview or a request without an answer.',
          now: `If you had a valid reason, tell the lawyer and look for proof of it. ${lawyer}`,
        },
        withoutObject: {
          name: 'Closed as without object',
          means: 'You have refugee status or subsidiary protection, so this application is no longer needed.',
          now: 'Make sure that you renew your other card in time.',
        },
        withdrawn: {
          name: 'Application withdrawn',
          means: 'The Immigration Office no longer looks at this application.',
          now: 'You may lodge a new one. Ask a lawyer first what you can still raise in 9bis.',
        },
        pendingAgain: {
          name: 'Decision cancelled, application pending again',
          means:
            'The decision no longer counts. The Immigration Office has to look at the application again.',
          now: `Ask your lawyer whether you should send newer papers. ${answer}`,
        },
        authorised: {
          name: 'Admitted to stay for five years',
          means:
            'You have a limited stay of five years. Five years after the decision, it becomes unlimited.',
          now: 'Register at your municipality in time. Keep the decision: its day counts for the unlimited stay.',
          over: {
            ...cardRanOut,
            name: 'Admitted to stay, but the A card has run out',
            means: `${cardRanOut.means} Five years after the decision, the stay becomes unlimited.`,
          },
        },
        renewalPending: {
          name: 'You asked for renewal',
          means: 'The Immigration Office looks at whether the conditions are still met.',
          now: 'Ask the municipality for a paper that shows your renewal is pending.',
        },
        ...endOfStayTexts,
        permanent: {
          name: 'Unlimited stay, B card',
          means:
            'Your stay has no time limit. It can no longer be ended on the ground that the conditions of statelessness are no longer met.',
          now: 'Renew the card itself in time.',
        },
      },
    },
    waiting: {
      title: 'What the application waits for',
      states: {
        free: {
          name: 'Nothing holds the application up',
          means:
            'You entered no running case at a family court and no running international protection procedure.',
          now: 'Add the step if you go to a family court or ask for international protection.',
        },
        court: {
          name: 'Waits for the family court',
          means:
            'The time limits of the CGRS and the Immigration Office do not run until the ruling is final.',
          now: 'Send the final ruling to the Immigration Office, through your lawyer.',
        },
        protection: {
          name: 'Waits for international protection',
          means:
            'The application waits until there is a final decision on international protection, unless the CGRS can already give its opinion.',
          now: 'Follow the international protection procedure: its time limits go first.',
        },
        both: {
          name: 'Waits for the family court and for international protection',
          means:
            'The application waits for the ruling of the family court. It also waits for international protection, unless the CGRS can already give its opinion.',
          now: 'Ask your lawyer which of the two ends first, and what it changes.',
        },
      },
    },
    appeal: appealText,
    order: orderText,
  },
} as const satisfies LifecycleText<typeof lifecycle>
