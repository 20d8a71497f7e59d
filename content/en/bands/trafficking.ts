import type { BandsOf } from '@/content/sentences'
import type { traffickingBands } from '@/machines/bands/trafficking'

export const traffickingBandNames = {
  situationKind: {
    short: 'What your answers point to',
    bands: {
      exploitation: 'A situation that the protection covers',
      'aggravated-journey': 'A journey that the protection covers',
      child: 'Paid help for a person under 18',
      'child-or-more': 'Paid help for a person under 18, and doubt about exploitation',
      'other-aggravation': 'Circumstances that the protection does not cover',
      'only-paid-help': 'Paid help without the listed circumstances',
      none: 'None of the listed situations',
      unsure: 'Not said or not known',
    },
  },
  caseLength: {
    short: 'How long the court file was open',
    bands: {
      'two-years-or-more': 'Two years or more',
      'under-two-years': 'Less than two years',
      unsure: 'Not known',
    },
  },
} satisfies BandsOf<typeof traffickingBands>
