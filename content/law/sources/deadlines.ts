import type { Source } from '@/content/law/types'

const consulted = '2026-11-22'

/** Pages on appeals, notification, the calendar, protection and permits. */
export const deadlinesSources = {
  'cgrs-council-of-state': {
    title: 'Appeal to the Council of State',
    publisher: 'CGRS (CGVS / CGRA)',
    url: 'https://www.cgrs.be/en/asylum/appeals-procedures/the-council-of-state',
    consulted,
    kind: 'official',
  },
  'cgrs-call': {
    title: 'Appeal to the Council for Alien Law Litigation',
    publisher: 'CGRS (CGVS / CGRA)',
    url: 'https://www.cgrs.be/en/asylum/appeals-procedures/the-council-for-alien-law-litigation',
    consulted,
    kind: 'official',
  },
  'dofi-dublin': {
    title: 'Application for international protection: Dublin',
    publisher: 'Immigration Office (DVZ / OE)',
    url: 'https://5195.f2w.bosa.be/en/themes/international-protection/application-international-protection/dublin',
    consulted,
    kind: 'official',
  },
  'cgrs-absence': {
    title: 'News of 4 August 2025: absence at the interview',
    publisher: 'CGRS (CGVS / CGRA)',
    url: 'https://www.cgra.be/fr',
    consulted,
    kind: 'official',
  },
  'employment-holidays': {
    title: 'Regulation on public holidays',
    publisher: 'FPS Employment, Labour and Social Dialogue',
    url: 'https://employment.belgium.be/en/regulation-public-holidays',
    consulted,
    kind: 'official',
  },
  'euaa-c-651-19': {
    title: 'Court of Justice, C-651/19, JP: summary, case law database no. 1175',
    publisher: 'EUAA',
    url: 'https://caselaw.easo.europa.eu',
    consulted,
    kind: 'case-law',
  },
  'call-275708': {
    title: 'Council for Alien Law Litigation, judgment 275 708, announced on 5 August 2022',
    publisher: 'CALL (RvV / CCE)',
    url: 'https://www.rvv-cce.be',
    consulted,
    kind: 'case-law',
  },
  'kuurne-renewal': {
    title: 'Electronic card for foreigners: application and renewal',
    publisher: 'Municipality of Kuurne',
    url: 'https://www.kuurne.be/producten/elektronische-vreemdelingenkaart-aanvraag-verlenging',
    consulted,
    kind: 'municipality',
  },
  'agii-b-card': {
    title: 'Medical regularisation: B card after five years',
    publisher: 'Agency for Integration (AgII)',
    url: 'https://www.agii.be/thema/verblijfsrecht-uitwijzing-reizen/medische-regularisatie-9ter/welke-verblijfsdocumenten-krijg-je-bij-medische-regularisatie-9ter/elektronische-b-kaart-na-5-jaar',
    consulted,
    kind: 'agency',
  },
  'agii-immatriculation': {
    title: 'Medical regularisation: certificate of registration after an admissible application',
    publisher: 'Agency for Integration (AgII)',
    url: 'https://www.agii.be/thema/verblijfsrecht-uitwijzing-reizen/medische-regularisatie-9ter/welke-verblijfsdocumenten-krijg-je-bij-medische-regularisatie-9ter/attest-van-immatriculatie-na-ontvankelijke-9ter-aanvraag',
    consulted,
    kind: 'agency',
  },
  'dofi-protection-documents': {
    title: 'International protection: documents and certificates',
    publisher: 'Immigration Office (DVZ / OE)',
    url: 'https://5195.f2w.bosa.be/en/themes/international-protection/faq/documents-and-certificates',
    consulted,
    kind: 'official',
  },
  'agii-order-term': {
    title: 'Term of the order to leave the territory',
    publisher: 'Agency for Integration (AgII)',
    url: 'https://www.agii.be/thema/verblijfsrecht-uitwijzing-reizen/uitwijzing/bevel-om-het-grondgebied-te-verlaten-bgv/termijn-van-het-bevel-om-het-grondgebied-te-verlaten',
    consulted,
    kind: 'agency',
  },
} as const satisfies Record<string, Source>
