import type { Helper } from '@/content/law/help/types'

const read = '2026-11-28'

/** Legal aid in the district of Brussels, which has two bars. */
export const helpInBrussels = {
  'bjb-brussels': {
    office: 'legal-aid-brussels-dutch',
    kinds: ['lawyer'],
    districts: ['brussels'],
    seat: '21004',
    languages: ['nl'],
  },
  'baj-brussels': {
    office: 'legal-aid-brussels-french',
    kinds: ['lawyer'],
    districts: ['brussels'],
    seat: '21004',
    languages: ['fr'],
  },
  'bjb-groot-bijgaarden': {
    kinds: ['lawyer'],
    districts: ['brussels'],
    seat: '23016',
    name: 'Bureau voor Juridische Bijstand in Groot-Bijgaarden',
    lang: 'nl',
    address: ['Welzijnscampus Nieuwenbos', 'Bosstraat 84', '1702 Groot-Bijgaarden'],
    sources: [{ url: 'https://www.dilbeek.be/nl/juridische-tweedelijnsbijstand-pro-deo-advocaat', read }],
  },
  'phone-advice-brussels': {
    kinds: ['lawyer'],
    districts: ['brussels'],
    name: 'Helpline, Nederlandse Orde van advocaten te Brussel',
    lang: 'nl',
    phone: '02 511 50 45',
    sources: [{ url: 'https://www.baliebrussel.be/rechtshulp/?lang=en', read, page: '2020' }],
  },
  'refugee-helpdesk': {
    kinds: ['lawyer', 'shelter'],
    districts: ['brussels'],
    name: 'Legal Helpdesk (Vluchtelingenwerk Vlaanderen, barreau de Bruxelles)',
    lang: 'en',
    address: ['Timmerhoutkaai 10 / Quai au Bois de Construction 10', '1000 Brussel / Bruxelles'],
    sources: [
      { url: 'https://www.globearoma.be/en/action-miseres-dhiver/', read, page: '2023' },
      {
        url: 'https://www.lw.com/en/global-citizenship/pro-bono-and-community-service/aiding-asylum-seekers-in-belgium',
        read,
        page: '2025',
      },
    ],
  },
  'fedasil-info-point': {
    kinds: ['shelter', 'return', 'illness'],
    districts: ['brussels'],
    name: 'Fedasil Info Point',
    lang: 'en',
    address: ['Rue Héger-Bordet 3', 'Bruxelles'],
    authority: true,
    sources: [
      { url: 'https://fedasil.be/fr/node/12253', read, page: '2024-09-30' },
      { url: 'https://fedasilinfo.be/en/register-reception', read },
    ],
  },
  'refugee-medical-point': {
    kinds: ['illness'],
    districts: ['brussels'],
    name: 'Refugee Medical Point, Croix-Rouge',
    lang: 'fr',
    address: ['Rue Héger-Bordet 3', 'Bruxelles'],
    sources: [{ url: 'https://fedasil.be/fr/node/12253', read, page: '2024-09-30' }],
  },
} as const satisfies Readonly<Record<string, Helper>>
