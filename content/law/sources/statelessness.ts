import type { Source } from '@/content/law/types'

const consulted = '2026-11-22'

/** Pages on residence as a stateless person. */
export const statelessnessSources = {
  'dofi-statelessness': {
    publisher: 'immigration-office',
    url: 'https://dofi.ibz.be/en/themes/international-protection/application-statelessness',
    consulted,
    kind: 'official',
  },
  'statelessness-index': {
    publisher: 'statelessness-network',
    url: 'https://www.statelessness.eu',
    consulted,
    kind: 'ngo',
  },
  'loidici-1954': {
    publisher: 'loidici',
    url: 'https://loidici.biz/2018/10/30/chapitre-premier-dispositions-generales-28/conventions-inter/le-statut-des-apatrides/',
    consulted: '2026-11-29',
    kind: 'law',
  },
} as const satisfies Record<string, Source>
