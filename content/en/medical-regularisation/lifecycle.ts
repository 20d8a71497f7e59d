import { appealText } from '@/content/en/lifecycle/appeal'
import { endOfStayTexts } from '@/content/en/lifecycle/end-of-stay'
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
            'Nothing has been sent yet. The medical certificate must be less than three months old on the day of sending.',
          now: 'Collect the certificate, proof of identity and your address. Send all by registered post.',
        },
        lodged: {
          name: 'Application sent',
          means:
            'The Office first looks at whether the application is admissible. You get no document from this file yet.',
          now: waitLodged,
        },
        lodgedAnew: {
          name: 'New application sent',
          means:
            'Only this newest application counts. An older one that was still pending counts as withdrawn.',
          now: `Check that the new application repeats all that matters. ${waitLodged}`,
        },
        lodgedAgain: {
          name: 'Refusal gone, application pending again',
          means:
            'The refusal as inadmissible no longer counts. The Office decides again whether the application is admissible.',
          now: 'Ask your lawyer whether newer medical information should be sent.',
        },
        admissible: {
          name: 'Application admissible',
          means:
            'A doctor of the Office now looks at your illness and the care in your country. You get an orange card.',
          now: 'Ask the municipality for the card. Go to every appointment of the doctor.',
        },
        admissibleAgain: {
          name: 'Refusal gone, admissible again',
          means:
            'The earlier decision that the application is admissible counts again. A new orange card should be given, unless a new decision is taken the same day.',
          now: 'Ask the municipality for the new card, with your lawyer if needed.',
        },
        pendingAgain: {
          name: 'Refusal gone, stage not clear',
          means:
            'The refusal no longer counts. Whether you can have an orange card depends on the kind of refusal.',
          now: 'Look whether the refusal said inadmissible or unfounded. Ask your lawyer.',
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
          now: 'Look after the renewal of your other card.',
        },
        withdrawn: {
          name: 'Application withdrawn',
          means: 'The Office no longer looks at this application.',
          now: 'You may file a new one. Elements of a withdrawn application can be used again.',
        },
        refusedInadmissible: {
          name: 'Refused as inadmissible',
          means:
            'The Office stopped at the first stage. Whether a new application can use the same elements depends on the reason.',
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
            'You do not know yet whether the refusal says inadmissible or unfounded. It makes a difference for what comes next.',
          now: `Read the first page of the decision. ${lawyer}`,
        },
        authorised: {
          name: 'Authorised to stay, A card',
          means:
            'You have limited stay, at first for one year. After five years from the application it becomes unlimited by law.',
          now: 'Ask for renewal in time, with new medical information. Keep proof of the day of the application.',
        },
        renewalPending: {
          name: 'Renewal asked',
          means:
            'The Office looks at whether the conditions are still met. Your health must have improved radically and lastingly for it to say no on that ground.',
          now: 'Ask the municipality for a paper that shows your renewal is pending.',
        },
        ...endOfStayTexts,
        permanent: {
          name: 'Unlimited stay, B card',
          means: 'Your stay is without a time limit. Better health no longer matters for it.',
          now: 'Renew the card itself in time.',
        },
      },
    },
    appeal: appealText,
    order: orderText,
  },
} as const satisfies LifecycleText<typeof lifecycle>
