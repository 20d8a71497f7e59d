import { reportFactTexts } from '@/content/en/report-facts'
import type { StatisticsText } from '@/content/statistic-sentences'

/** Words for the yearly figures. */
export const statisticsText = {
  facts: reportFactTexts,
  year: 'Year',
  source: 'Source: Immigration Office and Fedasil, printed in the country report of 24 June 2025.',
  units: {
    'applications-and-decisions':
      'Number of applications and of decisions. One decision can concern several persons.',
    decisions: 'Number of decisions',
    documents: 'Number of papers issued',
    removals: 'Number of removals',
    'returned-persons': 'Number of persons',
    'protection-decisions': 'Number of decisions in the first instance, rounded to five by Eurostat',
    'protection-persons':
      'Number of positive decisions and of resettled persons, rounded to five by Eurostat',
  },
  tables: {
    'medical-decisions': {
      title: 'Medical regularisation: applications and decisions',
      note: 'Decisions in one year are often about applications from earlier years. The positive decisions in 2024 concern 454 persons. Of the 1,360 negative ones, 912 were on the merits.',
      columns: {
        applications: 'Applications',
        positive: 'Positive',
        negative: 'Negative',
        other: 'Other (excluded, without object, withdrawn)',
      },
    },
    'humanitarian-decisions': {
      title: 'Humanitarian regularisation: applications and decisions',
      note: 'Decisions in one year are often about applications from earlier years. The positive decisions in 2024 concern 3,868 persons. Of the 2,993 negative ones, 2,946 found no exceptional circumstances.',
      columns: {
        applications: 'Applications',
        positive: 'Positive',
        negative: 'Negative',
        'without-object': 'Without object',
      },
    },
    'minors-decisions': {
      title: 'Best-interest procedure: where the durable solution was found',
      columns: { stay: 'Stay in Belgium', 'bring-back': 'Order to bring back' },
    },
    'trafficking-documents': {
      title: 'Papers issued to victims of trafficking and smuggling',
      note: 'Extensions are counted too, so these are not numbers of persons.',
      columns: {
        'annex-15': 'Annex 15 (45 days)',
        'registration-certificate': 'Orange card, new or extended',
        'a-card': 'A card, new or extended',
        'b-card': 'B card',
        'order-to-leave': 'Order to leave',
      },
    },
    'removals-by-kind': {
      title: 'Removals by kind',
      columns: {
        origin: 'Forced return to the country of origin',
        dublin: 'Forced return under Dublin',
        bilateral: 'Forced return under an agreement between states',
        border: 'Sent back at the border',
        detainees: 'Transfer of detainees between states',
        all: 'Total',
      },
    },
    'forced-returns-by-means': {
      title: 'Forced returns by means of transport',
      note: 'For 2021, this total differs from the forced returns in the table by kind. The report does not say why.',
      columns: {
        'flight-alone': 'Flight without escort',
        'flight-escorted': 'Flight with escort',
        car: 'Car',
        'special-flight': 'Special flight',
        train: 'Train',
        all: 'Total',
      },
    },
    'voluntary-returns': {
      title: 'Voluntary returns with the programme',
      note: 'In 2024, there were 11% more than in 2023. Of those who returned, 76% received help to start again.',
      columns: { voluntary: 'Persons' },
    },
    'protection-first-decisions': {
      title: 'International protection: first decisions by outcome',
      note: 'The outcome depends on the country and the story of each person. Decisions after an appeal are not counted here.',
      columns: { refugee: 'Refugee status', subsidiary: 'Subsidiary protection', rejected: 'Rejected' },
    },
    'protection-first-decisions-minors': {
      title: 'International protection: first decisions about unaccompanied minors',
      columns: { refugee: 'Refugee status', subsidiary: 'Subsidiary protection', rejected: 'Rejected' },
    },
    'protection-granted': {
      title: 'International protection: positive decisions, and persons resettled',
      columns: {
        refugee: 'Refugee status',
        subsidiary: 'Subsidiary protection',
        resettled: 'Resettled persons',
      },
    },
  },
} as const satisfies StatisticsText
