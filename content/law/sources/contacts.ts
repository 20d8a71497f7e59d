import { consultedForLaw2026 as consulted } from '@/content/law/sources/general'
import type { Source } from '@/content/law/types'

/** The day on which what the letters hold was read. */
const consultedForLetters = '2026-11-29'

/** Pages that telephone numbers, addresses and hours, and what a letter holds, were read from. */
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
  'dofi-file-access': {
    publisher: 'immigration-office',
    url: 'https://dofi.ibz.be/nl/themes/propos/openbaarheid-van-bestuur',
    consulted: consultedForLetters,
    kind: 'official',
  },
  'openness-act-text': {
    publisher: 'legalize',
    url: 'https://github.com/legalize-dev/legalize-be/blob/main/be/1994000357.md',
    consulted: consultedForLetters,
    kind: 'law',
  },
  'language-laws-text': {
    publisher: 'legalize',
    url: 'https://github.com/legalize-dev/legalize-be/blob/main/be/1966071850.md',
    consulted: '2026-11-29',
    kind: 'law',
  },
  'openness-act-2024': {
    publisher: 'legalize',
    url: 'https://github.com/legalize-dev/legalize-be/blob/main/be/2024005354.md',
    consulted: consultedForLetters,
    kind: 'law',
  },
  'dofi-end-of-stay': {
    publisher: 'immigration-office',
    url: 'https://dofi.ibz.be/fr/themas/onwettig-verblijf/meer-weten/sejour-terminer',
    consulted: consultedForLetters,
    kind: 'official',
  },
  'vlaanderen-legal-aid': {
    publisher: 'flemish-government',
    url: 'https://www.vlaanderen.be/juridische-tweedelijnsbijstand-pro-deoadvocaat',
    consulted: consultedForLetters,
    kind: 'official',
  },
  'dq-legal-aid-foreigners': {
    publisher: 'droits-quotidiens',
    url: 'https://www.droitsquotidiens.be/fr/question/ai-je-droit-laide-juridique-ex-pro-deo-si-je-suis-etranger',
    consulted: consultedForLetters,
    kind: 'ngo',
  },
  'baj-brussels-papers': {
    publisher: 'brussels-french-bar',
    url: 'https://bajbruxelles.be/index.php/fr/documents-a-fournir',
    consulted: consultedForLetters,
    kind: 'official',
  },
  'call-j-box': {
    publisher: 'call',
    url: 'http://www.rvv-cce.be/nl/actua/verzendingen-j-box',
    consulted: consultedForLetters,
    kind: 'official',
  },
  'baliebrussel-legal-aid': {
    publisher: 'brussels-dutch-bar',
    url: 'https://www.baliebrussel.be/ik-ben-rechtzoekende/juridische-bijstand/pro-deo-tweedelijnsbijstand/',
    consulted,
    kind: 'official',
  },
  'dofi-minors-report': {
    publisher: 'immigration-office',
    url: 'https://dofi.ibz.be/en/themes/protection-internationale/demande-de-protection-internationale/presentation-de-la-demande-de',
    consulted: '2026-11-29',
    kind: 'official',
  },
  'justice-identification': {
    publisher: 'fps-justice',
    url: 'https://justitie.belgium.be/nl/themas_en_dossiers/kinderen_en_jongeren/niet-begeleide_minderjarige_vreemdelingen/dienst_voogdij/identifcatie_van_een_niet-begeleide_minderjarige_vreemdeling',
    consulted: '2026-11-29',
    kind: 'official',
  },
  'agii-report-sheet': {
    title: { lang: 'nl', text: 'Nieuwe signalementfiche voor niet-begeleide minderjarigen' },
    dated: '2015-05-28',
    publisher: 'agii',
    url: 'https://www.agii.be/nieuws/nieuwe-signalementfiche-voor-niet-begeleide-minderjarigen',
    consulted: '2026-11-29',
    kind: 'agency',
  },
  'schaerbeek-a-card': {
    publisher: 'schaerbeek',
    url: 'https://www.1030.be/nl/content/verblijfsvergunning-vreemdeling-kaart-ouder-dan-12-jaar-verlenging-van-het-verblijf',
    consulted: '2026-11-29',
    kind: 'municipality',
  },
  'vilvoorde-a-card': {
    title: { lang: 'nl', text: 'Vreemdelingenkaart A aanvragen' },
    publisher: 'vilvoorde',
    url: 'https://www.vilvoorde.be/vreemdelingenkaart-a-aanvragen',
    consulted: '2026-11-29',
    kind: 'municipality',
  },
  /** Names the Ombudsman and the address of its site. The page has no date. */
  'social-security-complaints': {
    title: { lang: 'nl', text: 'Niet tevreden over onze dienstverlening?' },
    publisher: 'fps-social-security',
    url: 'https://socialsecurity.belgium.be/nl/niet-tevreden-over-onze-dienstverlening',
    consulted: '2026-11-29',
    kind: 'official',
  },
  /** How to complain, in which languages, and that it goes to the same street. The page has no date. */
  'data-protection-complaint': {
    title: { lang: 'nl', text: 'Klacht indienen' },
    publisher: 'data-protection-authority',
    url: 'https://www.gegevensbeschermingsautoriteit.be/burger/acties/klacht-indienen',
    consulted: '2026-11-29',
    kind: 'official',
  },
  'data-protection-statement': {
    title: { lang: 'en', text: 'Privacy statement – General' },
    publisher: 'data-protection-authority',
    url: 'https://www.dataprotectionauthority.be/privacy-statement-general',
    consulted: '2026-11-29',
    kind: 'official',
  },
} as const satisfies Record<string, Source>
