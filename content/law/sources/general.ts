import type { ISODate, Source } from '@/content/law/types'

/** The law text that the rules were read from is consolidated up to this day. Later laws are named where they may matter. */
export const lawTextOf: ISODate = '2025-08-08'

const consulted = '2026-11-22'
const dofi = 'Immigration Office (DVZ / OE)'

/** Every text or page that a rule, figure or address rests on. Procedures add theirs in their own files. */
export const generalSources = {
  'justel-aliens-act': {
    title: 'Aliens Act of 15 December 1980, consolidated French text (Justel), as updated to 8 August 2025',
    publisher: 'FPS Justice',
    url: 'https://www.ejustice.just.fgov.be/eli/loi/1980/12/15/1980121550/justel',
    consulted,
    kind: 'law',
  },
  'aida-2025': {
    title: 'Country report Belgium: national protection statuses and return procedure (24 June 2025)',
    publisher: 'Vluchtelingenwerk Vlaanderen / ECRE (AIDA)',
    url: 'https://asylumineurope.org/reports/country/belgium/',
    consulted,
    kind: 'report',
  },
  'dofi-call': {
    title: 'Appeal to the Council for Alien Law Litigation',
    publisher: dofi,
    url: 'https://dofi.ibz.be/en/themes/faq/appeal/council-alien-law-litigation',
    consulted,
    kind: 'official',
  },
} as const satisfies Record<string, Source>
