import type { Source } from '@/content/law/types'

const consulted = '2026-11-22'
const dofi = 'Immigration Office (DVZ / OE)'
const cgrs = 'CGRS (CGVS / CGRA)'

/** Pages on the neighbouring routes, on legal aid and on the laws of June 2026. */
export const neighboursSources = {
  'aida-registration': {
    title: 'Country report Belgium: registration of the asylum application (30 May 2024)',
    publisher: 'Vluchtelingenwerk Vlaanderen / ECRE (AIDA)',
    url: 'https://asylumineurope.org/reports/country/belgium/',
    consulted,
    kind: 'report',
  },
  'dofi-lodging-protection': {
    title: 'International protection: lodging the application',
    publisher: dofi,
    url: 'https://dofi.ibz.be',
    consulted,
    kind: 'official',
  },
  'dofi-temporary-protection': {
    title: 'Temporary protection',
    publisher: dofi,
    url: 'https://5195.f2w.bosa.be',
    consulted,
    kind: 'official',
  },
  'brussels-times-temporary-protection': {
    title: 'EU ministers agree to prolong temporary protection to 4 March 2027 (13 June 2025)',
    publisher: 'The Brussels Times',
    url: 'https://www.brusselstimes.com/1625074',
    consulted,
    kind: 'press',
  },
  'vr-ukraine': {
    title: 'Dossier Ukraine',
    publisher: 'Agentschap Integratie en Inburgering',
    url: 'https://www.vreemdelingenrecht.be/dossiers/oekraine',
    consulted,
    kind: 'agency',
  },
  'dofi-statelessness': {
    title: 'Application to stay as a stateless person',
    publisher: dofi,
    url: 'https://dofi.ibz.be/en/themes/international-protection/application-statelessness',
    consulted,
    kind: 'official',
  },
  'statelessness-index': {
    title: 'Statelessness in Belgium',
    publisher: 'European Network on Statelessness',
    url: 'https://www.statelessness.eu',
    consulted,
    kind: 'ngo',
  },
  'emn-2024': {
    title: 'Country factsheet Belgium 2024',
    publisher: 'European Migration Network',
    url: 'https://emnbelgium.be',
    consulted,
    kind: 'report',
  },
  'cgrs-pact': {
    title: 'Changes introduced by the EU asylum and migration pact',
    publisher: cgrs,
    url: 'https://www.cgrs.be/en/changes-introduced-eu-asylum-and-migration-pact',
    consulted,
    kind: 'official',
  },
  'aida-protection-permits': {
    title: 'Country report Belgium: residence permit of beneficiaries of protection (24 June 2025)',
    publisher: 'Vluchtelingenwerk Vlaanderen / ECRE (AIDA)',
    url: 'https://asylumineurope.org/reports/country/belgium/',
    consulted,
    kind: 'report',
  },
  'dofi-protection-status': {
    title: 'Questions on protection status: renewal of the card',
    publisher: dofi,
    url: 'https://dofi.ibz.be',
    consulted,
    kind: 'official',
  },
  'agii-parallel-2016': {
    title: 'Parallel applications or appeals 9bis or 9ter no longer possible from 1 March 2016',
    publisher: 'Agentschap Integratie en Inburgering',
    url: 'https://www.agii.be/nieuws/parallelle-aanvragen-of-beroepen-9bis-of-9ter-niet-meer-mogelijk-vanaf-1-maart-2016',
    consulted,
    kind: 'agency',
  },
  'fedasilinfo-legal-advice': {
    title: 'Need legal advice?',
    publisher: 'Fedasil',
    url: 'https://www.fedasilinfo.be/en/need-legal-advice',
    consulted,
    kind: 'official',
  },
  'unhcr-legal-aid': {
    title: 'Legal aid in Belgium',
    publisher: 'UNHCR Belgium',
    url: 'https://help.unhcr.org/belgium/en/where-to-seek-help/legal-aid/legal-aid/',
    consulted,
    kind: 'ngo',
  },
  'agii-other-minors': {
    title: 'Unaccompanied minors: which other residence procedures',
    publisher: 'Agentschap Integratie en Inburgering',
    url: 'https://www.agii.be',
    consulted,
    kind: 'agency',
  },
} as const satisfies Record<string, Source>
