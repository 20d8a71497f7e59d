import { appealText } from '@/content/en/lifecycle/appeal'
import { endOfStayTexts } from '@/content/en/lifecycle/end-of-stay'
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
            'Nothing has been filed yet. The fee must be paid in full before you file, unless you are exempt.',
          now: 'Collect identity, proof of payment and reasons why you cannot ask from abroad. File at your municipality.',
        },
        lodged: {
          name: 'Filed at the municipality',
          means:
            'The municipality checks whether you live at the address. The file gives you no document to stay.',
          now: 'Make sure your name is on the bell and letter box. Be reachable at the address.',
        },
        lodgedAnew: {
          name: 'New application filed',
          means:
            'Only the newest application that the mayor forwards counts. An older pending one counts as withdrawn.',
          now: 'Check that the new application repeats all that matters. Be reachable for the residence check.',
        },
        forwarded: {
          name: 'Sent on to the Immigration Office',
          means: 'The municipality confirmed your residence. The Office has no time limit to decide.',
          now: 'Keep the receipt. Report every change of address and send new documents.',
        },
        notConsidered: {
          name: 'Not taken into consideration',
          means: 'The municipality did not find you at the address. The Office never sees this application.',
          now: 'Ask a lawyer what to do against it. You may also file again at the right address.',
        },
        withdrawn: {
          name: 'Application withdrawn',
          means: 'The Office no longer looks at this application.',
          now: 'You may file a new one. Elements of a withdrawn application can be used again.',
        },
        withoutObject: {
          name: 'Closed as without object',
          means:
            'The Office closed the file, for example because you have a right of stay on another ground.',
          now: 'Ask for the reason in writing if you do not know it.',
        },
        refusedInadmissible: {
          name: 'Refused as inadmissible',
          means: 'The Office found no exceptional circumstances, or a condition for filing was missing.',
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
          name: 'Refusal gone, application pending again',
          means: 'The refusal no longer counts. The Office has to decide again, and it may refuse again.',
          now: 'Ask your lawyer whether newer documents should be sent.',
        },
        authorised: {
          name: 'Authorised to stay, A card',
          means:
            'You have limited stay, usually for one year. The decision may hold conditions for renewal, often on work.',
          now: 'Read the conditions and collect proof of them from the first day. Renew in time.',
        },
        renewalPending: {
          name: 'Renewal asked',
          means: 'The Office looks at the conditions in your decision. You may explain why one is not met.',
          now: 'Ask the municipality for a paper that shows your renewal is pending.',
        },
        unlimitedAsked: {
          name: 'Unlimited stay asked',
          means:
            'In practice unlimited stay is possible after five years. The law does not give it automatically.',
          now: 'Keep your A card valid and renew it in time while you wait.',
        },
        ...endOfStayTexts,
        permanent: {
          name: 'Unlimited stay, B card',
          means: 'Your stay is without a time limit.',
          now: 'Renew the card itself in time.',
        },
      },
    },
    appeal: appealText,
    order: orderText,
  },
} as const satisfies LifecycleText<typeof lifecycle>
