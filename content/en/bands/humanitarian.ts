import type { BandsOf } from '@/content/sentences'
import type { humanitarianBands } from '@/machines/bands/humanitarian'

const lengths = {
  'over-4-years': 'More than four years',
  'over-3-years': 'More than three years, up to four',
  '3-years-or-less': 'Three years or less',
  unsure: 'Not known',
} as const

/** Names of the bands that only humanitarian regularisation reads. */
export const humanitarianBandNames = {
  feePeriod: {
    short: 'Fee on the day you lodge',
    bands: {
      'before-the-fee': 'Before 2 March 2015, when no fee existed',
      'fee-due': 'On or after 2 March 2015',
      unsure: 'Day not known',
    },
  },
  ageAtFiling: {
    short: 'Age on the day you lodge',
    bands: { 'under-18': 'Under 18', adult: '18 or older', unsure: 'Not known' },
  },
  feeCoverage: {
    short: 'Fee paid',
    bands: {
      nothing: 'Nothing paid',
      part: 'Less than the amount of that day',
      'older-amount': 'The amount that applied before',
      full: 'The full amount of that day',
      'below-last-confirmed': 'Less than the last confirmed amount',
      'to-check': 'At least the last confirmed amount; the amount of that day is to be checked',
      unsure: 'Not known',
    },
  },
  familyFeeRule: {
    short: 'Fee of a family',
    bands: {
      'before-the-fee': 'Before 2 March 2015, when no fee existed',
      'a-fee-each': 'Before 26 May 2022: a fee for each person',
      'one-fee': 'Since 26 May 2022: one fee for a family',
      unsure: 'Day not known',
    },
  },
  protectionAtFiling: {
    short: 'International protection procedure on the day you lodge',
    bands: {
      'still-running': 'Still running',
      ended: 'Already ended',
      'same-day': 'Ended that same day',
      unsure: 'Not known',
    },
  },
  circumstancesKind: {
    short: 'Kind of circumstances',
    bands: {
      'accepted-kind': 'A kind that case law has accepted before',
      'to-weigh': 'A kind without a clear line in practice',
      'insufficient-alone': 'Only reasons that are not enough alone in practice',
      none: 'None given',
      unsure: 'Not clear yet',
    },
  },
  earlierStatelessness: {
    short: 'Earlier application as a stateless person',
    bands: { none: 'None', earlier: 'Yes', unsure: 'Not known' },
  },
  statelessnessBar: {
    short: 'Rule on statelessness applications',
    bands: { 'not-yet': 'Not in force before 1 September 2024', 'in-force': 'In force' },
  },
  endedProtectionLength: { short: 'Length of the international protection procedure', bands: lengths },
  runningProtectionLength: {
    short: 'Length of the international protection procedure until now',
    bands: lengths,
  },
  roots: {
    short: 'Work, language or community life shown',
    bands: { some: 'At least one', none: 'None', unsure: 'Not known' },
  },
  protectionEndedBefore9bis: {
    short: 'Time from the end of the international protection procedure until you lodge',
    bands: {
      'within-6-months': 'Six months or less',
      'over-6-months': 'More than six months',
      unsure: 'Not known',
    },
  },
  humanitarianLanguageMatch: {
    short: 'Language compared with that of the international protection procedure',
    bands: { same: 'The same', different: 'Another one', unsure: 'Not known' },
  },
} as const satisfies BandsOf<typeof humanitarianBands>
