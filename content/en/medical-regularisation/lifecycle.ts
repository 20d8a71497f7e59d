import { appealText } from '@/content/en/lifecycle/appeal'
import { cardRanOut, endOfStayTexts } from '@/content/en/lifecycle/end-of-stay'
import { orderText } from '@/content/en/lifecycle/order'
import type { LifecycleText } from '@/content/lifecycle-sentences'
import type { lifecycle } from '@/machines/procedures/medical-regularisation/lifecycle'

const lawyer = 'Call a lawyer now. The dates below show how long an appeal is possible.'
const waitLodged = 'Keep the receipt of the registered letter. Report every change of address.'

export const lifecycleText = {
  regions: {
    file: {
      title: 'Medical file (9ter)',
      states: {
        preparing: {
          name: 'Preparing the application',
          means:
            'You have not sent anything yet. The medical certificate must be less than three months old on the day you send it.',
          now: 'Collect the certificate, proof of identity and proof of your address. Send everything by registered post.',
        },
        lodged: {
          name: 'Application sent',
          means:
            'The Office first checks whether the application is admissible. This file does not give you a document yet.',
          now: waitLodged,
        },
        lodgedAnew: {
          name: 'New application sent',
          means:
            'Only this newest application counts. An older one that was still pending counts as withdrawn.',
          now: `Check that the new application repeats everything that matters. ${waitLodged}`,
        },
        lodgedAgain: {
          name: 'Refusal cancelled, application pending again',
          means:
            'The refusal as inadmissible no longer counts. The Office decides again whether the application is admissible.',
          now: 'Ask your lawyer whether you should send newer medical information.',
        },
        admissible: {
          name: 'Application admissible',
          means:
            'A doctor of the Office now looks at your illness and the care in your country. You get an orange card.',
          now: 'Ask the municipality for the card. Go to every appointment with the doctor.',
        },
        admissibleAgain: {
          name: 'Refusal cancelled, admissible again',
          means:
            'The earlier decision that the application is admissible counts again. You should get a new orange card, unless a new decision is taken the same day.',
          now: 'Ask the municipality for the new card, with your lawyer’s help if needed.',
        },
        pendingAgain: {
          name: 'Refusal cancelled, stage not clear',
          means:
            'The refusal no longer counts. Whether you can have an orange card depends on the kind of refusal.',
          now: 'Check whether the refusal said inadmissible or unfounded. Ask your lawyer.',
        },
        titleBeforeAdmissible: {
          name: 'Unlimited stay on another ground',
          means: 'The Office will close the medical file unless you ask by registered letter to go on.',
          now: 'Decide with a lawyer whether you want to go on. Watch the date below.',
        },
        titleAfterAdmissible: {
          name: 'Unlimited stay on another ground',
          means:
            'The Office will close the admissible medical file unless you ask by registered letter to go on.',
          now: 'Decide with a lawyer whether you want to go on. Watch the date below.',
        },
        withoutObject: {
          name: 'Closed as without object',
          means: 'The medical file was closed because you have unlimited stay on another ground.',
          now: 'Make sure that you renew your other card in time.',
        },
        closed: {
          name: 'File closed without a decision on the illness',
          means: 'The Office closed the file, for example after a missed appointment with its doctor.',
          now: lawyer,
        },
        withdrawn: {
          name: 'Application withdrawn',
          means: 'The Office no longer looks at this application.',
          now: 'You may lodge a new one. You can use the elements of a withdrawn application again.',
        },
        refusedInadmissible: {
          name: 'Refused as inadmissible',
          means:
            'The Office stopped at the first stage. The reason decides whether a new application can use the same elements.',
          now: lawyer,
        },
        refusedUnfounded: {
          name: 'Refused as unfounded',
          means: 'The Office looked at the illness and said no. The orange card is taken back.',
          now: lawyer,
        },
        refusedUnclear: {
          name: 'Refused, kind not known',
          means:
            'You do not know yet whether the refusal says inadmissible or unfounded. That makes a difference to what comes next.',
          now: `Read the first page of the decision. ${lawyer}`,
        },
        authorised: {
          name: 'Authorised to stay, A card',
          means:
            'You have limited stay, at first for one year. After five years from the application it becomes unlimited, by the law that we read.',
          now: 'Ask for renewal in time, with new medical information. Keep proof of the day on which you lodged the 9ter application.',
          over: {
            ...cardRanOut,
            means: `${cardRanOut.means} After five years from the application, an authorised stay becomes unlimited, by the law that we read.`,
          },
        },
        renewalPending: {
          name: 'You asked for renewal',
          means:
            'The Office looks at whether the conditions are still met. It can refuse because of your health only if your health has improved radically and lastingly.',
          now: 'Ask the municipality for a paper that shows your renewal is pending.',
        },
        ...endOfStayTexts,
        permanent: {
          name: 'Unlimited stay, B card',
          means: 'Your stay has no time limit. If your health improves, that no longer matters.',
          now: 'Renew the card itself in time.',
        },
      },
    },
    appeal: appealText,
    order: orderText,
  },
} as const satisfies LifecycleText<typeof lifecycle>
