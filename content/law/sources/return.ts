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
  'eurlex-c-225-16': {
    publisher: 'eur-lex',
    url: 'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:62016CJ0225',
    consulted: consultedForLaw2026,
    kind: 'case-law',
  },
  'agii-entry-ban-departure': {
    publisher: 'agii',
    url: 'https://www.agii.be/nieuws/inreisverbod-en-gezinshereniging-of-humanitaire-regularisatie',
    consulted: consultedForLaw2026,
    kind: 'case-law',
  },
  'eurlex-c-233-19': {
    publisher: 'eur-lex',
    url: 'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:62019CJ0233',
    consulted: consultedForLaw2026,
    kind: 'case-law',
  },
  'edal-abdida': {
    publisher: 'asylum-law-database',
    url: 'https://www.asylumlawdatabase.eu/en/content/cjeu-case-c-56213-centre-public-d%E2%80%99action-sociale-d%E2%80%99ottignies-louvain-la-neuve-v-moussa',
    consulted: consultedForLaw2026,
    kind: 'case-law',
  },
  'edal-paposhvili': {
    publisher: 'asylum-law-database',
    url: 'https://www.asylumlawdatabase.eu/en/content/ecthr-paposhvili-v-belgium-application-no-417381013-december-2016',
    consulted: consultedForLaw2026,
    kind: 'case-law',
  },
  'agii-sabani': {
    publisher: 'agii',
    url: 'https://www.agii.be/europees-hof-voor-de-rechten-van-de-mens-08-03-2022',
    consulted: consultedForLaw2026,
    kind: 'case-law',
  },
  'news-entry-ban-for-life': {
    dated: '2025-11-07',
    publisher: 'federal-government',
    url: 'https://news.belgium.be/fr/asile-et-migration-interdiction-dentree-vie-pour-les-terroristes',
    consulted: consultedForLaw2026,
    kind: 'official',
  },
} as const satisfies Record<string, Source>
