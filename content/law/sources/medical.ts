import type { Source } from '@/content/law/types'

const consulted = '2026-11-22'
const agiiPages = 'https://www.agii.be/thema/verblijfsrecht-uitwijzing-reizen/medische-regularisatie-9ter'

/** Texts and pages on medical regularisation (art. 9ter). */
export const medicalSources = {
  'dofi-9ter': {
    publisher: 'immigration-office',
    url: 'https://dofi.ibz.be/en/themes/third-country-nationals/residence-permit-articles-9-9bis-9ter/medical-reasons-article-9ter',
    consulted,
    kind: 'official',
  },
  'dofi-repeated-9ter': {
    title: { lang: 'nl', text: 'Artikelen 9bis en 9ter – Herhaalde aanvragen' },
    dated: '2016-03-29',
    publisher: 'immigration-office',
    url: 'https://dofi.ibz.be/sites/dvzoe/NL/nieuws/Pages/Artikelen%209bis%20en%209ter%20%E2%80%93%20Herhaalde%20aanvragen.aspx',
    consulted,
    kind: 'official',
  },
  'agii-9ter-lodging': {
    title: { lang: 'nl', text: 'Hoe dien je een 9ter-aanvraag in?' },
    publisher: 'agii',
    url: `${agiiPages}/hoe-verloopt-de-9ter-procedure/hoe-dien-je-een-9ter-aanvraag-in`,
    consulted,
    kind: 'agency',
  },
  'agii-9ter-admissibility': {
    title: { lang: 'nl', text: 'Wat zijn de voorwaarden voor een ontvankelijke 9ter-aanvraag?' },
    publisher: 'agii',
    url: `${agiiPages}/wat-zijn-de-voorwaarden-voor-medische-regularisatie-9ter/wat-zijn-de-voorwaarden-voor-een-ontvankelijke-9ter-aanvraag`,
    consulted,
    kind: 'agency',
  },
  'vr-9ter-certificate-models': {
    title: { lang: 'nl', text: 'Nieuw standaard medisch attest bij medische regularisatie 9ter' },
    publisher: 'agii',
    url: 'https://www.vreemdelingenrecht.be/nieuws/nieuw-standaard-medisch-attest-bij-medische-regularisatie-9ter',
    consulted,
    kind: 'agency',
  },
  'agii-9ter-certificate': {
    title: { lang: 'nl', text: 'Wat zijn de vereisten voor een geldig standaard medisch attest?' },
    publisher: 'agii',
    url: `${agiiPages}/standaard-medisch-attest-9ter/wat-zijn-de-vereisten-voor-een-geldig-standaard-medisch-attest`,
    consulted,
    kind: 'agency',
  },
  'medimmigrant-9ter-figures': {
    title: {
      lang: 'nl',
      text: 'DVZ-cijfers over de ontvankelijkheidsfase in de procedure medische regularisatie',
    },
    dated: '2023-06-15',
    publisher: 'medimmigrant',
    url: 'https://medimmigrant.be/nl/actualiteit/dvz-cijfers-over-ontvankelijkheidsfase-in-de-procedure-medische-regularisatie',
    consulted,
    kind: 'ngo',
  },
  'dq-9ter-lodging': {
    title: {
      lang: 'fr',
      text: 'Quelles démarches effectuer pour demander une régularisation médicale (9ter) ?',
    },
    publisher: 'droits-quotidiens',
    url: 'https://www.droitsquotidiens.be/fr/question/quelles-demarches-effectuer-pour-demander-une-regularisation-medicale-9ter',
    consulted,
    kind: 'ngo',
  },
  'cedie-225632': {
    title: { lang: 'fr', text: 'C.E., 28 novembre 2013, n° 225.632' },
    publisher: 'cedie',
    url: 'https://uclouvain.be/fr/instituts-recherche/juri/cedie/actualites/c-e-28-novembre-2013-n-225-632.html',
    consulted,
    kind: 'case-law',
  },
  'agii-224723': {
    publisher: 'agii',
    url: 'https://www.agii.be/nieuws/motivering-9ter-weigering-als-advies-dvz-arts-afwijkt-van-advies-behandelend-arts',
    consulted,
    kind: 'agency',
  },
  'agii-news-exclusion-9ter': {
    dated: '2020-11-20',
    publisher: 'agii',
    url: 'https://www.agii.be/nieuws',
    consulted: '2026-11-28',
    kind: 'agency',
  },
} as const satisfies Record<string, Source>
