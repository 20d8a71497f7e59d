import { appeal } from '@/content/en/voices/helped/lifecycle/appeal'
import { order } from '@/content/en/voices/helped/lifecycle/order'

/** The life of a file, of a person whom somebody helps. */
export const said = {
  regions: {
    file: {
      states: {
        adultEnded: {
          means: 'The limited stay is over. An appeal in time does not give the card back by itself.',
        },
        permanent: { now: 'Renew the card itself in time.' },
        certificateRenewal: { now: 'Guardian: keep proof of the day of the request.' },
        renewalPending: { now: 'Guardian: keep proof of the day of the request.' },
        adultWithoutPaper: {
          means:
            'The special procedure for minors has ended. The guardian and this file no longer help the person.',
          now: 'Ask a lawyer before or right after the person’s birthday which other procedure fits.',
        },
        adultAfterCertificate: {
          means:
            'The orange card of this procedure was only given until 18. It no longer gives the person any stay.',
        },
        adultAfterOrder: {
          means:
            'The person’s stay is now irregular, unless they have another right to stay. They can get an order to leave.',
        },
        adultWithCard: {
          means:
            'The file goes to the Long Stay office. The person asks the municipality for the extension themselves.',
        },
        adultRenewal: {
          name: '18, renewal asked for',
          means: 'The Long Stay office decides case by case what it asks from the person as an adult.',
          now: 'Send proof of the person’s passport or of their efforts to get one, and of study or work.',
        },
        adultHeard: {
          name: '18, asked for the person’s view before a decision',
          means: 'The Office is thinking of ending the person’s stay. The person may answer in writing.',
          over: {
            name: '18, asked for the person’s view; the date has passed',
            means:
              'The Office is thinking of ending the person’s stay. It may now decide without their answer.',
            now: 'Send the answer anyway, today, with a lawyer or social worker.',
          },
        },
        adultExpired: {
          means: 'Renewal was not asked for before the card expired. This can lead to an order to leave.',
        },
      },
    },
    appeal,
    order,
  },
} as const
