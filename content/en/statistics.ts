import { reportFactTexts } from '@/content/en/report-facts'
import type { StatisticsText } from '@/content/statistic-sentences'

/** Words for the yearly figures. */
export const statisticsText = {
  facts: reportFactTexts,
  year: 'Year',
  page: {
    title: 'Figures',
    lead: 'These are figures of past years about the procedures of this site and about migration in Belgium. Each table names what it counts, its source and where the newest figures are.',
    noChance:
      'No figure says what will be decided about you. Many decisions of one year are about applications of earlier years.',
    notOutcomes:
      'These tables count papers, removals and returns. They do not show how many applications were accepted.',
    jump: 'Parts of this page',
  },
  groups: {
    decisions: 'Decisions a year',
    protection: 'International protection',
    papers: 'Papers issued',
    leaving: 'Removals and returns',
    population: 'Population, migration and refugees',
    flanders: 'Migration in the Flemish Region',
  },
  share: 'Positive, of all positive and negative decisions',
  shareNote:
    'The share compares the positive decisions of a year with the positive and negative ones of that year. Files that were closed in another way are not counted: excluded, without object or withdrawn. Many of these decisions are about applications of earlier years. The share is not your chance.',
  newest: 'Newest figures',
  download: '{title}: table as a file (CSV)',
  file: { counted: 'What is counted', source: 'Source', read: 'Source read on' },
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
    inhabitants: 'Number of inhabitants',
    moves: 'Number of moves into and out of Belgium',
    refugees: 'Number of persons',
    'rounded-moves': 'Number of moves across the border of Belgium, rounded by the source',
    'percent-of-immigrations': 'Percent of all moves from abroad to the Flemish Region',
    'immigrations-per-thousand': 'Moves from abroad for every 1,000 inhabitants',
  },
  tables: {
    'medical-decisions': {
      title: 'Medical regularisation: applications and decisions',
      note: 'Decisions in one year are often about applications from earlier years. The positive decisions in 2024 concern 454 persons. Of the 1,360 negative ones, 912 were on the merits. The report also calls the 168 decisions of the column “Other” negative: of these, 25 were exclusions, 112 were without object and 6 were withdrawn. It does not name the rest of them.',
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
    population: {
      title: 'Population of Belgium',
      note: 'The two offices count differently.',
      columns: { statbel: 'Statbel', 'world-bank': 'World Bank' },
    },
    'migration-belgium': {
      title: 'Moves into and out of Belgium',
      columns: { immigration: 'Into Belgium', emigration: 'Out of Belgium' },
    },
    'refugees-and-applicants': {
      title: 'Refugees and applicants for international protection in Belgium',
      note: 'UNHCR counted these persons.',
      columns: { refugees: 'Refugees', applicants: 'Applicants for international protection' },
    },
    'recognised-refugees': {
      title: 'Recognised refugees in Belgium',
      columns: { refugees: 'Recognised refugees' },
    },
    'flemish-moves': {
      title: 'Flemish Region: moves from and to other countries',
      note: 'A transfer from the waiting register to a register of residents counts as a move from abroad. Nearly half of the moves out are persons whom a municipality struck off its register.',
      columns: { immigration: 'From abroad', emigration: 'To other countries' },
    },
    'flemish-balance': {
      title: 'Flemish Region: moves from abroad less moves to other countries, by nationality',
      note: 'A number below zero means that more people left than came.',
      columns: { belgians: 'Belgians', eu: 'Other EU nationalities', others: 'Nationalities outside the EU' },
    },
    'flemish-immigration-by-kind': {
      title: 'Flemish Region: kinds of moves from abroad',
      columns: {
        abroad: 'Came from abroad',
        'waiting-register': 'Transferred from the waiting register',
        're-registered': 'Registered again',
      },
    },
    'flemish-immigration-by-nationality': {
      title: 'Flemish Region: moves from abroad by nationality',
      columns: { belgians: 'Belgians', eu: 'Other EU nationalities', others: 'Nationalities outside the EU' },
    },
    'immigration-rates': {
      title: 'Moves from abroad in regions and in Europe',
      columns: {
        flanders: 'Flemish Region',
        brussels: 'Brussels-Capital Region',
        belgium: 'Belgium',
        'eu-average': 'Average of the European Union',
      },
    },
  },
} as const satisfies StatisticsText
