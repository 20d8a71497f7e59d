import type { Source } from '@/content/law/types'

const consulted = '2026-11-22'

export const traffickingSources = {
  'dofi-victims': {
    title: 'Victims of trafficking and of aggravated smuggling',
    publisher: 'Immigration Office (DVZ / OE)',
    url: 'https://dofi.ibz.be/en/themes/international-protection/vulnerable/human-trafficking',
    consulted,
    kind: 'official',
  },
  'myria-victims': {
    title: 'Slachtofferstatuut mensenhandel en mensensmokkel',
    publisher: 'Myria, Federal Migration Centre',
    url: 'https://www.myria.be/nl/mensenhandel-smokkel/slachtofferstatuut',
    consulted,
    kind: 'official',
  },
  'agii-victims': {
    title: 'Slachtoffers van mensenhandel: voorwaarden, procedure en bijlage 15',
    publisher: 'Agentschap Integratie en Inburgering (Agii)',
    url: 'https://www.agii.be',
    consulted,
    kind: 'agency',
  },
  'fedasilinfo-centres': {
    title: 'Victims of trafficking: the three specialised centres',
    publisher: 'Fedasil',
    url: 'https://www.fedasilinfo.be',
    consulted,
    kind: 'official',
  },
  'justel-criminal-code': {
    title: 'Criminal Code of 8 June 1867, consolidated French text (Justel)',
    publisher: 'FPS Justice',
    url: 'https://www.ejustice.just.fgov.be/eli/loi/1867/06/08/1867060850/justel',
    consulted,
    kind: 'law',
  },
} as const satisfies Record<string, Source>
