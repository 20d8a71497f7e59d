import type { Source } from '@/content/law/types'

const consulted = '2026-11-22'
const official = { publisher: 'immigration-office', consulted, kind: 'official' } as const

export const minorsSources = {
  'dofi-minors-application': {
    title: { lang: 'nl', text: 'Duurzame oplossing voor niet-begeleide minderjarigen: aanvraag' },
    url: 'https://dofi.ibz.be/nl/themes/protection-internationale/solution-durable/aanvraag',
    ...official,
  },
  'dofi-minors-interview': {
    url: 'https://dofi.ibz.be/en/themes/international-protection/vulnerable/best-interest-procedure-unaccompanied-minors-search-1',
    ...official,
  },
  'dofi-minors-outcome': {
    url: 'https://dofi.ibz.be/en/themes/international-protection/vulnerable/best-interest-procedure-unaccompanied-minors-search-4',
    ...official,
  },
  'dofi-minors-follow-up': {
    url: 'https://dofi.ibz.be/en/themes/international-protection/vulnerable/best-interest-procedure-unaccompanied-minors-search-0',
    ...official,
  },
  'constitutional-court-106-2013': {
    publisher: 'official-gazette',
    url: 'https://etaamb.openjustice.be/nl/arrest_n2013204400.html',
    consulted,
    kind: 'case-law',
  },
} as const satisfies Record<string, Source>
