import type { BandsOf } from '@/content/sentences'
import type { medicalBands } from '@/machines/bands/medical'

/** Names of what is worked out for medical regularisation (9ter). */
export const medicalBandNames = {
  certificateAge: {
    short: 'Age of the certificate on the day you lodge',
    bands: {
      'under-3-months': 'Under 3 months',
      '3-months-or-more': '3 months or more',
      'dated-after-filing': 'Dated after the day you lodge',
      'dated-in-future': 'Dated in the future',
      unsure: 'Not known',
    },
  },
  certificateStatements: {
    short: 'Three statements on the certificate',
    bands: {
      'all-three': 'All three',
      'no-illness': 'The illness is missing',
      'no-severity': 'The severity is missing',
      'no-treatment': 'The treatment is missing',
      'several-missing': 'More than one is missing',
      unsure: 'Not known',
    },
  },
  earlierMedical: {
    short: 'Earlier 9ter application',
    bands: { none: 'None', earlier: 'There was one', unsure: 'Not known' },
  },
  earlierStayRequest: {
    short: 'Earlier application to stay of another kind',
    bands: { none: 'None', earlier: 'There was one', unsure: 'Not known' },
  },
  protectionEnded: {
    short: 'Time from the end of the international protection procedure until you lodge',
    bands: {
      'within-6-months': 'Six months or less',
      'over-6-months': 'More than six months',
      unsure: 'Not known',
    },
  },
  languageMatch: {
    short: 'Language compared with that of the international protection procedure',
    bands: { same: 'The same', different: 'Another one', unsure: 'Not known' },
  },
  medicalLodged: {
    short: '9ter application already lodged',
    bands: { lodged: 'Lodged', 'not-yet': 'Not yet', unsure: 'Day not known' },
  },
} as const satisfies BandsOf<typeof medicalBands>
