import type { Source } from '@/content/law/types'

const consulted = '2026-11-22'
const agii = { publisher: 'Agency for Integration (AgII)', consulted, kind: 'agency' } as const

/** Pages on papers and rights during a procedure. */
export const lifecycleSources = {
  'vr-9ter-procedure': {
    title: 'Procedure of medical regularisation (9ter)',
    publisher: 'vreemdelingenrecht.be',
    url: 'https://www.vreemdelingenrecht.be/verblijfsrecht/bescherming/medische-regularisatie-9ter/procedure-medische-regularisatie-9ter',
    consulted,
    kind: 'agency',
  },
  'primabook-9ter': {
    title: 'Social assistance during medical regularisation (9ter)',
    publisher: 'PPS Social Integration (PrimaBook)',
    url: 'https://primabook.mi-is.be/nl/regularisatie-van-verblijf/artikel-9ter-regularisatie-van-verblijf-om-medische-redenen',
    consulted,
    kind: 'official',
  },
  'primabook-9bis': {
    title: 'Social assistance during humanitarian regularisation (9bis)',
    publisher: 'PPS Social Integration (PrimaBook)',
    url: 'https://primabook.mi-is.be/nl/regularisatie-van-verblijf/artikel-9bis-regularisatie-van-het-verblijf-voor-uitzonderlijke-redenen',
    consulted,
    kind: 'official',
  },
  'vmc-9bis-decisions': {
    title: 'Kinds of 9bis decisions, notification and appeal',
    publisher: 'Agency for Integration (AgII), earlier site vmc.be',
    url: 'http://vmc.be/thema/verblijfsrecht-uitwijzing-reizen/humanitaire-regularisatie-9bis/hoe-verloopt-de-procedure-voor-humanitaire-regularisatie-9bis/soorten-9bis-beslissingen-kennisgeving-en-beroep',
    consulted,
    kind: 'agency',
  },
  'agii-removal-papers': {
    title: 'Order to leave the territory and entry ban: the annexes',
    url: 'https://www.agii.be',
    ...agii,
  },
  'agii-annex-15-victims': {
    title: 'Victims of trafficking receive annex 15 (23 May 2017)',
    url: 'https://www.agii.be',
    ...agii,
  },
} as const satisfies Record<string, Source>
