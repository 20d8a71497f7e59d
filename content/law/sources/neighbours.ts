import { consultedForLaw2026 } from '@/content/law/sources/general'
import type { Source } from '@/content/law/types'

const consulted = '2026-11-22'

/** Pages on the neighbouring routes, on legal aid and on the laws of June 2026. */
export const neighboursSources = {
  'dofi-family-visa': {
    publisher: 'immigration-office',
    url: 'https://dofi.ibz.be/en/themes/third-country-nationals/family-reunification/visa-d-application-family-reunification',
    consulted: consultedForLaw2026,
    kind: 'official',
  },
  'myria-family-where': {
    publisher: 'myria',
    url: 'https://www.myria.be/en/fundamental-rights/family-reunification/child-entry/chapter-2',
    consulted: consultedForLaw2026,
    kind: 'agency',
  },
  'embassy-family-of-belgian': {
    publisher: 'foreign-affairs',
    url: 'http://australia.diplomatie.belgium.be/en/travel-to-belgium/visa/family-regrouping-visa',
    consulted: consultedForLaw2026,
    kind: 'official',
  },
  'vlaanderen-single-permit': {
    publisher: 'flemish-government',
    url: 'https://www.vlaanderen.be/en/work-permits-for-foreign-workers/apply-online-for-a-work-permit-via-the-special-service',
    consulted: consultedForLaw2026,
    kind: 'official',
  },
  'study-in-belgium-visa': {
    publisher: 'study-in-belgium',
    url: 'https://www.studyinbelgium.be/en/studying-french-speaking-belgium-international-student-master-or-doctorate',
    consulted: consultedForLaw2026,
    kind: 'agency',
  },
  'aida-registration': {
    dated: '2024-05-30',
    publisher: 'aida',
    url: 'https://asylumineurope.org/reports/country/belgium/',
    consulted,
    kind: 'report',
  },
  'dofi-lodging-protection': {
    publisher: 'immigration-office',
    url: 'https://dofi.ibz.be',
    consulted,
    kind: 'official',
  },
  'dofi-temporary-protection': {
    publisher: 'immigration-office',
    url: 'https://5195.f2w.bosa.be',
    consulted,
    kind: 'official',
  },
  'brussels-times-temporary-protection': {
    dated: '2025-06-13',
    publisher: 'brussels-times',
    url: 'https://www.brusselstimes.com/1625074',
    consulted,
    kind: 'press',
  },
  'vr-ukraine': {
    publisher: 'agii',
    url: 'https://www.vreemdelingenrecht.be/dossiers/oekraine',
    consulted,
    kind: 'agency',
  },
  'emn-2024': {
    publisher: 'migration-network',
    url: 'https://emnbelgium.be',
    consulted,
    kind: 'report',
  },
  'country-profile-belgium': {
    title: { lang: 'en', text: 'Belgium' },
    publisher: 'prague-process',
    url: 'https://pragueprocess.eu/en/countries/836-belgium',
    consulted: consultedForLaw2026,
    kind: 'report',
  },
  'flemish-migration': {
    title: { lang: 'en', text: 'International migration' },
    dated: '2025-07-15',
    publisher: 'flemish-government',
    url: 'https://www.vlaanderen.be/en/statistics-flanders/population/international-migration',
    consulted: consultedForLaw2026,
    kind: 'official',
  },
  'cgrs-pact': {
    publisher: 'cgrs',
    url: 'https://www.cgrs.be/en/changes-introduced-eu-asylum-and-migration-pact',
    consulted,
    kind: 'official',
  },
  'aida-protection-permits': {
    dated: '2025-06-24',
    publisher: 'aida',
    url: 'https://asylumineurope.org/reports/country/belgium/',
    consulted,
    kind: 'report',
  },
  'dofi-protection-status': {
    publisher: 'immigration-office',
    url: 'https://dofi.ibz.be',
    consulted,
    kind: 'official',
  },
  'agii-parallel-2016': {
    publisher: 'agii',
    url: 'https://www.agii.be/nieuws/parallelle-aanvragen-of-beroepen-9bis-of-9ter-niet-meer-mogelijk-vanaf-1-maart-2016',
    consulted,
    kind: 'agency',
  },
  'fedasilinfo-legal-advice': {
    publisher: 'fedasil',
    url: 'https://www.fedasilinfo.be/en/need-legal-advice',
    consulted,
    kind: 'official',
  },
  'unhcr-legal-aid': {
    publisher: 'unhcr',
    url: 'https://help.unhcr.org/belgium/en/where-to-seek-help/legal-aid/legal-aid/',
    consulted,
    kind: 'ngo',
  },
  'agii-other-minors': {
    publisher: 'agii',
    url: 'https://www.agii.be',
    consulted,
    kind: 'agency',
  },
} as const satisfies Record<string, Source>
