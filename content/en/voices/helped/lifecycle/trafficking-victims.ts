import { appeal } from '@/content/en/voices/helped/lifecycle/appeal'
import { order } from '@/content/en/voices/helped/lifecycle/order'

/** The life of a file, of a person whom somebody helps. */
export const said = {
  regions: {
    file: {
      states: {
        permanent: { now: 'Renew the card itself in time.', means: 'The person’s stay has no time limit.' },
        accompanied: {
          means:
            'The centre looks with the person at whether the protection fits. The person gets time before they decide on a statement.',
          now: 'Talk to the specialised centre of the person. It asks for every document for them.',
        },
        statementAtOnce: {
          now: 'Talk to the specialised centre of the person. It asks for every document for them.',
        },
        reflection: {
          means:
            'The person has time to rest and to decide on a complaint or statement. The period may not be ended because they do not cooperate yet.',
          now: 'Let the person decide with the centre whether to make a statement. The person must not seek contact with the people who exploited them.',
          over: {
            means:
              'The 45 days have run out. A statement or complaint can lead to the three-month document. The 45-day paper gives the person no stay now.',
          },
        },
        statementInReflection: {
          now: 'Talk to the specialised centre of the person. It asks for every document for them.',
        },
        firstDocument: {
          means:
            'The person may work. Before it ends, the Office asks the prosecutor about the case and about the person.',
          now: 'Let the person try to get a passport, travel document or national identity card. Keep proof of their efforts.',
          over: {
            means: 'The last day of the document has passed. It gives the person no stay and no work now.',
          },
        },
        extended: {
          now: 'Talk to the specialised centre of the person. It asks for every document for them.',
        },
        sixMonths: {
          means:
            'The prosecutor confirmed that the case is running and that the person cooperates. The permit is renewed while this lasts.',
        },
        renewalPending: {
          name: 'Renewal asked for',
          now: 'Talk to the specialised centre of the person. It asks for every document for them.',
        },
        heard: {
          name: 'Asked for the person’s view before a decision',
          means:
            'The Office is thinking of ending the person’s stay. The person may send in writing everything that speaks against this.',
          over: {
            name: 'Asked for the person’s view; the date has passed',
            means:
              'The Office is thinking of ending the person’s stay. It may now decide without their answer.',
            now: 'Send the answer anyway, today, with the centre or a lawyer.',
          },
        },
        endAnnulled: {
          now: 'Talk to the specialised centre of the person. It asks for every document for them.',
        },
        lapsed: { means: 'No new document followed. This procedure gives the person no stay now.' },
      },
    },
    appeal,
    order,
  },
} as const
