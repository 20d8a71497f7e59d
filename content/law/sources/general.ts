import type { ISODate, Source } from '@/content/law/types'

/** The law text that the rules were read from is consolidated up to this day. Later laws are named where they may matter. */
export const lawTextOf: ISODate = '2025-08-08'

const consulted = '2026-11-22'

/** Every text or page that a rule, figure or address rests on. Procedures add theirs in their own files. */
export const generalSources = {
  'justel-aliens-act': {
    publisher: 'fps-justice',
    url: 'https://www.ejustice.just.fgov.be/eli/loi/1980/12/15/1980121550/justel',
    consulted,
    kind: 'law',
  },
  'aida-2025': {
    dated: '2025-06-24',
    publisher: 'aida',
    url: 'https://asylumineurope.org/reports/country/belgium/',
    consulted,
    kind: 'report',
  },
  'dofi-call': {
    publisher: 'immigration-office',
    url: 'https://dofi.ibz.be/en/themes/faq/appeal/council-alien-law-litigation',
    consulted,
    kind: 'official',
  },
} as const satisfies Record<string, Source>
