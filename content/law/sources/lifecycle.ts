import type { Source } from '@/content/law/types'

const consulted = '2026-11-22'
const agii = { publisher: 'agii', consulted, kind: 'agency' } as const

/** Pages on papers and rights during a procedure. */
export const lifecycleSources = {
  'vr-9ter-procedure': {
    publisher: 'agii',
    url: 'https://www.vreemdelingenrecht.be/verblijfsrecht/bescherming/medische-regularisatie-9ter/procedure-medische-regularisatie-9ter',
    consulted,
    kind: 'agency',
  },
  'primabook-9ter': {
    publisher: 'pps-social-integration',
    url: 'https://primabook.mi-is.be/nl/regularisatie-van-verblijf/artikel-9ter-regularisatie-van-verblijf-om-medische-redenen',
    consulted,
    kind: 'official',
  },
  'primabook-9bis': {
    publisher: 'pps-social-integration',
    url: 'https://primabook.mi-is.be/nl/regularisatie-van-verblijf/artikel-9bis-regularisatie-van-het-verblijf-voor-uitzonderlijke-redenen',
    consulted,
    kind: 'official',
  },
  'vmc-9bis-decisions': {
    publisher: 'agii',
    url: 'http://vmc.be/thema/verblijfsrecht-uitwijzing-reizen/humanitaire-regularisatie-9bis/hoe-verloopt-de-procedure-voor-humanitaire-regularisatie-9bis/soorten-9bis-beslissingen-kennisgeving-en-beroep',
    consulted,
    kind: 'agency',
  },
  'agii-removal-papers': {
    url: 'https://www.agii.be',
    ...agii,
  },
  'agii-annex-15-victims': {
    dated: '2017-05-23',
    url: 'https://www.agii.be',
    ...agii,
  },
} as const satisfies Record<string, Source>
