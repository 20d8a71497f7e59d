import { appealText } from '@/content/en/lifecycle/appeal'
import { orderText } from '@/content/en/lifecycle/order'
import { adultStates } from '@/content/en/unaccompanied-minors/at-eighteen'
import type { LifecycleText } from '@/content/lifecycle-sentences'
import type { lifecycle } from '@/machines/procedures/unaccompanied-minors/lifecycle'

export const lifecycleText = {
  regions: {
    file: {
      title: 'Best-interest procedure of an unaccompanied minor',
      states: {
        preparing: {
          name: 'Preparing the application',
          means: 'Nothing has been sent yet. Only the guardian can lodge the application for the minor.',
          now: 'No guardian yet: first tell the Guardianship Service. Guardian: collect the papers and describe the steps to reach the family. Send them by e-mail to the Vulnerable Persons Unit.',
        },
        lodged: {
          name: 'Application lodged',
          means:
            'The Immigration Office looks for a durable solution. It has to hear the minor, with the guardian.',
          now: 'Guardian: prepare the minor for the interview. Bring the original identity papers.',
        },
        interviewed: {
          name: 'Minor heard',
          means:
            'The Office weighs three solutions: the minor joins the parents, returns with care, or stays in Belgium.',
          now: 'Guardian: send proof of what was said in the interview but could not be shown there.',
        },
        withdrawn: {
          name: 'Application withdrawn',
          means:
            'The Office no longer looks at this application. As far as we know, the minor keeps the right to reception until 18.',
          now: 'Guardian: ask a lawyer. Another procedure, or a new application, may fit better.',
        },
        lodgedAgain: {
          name: 'Order annulled, application pending again',
          means:
            'The order to bring the minor back no longer counts. The Office has to look for a solution again.',
          now: 'Guardian: send new facts and ask which paper the minor should have.',
        },
        registered: {
          name: 'No solution yet, orange card for six months',
          means: 'The search goes on. The orange card can be extended until the minor turns 18.',
          now: 'Guardian: ask for renewal one month before it ends, with school papers and a proposed solution.',
          over: {
            name: 'No solution yet, and the orange card has run out',
            means: 'The last day of the orange card has passed, and no renewal is entered here.',
            now: 'Guardian: ask for the extension at once, and call a lawyer.',
          },
        },
        certificateRenewal: {
          name: 'The guardian asked to renew the orange card',
          means: 'The Office decides on a solution or extends the card by six months.',
          now: 'Guardian: keep proof of the day you asked.',
        },
        bringBack: {
          name: 'Order to bring the minor back (annex 38)',
          means:
            'The Office sees the solution outside Belgium. In practice, a return is only arranged if the minor agrees. As far as we know, the minor keeps a place in reception until 18.',
          now: 'Guardian: call a lawyer now. The appeal alone does not stop the order.',
        },
        authorised: {
          name: 'Stay as durable solution, A card',
          means:
            'The minor has limited stay for one year. Three years after the card was granted, unlimited stay is the rule.',
          now: 'Guardian: ask for renewal in writing one month before the end. Add school and language papers.',
          over: {
            name: 'Stay as durable solution, but the A card has run out',
            means: 'The last day of the A card has passed, and no renewal is entered here.',
            now: 'Guardian: ask for renewal at once, and call a lawyer.',
          },
        },
        renewalPending: {
          name: 'The guardian asked for renewal',
          means: 'The Office looks at the life project: school, language, family and other facts.',
          now: 'Guardian: keep proof of the day you asked.',
        },
        unlimitedRefused: {
          name: 'Unlimited stay refused',
          means: 'The Office has to give reasons for this refusal. The A card stays valid until it ends.',
          now: 'Call a lawyer now, and keep the A card valid.',
          over: {
            name: 'Unlimited stay refused, and the A card has run out',
            means: 'The last day of the A card has passed, and no renewal is entered here.',
            now: 'Guardian: ask for renewal at once, and call a lawyer.',
          },
        },
        heard: {
          name: 'Asked for a view before a decision',
          means: 'The Office is thinking of ending the stay. The minor and guardian may answer in writing.',
          now: 'Guardian: answer in writing by the date below.',
          over: {
            name: 'Asked for a view; the date has passed',
            means: 'The Office is thinking of ending the stay. It may now decide without an answer.',
            now: 'Guardian: send the answer anyway, today, with a lawyer.',
          },
        },
        ended: {
          name: 'Stay ended or not renewed',
          means: 'The limited stay is over. As far as we know, the right to reception goes on until 18.',
          now: 'Guardian: call a lawyer now. The dates below show how long an appeal is possible.',
        },
        endAnnulled: {
          name: 'End of stay annulled',
          means: 'The decision to end the stay no longer counts. The Office has to look again.',
          now: 'Guardian: ask which paper the minor should have now.',
        },
        permanent: {
          name: 'Unlimited stay, B card',
          means: 'The stay has no time limit, also after 18.',
          now: 'Renew the card itself in time.',
        },
        ...adultStates,
      },
    },
    appeal: appealText,
    order: orderText,
  },
} as const satisfies LifecycleText<typeof lifecycle>
