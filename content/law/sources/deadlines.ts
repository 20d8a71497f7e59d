import type { Source } from '@/content/law/types'

const consulted = '2026-11-22'

/** Pages on appeals, notification, the calendar, protection and permits. */
export const deadlinesSources = {
  'cgrs-council-of-state': {
    publisher: 'cgrs',
    url: 'https://www.cgrs.be/en/asylum/appeals-procedures/the-council-of-state',
    consulted,
    kind: 'official',
  },
  'cgrs-call': {
    publisher: 'cgrs',
    url: 'https://www.cgrs.be/en/asylum/appeals-procedures/the-council-for-alien-law-litigation',
    consulted,
    kind: 'official',
  },
  'dofi-dublin': {
    publisher: 'immigration-office',
    url: 'https://5195.f2w.bosa.be/en/themes/international-protection/application-international-protection/dublin',
    consulted,
    kind: 'official',
  },
  'cgrs-absence': {
    publisher: 'cgrs',
    url: 'https://www.cgra.be/fr',
    consulted,
    kind: 'official',
  },
  'employment-holidays': {
    publisher: 'fps-employment',
    url: 'https://employment.belgium.be/en/regulation-public-holidays',
    consulted,
    kind: 'official',
  },
  'euaa-c-651-19': {
    publisher: 'euaa',
    url: 'https://caselaw.easo.europa.eu',
    consulted,
    kind: 'case-law',
  },
  'call-275708': {
    publisher: 'call',
    url: 'https://www.rvv-cce.be',
    consulted,
    kind: 'case-law',
  },
  'kuurne-renewal': {
    publisher: 'kuurne',
    url: 'https://www.kuurne.be/producten/elektronische-vreemdelingenkaart-aanvraag-verlenging',
    consulted,
    kind: 'municipality',
  },
  'agii-b-card': {
    publisher: 'agii',
    url: 'https://www.agii.be/thema/verblijfsrecht-uitwijzing-reizen/medische-regularisatie-9ter/welke-verblijfsdocumenten-krijg-je-bij-medische-regularisatie-9ter/elektronische-b-kaart-na-5-jaar',
    consulted,
    kind: 'agency',
  },
  'agii-immatriculation': {
    publisher: 'agii',
    url: 'https://www.agii.be/thema/verblijfsrecht-uitwijzing-reizen/medische-regularisatie-9ter/welke-verblijfsdocumenten-krijg-je-bij-medische-regularisatie-9ter/attest-van-immatriculatie-na-ontvankelijke-9ter-aanvraag',
    consulted,
    kind: 'agency',
  },
  'dofi-protection-documents': {
    publisher: 'immigration-office',
    url: 'https://5195.f2w.bosa.be/en/themes/international-protection/faq/documents-and-certificates',
    consulted,
    kind: 'official',
  },
  'vr-orange-card-from-lodging': {
    title: {
      lang: 'nl',
      text: 'Eerste attest van immatriculatie verzoekers om internationale bescherming start vanaf de indiening van het verzoek',
    },
    publisher: 'agii',
    url: 'https://www.vreemdelingenrecht.be/nieuws/eerste-attest-van-immatriculatie-verzoekers-om-internationale-bescherming-start-vanaf-de-indiening',
    consulted: '2026-11-28',
    kind: 'agency',
  },
  'agii-news-orange-card': {
    dated: '2023-09-22',
    publisher: 'agii',
    url: 'https://www.agii.be/nieuws',
    consulted: '2026-11-28',
    kind: 'agency',
  },
  'agii-order-term': {
    publisher: 'agii',
    url: 'https://www.agii.be/thema/verblijfsrecht-uitwijzing-reizen/uitwijzing/bevel-om-het-grondgebied-te-verlaten-bgv/termijn-van-het-bevel-om-het-grondgebied-te-verlaten',
    consulted,
    kind: 'agency',
  },
} as const satisfies Record<string, Source>
