import type { Source } from '@/content/law/types'

const consulted = '2026-11-22'
const agii = 'Agency for Integration and Civic Integration (Agii)'

export const returnSources = {
  'agii-term-execution': {
    title: 'Council of State 20 June 2017, 238.569: the term to leave is a way of carrying out the order',
    publisher: agii,
    url: 'https://www.agii.be',
    consulted,
    kind: 'case-law',
  },
  'agii-term-extension': {
    title: 'Extension of the term of an order to leave',
    publisher: agii,
    url: 'https://www.agii.be',
    consulted,
    kind: 'agency',
  },
  'agii-order-carried-out': {
    title: 'How the municipality carries out an order to leave (circular of 10 June 2011)',
    publisher: agii,
    url: 'https://www.vreemdelingenrecht.be',
    consulted,
    kind: 'agency',
  },
  'agii-entry-ban': {
    title: 'Entry ban for third-country nationals',
    publisher: agii,
    url: 'https://www.agii.be',
    consulted,
    kind: 'agency',
  },
  'dofi-entry-ban': {
    title: 'Entry ban',
    publisher: 'Immigration Office (DVZ / OE)',
    url: 'https://dofi.ibz.be/en/themes/irregular-stay/more-info/entry-ban',
    consulted,
    kind: 'official',
  },
  'aida-detention': {
    title: 'Country report Belgium: duration and judicial review of detention (24 June 2025)',
    publisher: 'Vluchtelingenwerk Vlaanderen / ECRE (AIDA)',
    url: 'https://asylumineurope.org/reports/country/belgium/',
    consulted,
    kind: 'report',
  },
  'fedasil-voluntary-return': {
    title: 'Voluntary return from Belgium',
    publisher: 'Fedasil',
    url: 'https://www.voluntaryreturn.be/en-gb',
    consulted,
    kind: 'official',
  },
} as const satisfies Record<string, Source>
