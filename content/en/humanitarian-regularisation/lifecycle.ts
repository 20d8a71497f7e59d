import { appealText } from '@/content/en/lifecycle/appeal'
import { cardRanOut, endOfStayTexts } from '@/content/en/lifecycle/end-of-stay'
import { orderText } from '@/content/en/lifecycle/order'
import type { LifecycleText } from '@/content/lifecycle-sentences'
import type { lifecycle } from '@/machines/procedures/humanitarian-regularisation/lifecycle'

const lawyer = 'Call a lawyer now. The dates below show how long an appeal is possible.'

export const lifecycleText = {
  regions: {
    file: {
      title: 'Humanitarian file (9bis)',
      states: {
        preparing: {
          name: 'Preparing the application',
          means:
            'You have not lodged anything yet. You must pay the fee in full before you lodge the application, unless you are exempt.',
          now: 'Collect proof of identity, proof of payment and the reasons why you cannot apply from abroad. Lodge the application with your municipality.',
        },
        lodged: {
          name: 'Application lodged with the municipality',
          means:
            'The municipality checks whether you live at the address. The application gives you no residence document.',
          now: 'Put your name on the doorbell and the letter box. Make sure that you can be reached at the address.',
        },
        lodgedAnew: {
          name: 'New application lodged',
          means:
            'Only the newest application that the mayor forwards counts. An older pending one counts as withdrawn.',
          now: 'Check that the new application repeats everything that matters. Make sure that you can be reached for the residence check.',
        },
        forwarded: {
          name: 'Sent on to the Immigration Office',
          means: 'The municipality confirmed your residence. No time limit binds the Office.',
          now: 'Keep the receipt. Report every change of address and send new documents.',
        },
        notConsidered: {
          name: 'Not taken into consideration',
          means: 'The municipality did not find you at the address. The Office never sees this application.',
          now: 'Ask a lawyer what you can do against it. You may also lodge a new application with the right address.',
        },
        notTaken: {
          name: 'Not taken by the municipality',
          means: 'The municipality did not take the application. The Office never sees it.',
          now: 'Ask for the refusal in writing. Ask a lawyer about an appeal and about lodging the application again.',
        },
        withdrawn: {
          name: 'Application withdrawn',
          means: 'The Office no longer looks at this application.',
          now: 'You may lodge a new one. You can use the elements of a withdrawn application again.',
        },
        withoutObject: {
          name: 'Closed as without object',
          means:
            'The Office closed the file, for example because you have a right to stay on another ground.',
          now: 'If you do not know the reason, ask for it in writing.',
        },
        refusedInadmissible: {
          name: 'Refused as inadmissible',
          means:
            'The Office found no exceptional circumstances, or a condition of the application was not met.',
          now: lawyer,
        },
        refusedUnfounded: {
          name: 'Refused as unfounded',
          means: 'The Office looked at your reasons to stay and said no.',
          now: lawyer,
        },
        refusedUnclear: {
          name: 'Refused, kind not known',
          means: 'You do not know yet whether the refusal says inadmissible or unfounded.',
          now: `Read the first page of the decision. ${lawyer}`,
        },
        lodgedAgain: {
          name: 'Refusal cancelled, application pending again',
          means: 'The refusal no longer counts. The Office has to decide again, and it may refuse again.',
          now: 'Ask your lawyer whether you should send newer documents.',
        },
        authorised: {
          name: 'Authorised to stay, A card',
          means:
            'You have limited stay, usually for one year. The decision may set conditions for renewal, often about work.',
          now: 'Read the conditions and collect proof of them from the first day. Renew in time.',
          over: cardRanOut,
        },
        renewalPending: {
          name: 'You asked for renewal',
          means: 'The Office looks at the conditions in your decision. You may explain why one is not met.',
          now: 'Ask the municipality for a paper that shows your renewal is pending.',
        },
        unlimitedAsked: {
          name: 'You asked for unlimited stay',
          means:
            'In practice unlimited stay is possible after five years. The law does not give it automatically.',
          now: 'Keep your A card valid and renew it in time while you wait.',
          over: {
            name: 'You asked for unlimited stay, and the A card has run out',
            means: cardRanOut.means,
            now: cardRanOut.now,
          },
        },
        ...endOfStayTexts,
        permanent: {
          name: 'Unlimited stay, B card',
          means: 'Your stay has no time limit.',
          now: 'Renew the card itself in time.',
        },
      },
    },
    appeal: appealText,
    order: orderText,
  },
} as const satisfies LifecycleText<typeof lifecycle>
