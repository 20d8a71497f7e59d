import type { Helper } from '@/content/law/help/types'

const read = '2026-11-28'
const directory = {
  url: 'https://amerainternational.org/legal-assistance-country-directory/belgium-legal-assistance',
  read,
} as const

/** Organisations and lines for the whole country, or for more than one district. */
export const organisations = {
  'trafficking-line': { office: 'trafficking-line', kinds: ['victim'] },
  payoke: { office: 'payoke', kinds: ['victim'] },
  'pag-asa': { office: 'pag-asa', kinds: ['victim'] },
  surya: { office: 'surya', kinds: ['victim'] },
  esperanto: { office: 'esperanto', kinds: ['victim', 'child'] },
  guardianship: { office: 'guardianship-service', kinds: ['child'], authority: true },
  medimmigrant: { office: 'medimmigrant', kinds: ['illness'] },
  'fedasil-return': { office: 'fedasil-return', kinds: ['return'], authority: true },
  'agentschap-integratie': {
    office: 'agentschap-integratie',
    kinds: ['lawyer'],
    languages: ['nl'],
    authority: true,
  },
  'droits-quotidiens': { office: 'droits-quotidiens', kinds: ['lawyer'], languages: ['fr'] },
  adde: {
    kinds: ['lawyer'],
    name: 'ADDE (Association pour le droit des étrangers)',
    lang: 'fr',
    phone: '02 227 42 41',
    email: 'servicejuridique@adde.be',
    sources: [directory],
  },
  'displaced-persons': {
    kinds: ['lawyer'],
    districts: ['liege', 'namur', 'hainaut', 'eupen', 'luxembourg'],
    name: 'Aide aux Personnes Déplacées',
    lang: 'fr',
    address: ['Rue Jean d’Outremeuse 93/1', '4020 Liège'],
    phone: '04 342 06 02',
    email: 'administration@apdasbl.be',
    sources: [directory],
  },
  'point-dappui': {
    kinds: ['lawyer'],
    districts: ['liege', 'eupen'],
    name: 'Point d’Appui',
    lang: 'fr',
    web: 'http://pointdappui.be/qui-sommes-nous/',
    sources: [{ url: 'http://pointdappui.be/qui-sommes-nous/', read }],
  },
  nansen: {
    kinds: ['lawyer'],
    name: 'NANSEN',
    lang: 'en',
    phone: '0487 84 65 40',
    email: 'info@nansenrefugee.be',
    web: 'https://nansen-refugee.be/en/activities/',
    sources: [{ url: 'https://nansen-refugee.be/en/activities/', read }],
  },
  myria: {
    kinds: ['lawyer', 'victim'],
    name: 'Myria',
    lang: 'en',
    web: 'https://www.myria.be/en',
    authority: true,
    sources: [{ url: 'https://www.myria.be/en/about-myria', read }],
  },
  caritas: {
    kinds: ['return', 'shelter'],
    name: 'Caritas International',
    lang: 'en',
    web: 'https://www.caritasinternational.be/en/asylum-migration/',
    sources: [
      { url: 'https://returnnetwork.eu/cpt_networks/caritas-international-belgium-cib/', read },
      { url: 'https://www.caritasinternational.be/en/asylum-migration/', read },
    ],
  },
  'tele-onthaal': {
    kinds: ['listen'],
    name: 'Tele-Onthaal',
    lang: 'nl',
    phone: '106',
    web: 'https://www.tele-onthaal.be',
    languages: ['nl'],
    sources: [
      {
        url: 'https://focus-wtv.be/nieuws/meer-oproepen-voor-tele-onthaal-vlaanderen-met-extra-geld-vrij',
        read,
        page: '2025-08-05',
      },
    ],
  },
  'tele-accueil': {
    kinds: ['listen'],
    name: 'Télé-Accueil',
    lang: 'fr',
    phone: '107',
    languages: ['fr'],
    sources: [
      {
        url: 'https://www.rtbf.be/article/le-centre-tele-accueil-de-liege-a-l-ecoute-depuis-50-ans-11188471',
        read,
        page: '2023-04',
      },
    ],
  },
  'welfare-centre': {
    kinds: ['shelter', 'illness', 'lawyer'],
    name: 'OCMW / CPAS',
    lang: 'nl',
    authority: true,
    sources: [
      { url: 'https://www.fedasilinfo.be/en/need-legal-advice', read },
      { url: 'https://www.zanzu.be/en/access-medical-care', read },
    ],
  },
  'justice-house': {
    kinds: ['lawyer'],
    name: 'Justitiehuis / Maison de justice',
    lang: 'nl',
    authority: true,
    sources: [
      {
        url: 'https://www.departementwvg.be/welzijn-en-samenleving/welzijnswerk/juridische-eerstelijns-bijstand',
        read,
      },
      {
        url: 'https://www.droitsquotidiens.be/fr/question/comment-trouver-les-adresses-et-les-horaires-des-bureaux-daide-juridique',
        read,
      },
    ],
  },
} as const satisfies Readonly<Record<string, Helper>>
