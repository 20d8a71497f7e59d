import { consultedForLaw2026 as consulted } from '@/content/law/sources/general'
import type { Source } from '@/content/law/types'

/** Pages that telephone numbers, addresses and hours were read from. */
export const contactSources = {
  'fedasilinfo-minors': {
    publisher: 'fedasil',
    url: 'https://www.fedasilinfo.be/en/theme/are-you-unaccompanied-minor',
    consulted,
    kind: 'official',
  },
  'justice-report-a-minor': {
    publisher: 'fps-justice',
    url: 'https://justitie.belgium.be/nl/themas_en_dossiers/kinderen_en_jongeren/niet-begeleide_minderjarige_vreemdelingen/dienst_voogdij/melding_van_een_niet-begeleide_minderjarige_vreemdeling',
    consulted,
    kind: 'official',
  },
  'info-ukraine-minors': {
    publisher: 'info-ukraine',
    url: 'https://info-ukraine.be/nl/ondersteuning-belgie/kinderen-en-jongeren/ik-ken-een-minderjarige-zonder-ouders',
    consulted,
    kind: 'official',
  },
  'news-stop-trafficking': {
    publisher: 'federal-government',
    url: 'https://news.belgium.be/fr/une-nouvelle-rubrique-web-pour-renforcer-la-lutte-contre-la-traite-des-etres-humains',
    consulted,
    kind: 'official',
  },
  'ecpat-trafficking': {
    publisher: 'ecpat',
    url: 'https://ecpat.be/react-reagir-cas-de-suspicion-de-traite-etres-humains/',
    consulted,
    kind: 'ngo',
  },
  'dofi-statelessness-request': {
    publisher: 'immigration-office',
    url: 'https://dofi.ibz.be/fr/themes/international-protection/demande-pour-apatridie',
    consulted,
    kind: 'official',
  },
  'fedasil-return-questions': {
    publisher: 'fedasil',
    url: 'https://retourvolontaire.be/questions',
    consulted,
    kind: 'official',
  },
  'arc-en-ciel-return': {
    publisher: 'arc-en-ciel',
    url: 'https://arcenciel-international.be',
    consulted,
    kind: 'ngo',
  },
  'dofi-icam': {
    publisher: 'immigration-office',
    url: 'https://5195.f2w.bosa.be/fr/ICAM',
    consulted,
    kind: 'official',
  },
  'dq-legal-aid-offices': {
    publisher: 'droits-quotidiens',
    url: 'https://www.droitsquotidiens.be/fr/question/comment-trouver-les-adresses-et-les-horaires-des-bureaux-daide-juridique',
    consulted,
    kind: 'ngo',
  },
  'baliebrussel-legal-aid': {
    publisher: 'brussels-dutch-bar',
    url: 'https://www.baliebrussel.be/ik-ben-rechtzoekende/juridische-bijstand/pro-deo-tweedelijnsbijstand/',
    consulted,
    kind: 'official',
  },
} as const satisfies Record<string, Source>
