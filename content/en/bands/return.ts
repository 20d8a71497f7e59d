import type { BandsOf } from '@/content/sentences'
import type { returnBands } from '@/machines/bands/return'

const says = {
  said: 'the order says it',
  'not-said': 'the order does not say it',
  unsure: 'not sure',
} as const
const law = {
  known: 'before 12 June 2026',
  changed: 'on or after 12 June 2026, when the law changed',
  unsure: 'day not known',
} as const

export const returnBandNames = {
  orderNamesGround: { short: 'Legal ground in the order', bands: says },
  orderWeighsFamily: { short: 'Children, family and health in the order', bands: says },
  orderWeighsDanger: { short: 'Danger on return in the order', bands: says },
  orderOffersTranslation: { short: 'Translation in the order', bands: says },
  weighedCircumstances: {
    short: 'Child, family or health to weigh',
    bands: { some: 'yes', none: 'no', unsure: 'not sure' },
  },
  minorChildPresent: {
    short: 'Child under 18 with you',
    bands: { yes: 'yes', no: 'no', unsure: 'not sure' },
  },
  extensionGrounds: {
    short: 'Reasons for more time',
    bands: { some: 'at least one', none: 'none', unsure: 'not sure' },
  },
  termLength: {
    short: 'Length of the term',
    bands: {
      '30-or-more': '30 days or more',
      '7-to-29': '7 to 29 days',
      'under-7': 'under seven days',
      none: 'no term',
      unsure: 'not known',
    },
  },
  monthTerm: {
    short: 'Term compared with one month',
    bands: {
      month: 'one month or more',
      'thirty-days': '30 days, where the month is longer',
      'under-month': 'under one month',
      unsure: 'not known',
    },
  },
  termClock: {
    short: 'Term to leave',
    bands: {
      running: 'still running',
      over: 'over',
      'no-term': 'no term was given',
      unsure: 'not known',
    },
  },
  urgentWindow: {
    short: 'Time for an urgent request',
    bands: {
      'days-1-5': 'the five days are still running',
      'days-6-10': 'the five days may be over, the ten days are still running',
      'days-11-13': 'the ten days may be over, depending on how the order reached you',
      later: 'the ten days are over',
      changed: 'order received on or after 12 June 2026, when the law changed',
      unsure: 'day not known',
    },
  },
  orderAppealLaw: { short: 'Day you received the order', bands: law },
  protectionAppealLaw: { short: 'Day of the CGRS decision', bands: law },
  stayAppealLaw: { short: 'Day of the refusal of stay', bands: law },
  banLength: {
    short: 'Length of the ban',
    bands: {
      'up-to-3': 'up to three years',
      '4-to-5': 'more than three and up to five years',
      'over-5': 'more than five years',
      unsure: 'not known',
    },
  },
  banElapsed: {
    short: 'Part of the ban that has passed since you received it',
    bands: {
      less: 'less than two thirds',
      'two-thirds': 'two thirds or more',
      over: 'the whole term',
      unsure: 'not known',
    },
  },
  banElapsedSinceLeaving: {
    short: 'Part of the ban that has passed since you left',
    bands: {
      less: 'less than two thirds',
      'two-thirds': 'two thirds or more',
      over: 'the whole term',
      unsure: 'not known',
    },
  },
  detentionLength: {
    short: 'Time in detention',
    bands: {
      'up-to-2': 'up to two months',
      'up-to-5': 'two to five months',
      'up-to-8': 'five to eight months',
      'over-8': 'more than eight months',
      unsure: 'not known',
    },
  },
  dublinDetention: {
    short: 'Time in detention (Dublin)',
    bands: {
      'up-to-6-weeks': 'up to six weeks',
      'up-to-12-weeks': 'six to twelve weeks',
      'over-12-weeks': 'more than twelve weeks',
      unsure: 'not known',
    },
  },
  eightMonthsOpen: {
    short: 'Detention beyond five months',
    bands: {
      eu: 'EU citizen or family: not possible',
      threat: 'a danger to public order is named',
      'no-threat': 'no danger to public order is named',
      unsure: 'not known',
    },
  },
} as const satisfies BandsOf<typeof returnBands>
