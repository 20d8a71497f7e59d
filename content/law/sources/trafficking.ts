import { consultedForLaw2026 } from '@/content/law/sources/general'
import type { Source } from '@/content/law/types'

const consulted = '2026-11-22'

export const traffickingSources = {
  'dofi-victims': {
    publisher: 'immigration-office',
    url: 'https://dofi.ibz.be/en/themes/international-protection/vulnerable/human-trafficking',
    consulted,
    kind: 'official',
  },
  'myria-victims': {
    title: { lang: 'nl', text: 'Slachtofferstatuut mensenhandel en mensensmokkel' },
    publisher: 'myria',
    url: 'https://www.myria.be/nl/mensenhandel-smokkel/slachtofferstatuut',
    consulted,
    kind: 'official',
  },
  'agii-victims': {
    title: { lang: 'nl', text: 'Slachtoffers van mensenhandel: voorwaarden, procedure en bijlage 15' },
    publisher: 'agii',
    url: 'https://www.agii.be',
    consulted,
    kind: 'agency',
  },
  'justel-criminal-code': {
    publisher: 'fps-justice',
    url: 'https://www.ejustice.just.fgov.be/eli/loi/1867/06/08/1867060850/justel',
    consulted,
    kind: 'law',
  },
  /** Consolidated to 2 April 2026: before its first day in force. */
  'new-criminal-code-text': {
    dated: '2026-04-02',
    publisher: 'legalize',
    url: 'https://github.com/legalize-dev/legalize-be',
    consulted: consultedForLaw2026,
    kind: 'law',
  },
} as const satisfies Record<string, Source>
