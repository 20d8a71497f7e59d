import { appeal } from '@/content/en/voices/helped/lifecycle/appeal'
import { order } from '@/content/en/voices/helped/lifecycle/order'

/** The life of a file, of a person whom somebody helps. */
export const said = {
  regions: {
    file: {
      states: {
        notTaken: {
          now: 'Ask for the refusal in writing. Ask a lawyer about an appeal and about lodging the application again.',
        },
        ended: {
          means: 'The limited stay is over. An appeal in time does not give the card back by itself.',
        },
        lodgedAnew: {
          means:
            'Only the newest application that the mayor forwards counts. An older pending one counts as withdrawn.',
          now: 'Check that the new application repeats everything that matters. Make sure that the person can be reached for the residence check.',
        },
        permanent: { now: 'Renew the card itself in time.', means: 'The person’s stay has no time limit.' },
        forwarded: {
          now: 'Keep the receipt. Report every change of address and send new documents.',
          means: 'The municipality confirmed the residence of the person. No time limit binds the Office.',
        },
        preparing: {
          means:
            'The person has not lodged anything yet. They must pay the fee in full before they lodge the application, unless they are exempt.',
          now: 'Collect proof of identity, proof of payment and the reasons why the person cannot apply from abroad. Lodge the application with their municipality.',
        },
        lodged: {
          means:
            'The municipality checks whether the person lives at the address. The application gives them no residence document.',
          now: 'Put the person’s name on the doorbell and the letter box. Make sure that they can be reached at the address.',
        },
        notConsidered: {
          means:
            'The municipality did not find the person at the address. The Office never sees this application.',
          now: 'Ask a lawyer what the person can do against it. They may also lodge a new application with the right address.',
        },
        withdrawn: {
          now: 'The person may lodge a new one. They can use the elements of a withdrawn application again.',
        },
        withoutObject: {
          means:
            'The Office closed the file, for example because the person has a right to stay on another ground.',
          now: 'If the reason is not known, ask for it in writing.',
        },
        refusedUnfounded: { means: 'The Office looked at the person’s reasons to stay and said no.' },
        refusedUnclear: { means: 'It is not known yet whether the refusal says inadmissible or unfounded.' },
        lodgedAgain: { now: 'Ask the lawyer whether the person should send newer documents.' },
        authorised: {
          means:
            'The person has limited stay, usually for one year. The decision may set conditions for renewal, often about work.',
          over: {
            now: 'The person has to go to the municipality and to a lawyer at once. If renewal was asked for in time, add that step.',
          },
        },
        renewalPending: {
          name: 'Renewal asked for',
          means:
            'The Office looks at the conditions in the decision. The person may explain why one is not met.',
          now: 'Ask the municipality for a paper that shows the renewal is pending.',
        },
        unlimitedAsked: {
          name: 'Unlimited stay asked for',
          now: 'Keep the person’s A card valid and renew it in time while they wait.',
          over: {
            name: 'Unlimited stay asked for, and the A card has run out',
            now: 'The person has to go to the municipality and to a lawyer at once. If renewal was asked for in time, add that step.',
          },
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
  },
} as const
