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
          now: 'Check that the new application repeats everything that matters. Keep the receipt of the registered letter. Report every change of address.',
        },
        permanent: {
          now: 'Renew the card itself in time.',
          means: 'The person’s stay has no time limit. If their health improves, that no longer matters.',
        },
        lodged: {
          now: 'Keep the receipt of the registered letter. Report every change of address.',
          means:
            'The Office first checks whether the application is admissible. This file does not give the person a document yet.',
        },
        preparing: {
          means:
            'The person has not sent anything yet. The medical certificate must be less than three months old on the day it is sent.',
          now: 'Collect the certificate, proof of identity and proof of the person’s address. Send everything by registered post.',
        },
        lodgedAgain: { now: 'Ask the lawyer whether the person should send newer medical information.' },
        admissible: {
          means:
            'A doctor of the Office now looks at the illness of the person and the care in their country. The person gets an orange card.',
        },
        admissibleAgain: {
          means:
            'The earlier decision that the application is admissible counts again. The person should get a new orange card, unless a new decision is taken the same day.',
          now: 'Ask the municipality for the new card, with the lawyer’s help if needed.',
        },
        pendingAgain: {
          means:
            'The refusal no longer counts. Whether the person can have an orange card depends on the kind of refusal.',
          now: 'Check whether the refusal said inadmissible or unfounded. Ask the lawyer.',
        },
        titleBeforeAdmissible: {
          means:
            'The Office will close the medical file unless the person asks by registered letter to go on.',
          now: 'Let the person decide with a lawyer whether to go on. Watch the date below.',
        },
        titleAfterAdmissible: {
          means:
            'The Office will close the admissible medical file unless the person asks by registered letter to go on.',
          now: 'Let the person decide with a lawyer whether to go on. Watch the date below.',
        },
        withoutObject: {
          means: 'The medical file was closed because the person has unlimited stay on another ground.',
          now: 'Make sure that the other card of the person is renewed in time.',
        },
        withdrawn: {
          now: 'The person may lodge a new one. They can use the elements of a withdrawn application again.',
        },
        refusedUnclear: {
          means:
            'It is not known yet whether the refusal says inadmissible or unfounded. That makes a difference to what comes next.',
        },
        authorised: {
          means:
            'The person has limited stay, at first for one year. After five years from the application it becomes unlimited, by the law that we read.',
          now: 'Ask for renewal in time, with new medical information. Keep proof of the day on which the 9ter application was lodged.',
          over: {
            now: 'The person has to go to the municipality and to a lawyer at once. If renewal was asked for in time, add that step.',
          },
        },
        renewalPending: {
          name: 'Renewal asked for',
          means:
            'The Office looks at whether the conditions are still met. It can refuse because of the person’s health only if their health has improved radically and lastingly.',
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
  },
} as const
