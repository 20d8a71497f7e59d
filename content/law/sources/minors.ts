import type { Source } from '@/content/law/types'

const consulted = '2026-11-22'
const dofi = 'Immigration Office (DVZ / OE)'
const official = { publisher: dofi, consulted, kind: 'official' } as const

export const minorsSources = {
  'dofi-minors-application': {
    title: 'Duurzame oplossing voor niet-begeleide minderjarigen: aanvraag',
    url: 'https://dofi.ibz.be/nl/themes/protection-internationale/solution-durable/aanvraag',
    ...official,
  },
  'dofi-minors-interview': {
    title: 'Best-interest procedure for unaccompanied minors: the interview',
    url: 'https://dofi.ibz.be/en/themes/international-protection/vulnerable/best-interest-procedure-unaccompanied-minors-search-1',
    ...official,
  },
  'dofi-minors-outcome': {
    title: 'Best-interest procedure for unaccompanied minors: determination of the durable solution',
    url: 'https://dofi.ibz.be/en/themes/international-protection/vulnerable/best-interest-procedure-unaccompanied-minors-search-4',
    ...official,
  },
  'dofi-minors-follow-up': {
    title: 'Best-interest procedure for unaccompanied minors: follow-up, life project and majority',
    url: 'https://dofi.ibz.be/en/themes/international-protection/vulnerable/best-interest-procedure-unaccompanied-minors-search-0',
    ...official,
  },
  'constitutional-court-106-2013': {
    title: 'Constitutional Court, judgment 106/2013 (unaccompanied minors who are EU citizens)',
    publisher: 'Belgian Official Gazette, copy on etaamb',
    url: 'https://etaamb.openjustice.be/nl/arrest_n2013204400.html',
    consulted,
    kind: 'case-law',
  },
} as const satisfies Record<string, Source>
