import { consultedForLaw2026 } from '@/content/law/sources/general'
import type { Source } from '@/content/law/types'

const consulted = '2026-11-22'

export const returnSources = {
  'agii-term-execution': {
    publisher: 'agii',
    url: 'https://www.agii.be',
    consulted,
    kind: 'case-law',
  },
  'agii-term-extension': {
    publisher: 'agii',
    url: 'https://www.agii.be',
    consulted,
    kind: 'agency',
  },
  'agii-order-carried-out': {
    publisher: 'agii',
    url: 'https://www.vreemdelingenrecht.be',
    consulted,
    kind: 'agency',
  },
  'agii-entry-ban': {
    publisher: 'agii',
    url: 'https://www.agii.be',
    consulted,
    kind: 'agency',
  },
  'dofi-entry-ban': {
    publisher: 'immigration-office',
    url: 'https://dofi.ibz.be/en/themes/irregular-stay/more-info/entry-ban',
    consulted,
    kind: 'official',
  },
  'aida-detention': {
    dated: '2025-06-24',
    publisher: 'aida',
    url: 'https://asylumineurope.org/reports/country/belgium/',
    consulted,
    kind: 'report',
  },
  'fedasil-voluntary-return': {
    publisher: 'fedasil',
    url: 'https://www.voluntaryreturn.be/en-gb',
    consulted,
    kind: 'official',
  },
  'news-entry-ban-for-life': {
    dated: '2025-11-07',
    publisher: 'federal-government',
    url: 'https://news.belgium.be/fr/asile-et-migration-interdiction-dentree-vie-pour-les-terroristes',
    consulted: consultedForLaw2026,
    kind: 'official',
  },
} as const satisfies Record<string, Source>
