import type { Helper } from '@/content/law/help/types'

const read = '2026-11-28'
const lawyer = ['lawyer'] as const

/** Legal aid offices of the Dutch-speaking bars, and first advice there. */
export const legalAidNorth = {
  'bjb-antwerp': {
    kinds: lawyer,
    districts: ['antwerp'],
    name: 'Bureau voor Juridische Bijstand, afdeling Antwerpen',
    lang: 'nl',
    address: ['Bolivarplaats 20', '2000 Antwerpen'],
    phone: '03 260 72 80',
    email: 'bjb@balieantwerpen.be',
    web: 'https://balieantwerpen.be/en/citizens/pro-bono-lawyer/i-want-a-pro-bono-lawyer/',
    languages: ['nl', 'fr', 'en', 'de'],
    sources: [
      { url: 'https://www.balieantwerpen.be/nl/pro-deo/toewijzing-van-een-advocaat', read },
      { url: 'https://balieantwerpen.be/en/citizens/pro-bono-lawyer/i-want-a-pro-bono-lawyer/', read },
    ],
  },
  'bjb-mechelen': {
    kinds: lawyer,
    districts: ['antwerp'],
    name: 'Bureau voor Juridische Bijstand, afdeling Mechelen',
    lang: 'nl',
    address: ['Keizerstraat 20', '2800 Mechelen'],
    phone: '015 26 11 42',
    languages: ['nl', 'fr', 'en', 'de'],
    sources: [
      { url: 'https://www.balieantwerpen.be/nl/pro-deo/toewijzing-van-een-advocaat', read },
      { url: 'https://www.heist-op-den-berg.be/pro-deoadvocaat-aanvragen', read },
    ],
  },
  'atlas-antwerp': {
    kinds: lawyer,
    districts: ['antwerp'],
    name: 'Vreemdelingenpermanentie, Atlas Antwerpen',
    lang: 'nl',
    address: ['Filet Divers', 'Rolwagenstraat 49', '2018 Antwerpen'],
    web: 'https://www.atlas-antwerpen.be/en/advice-on-immigration-law/advice-about-your-residence-status',
    sources: [
      {
        url: 'https://www.atlas-antwerpen.be/en/advice-on-immigration-law/advice-about-your-residence-status',
        read,
        page: '2023-07',
      },
    ],
  },
  'first-advice-kempen': {
    kinds: lawyer,
    districts: ['antwerp'],
    name: 'Commissie voor Juridische Bijstand (Kempen)',
    lang: 'nl',
    phone: '0476 36 31 92',
    sources: [
      { url: 'https://www.retie.be/product/845/juridische-tweedelijnsbijstand-pro-deoadvocaat', read },
    ],
  },
  'bjb-hasselt': {
    kinds: lawyer,
    districts: ['limburg'],
    name: 'Bureau voor Juridische Bijstand, loket Hasselt',
    lang: 'nl',
    address: ['Parklaan 25 bus 9', '3500 Hasselt'],
    web: 'https://www.balielimburg.be/hoe-kunnen-we-helpen/bijstand-van-een-pro-deoadvocaat',
    sources: [{ url: 'https://www.balielimburg.be/pro-deo-juridische-bijstand', read }],
  },
  'bjb-leuven': {
    kinds: lawyer,
    districts: ['leuven'],
    name: 'Bureau voor Juridische Bijstand, balie Leuven',
    lang: 'nl',
    address: ['Huis van de Advocaat', 'Rijschoolstraat 9', '3000 Leuven'],
    phone: '016 21 45 45',
    email: 'bjb@balieleuven.be',
    web: 'https://www.balieleuven.be/gratis-juridische-bijstand',
    sources: [{ url: 'https://www.balieleuven.be/gratis-juridische-bijstand', read }],
  },
  'bjb-ghent': {
    kinds: lawyer,
    districts: ['east-flanders'],
    name: 'Bureau voor Juridische Bijstand, balie Gent',
    lang: 'nl',
    web: 'https://baliegent.be/burgerzone/waarmee-kan-de-balie-jou-helpen/bijstand-van-een-pro-deo-advocaat/',
    sources: [
      {
        url: 'https://baliegent.be/burgerzone/waarmee-kan-de-balie-jou-helpen/bijstand-van-een-pro-deo-advocaat/',
        read,
      },
    ],
  },
  'bjb-dendermonde': {
    kinds: lawyer,
    districts: ['east-flanders'],
    name: 'Balie Dendermonde',
    lang: 'nl',
    web: 'https://baliedendermonde.be/gratis-advies-of-pro-deo-advocaat/',
    sources: [{ url: 'https://baliedendermonde.be/gratis-advies-of-pro-deo-advocaat/', read }],
  },
  'first-advice-oudenaarde': {
    kinds: lawyer,
    districts: ['east-flanders'],
    name: 'Gratis juridisch advies, Gerechtsgebouw Oudenaarde',
    lang: 'nl',
    address: ['Bourgondiëstraat 5', '9700 Oudenaarde'],
    phone: '0456 25 49 42',
    sources: [{ url: 'https://www.oudenaarde.be/nl/node/13992', read }],
  },
  'bjb-bruges': {
    kinds: lawyer,
    districts: ['west-flanders'],
    name: 'Bureau voor Juridische Bijstand, Orde van Advocaten, Brugge',
    lang: 'nl',
    address: ['Langestraat 120', '8000 Brugge'],
    phone: '050 34 97 20',
    email: 'bjb@baliewestvlaanderen.be',
    sources: [
      { url: 'https://www.oostende.be/producten/detail/260/commissie-voor-juridische-bijstand', read },
    ],
  },
  'first-advice-ostend': {
    kinds: lawyer,
    districts: ['west-flanders'],
    name: 'Commissie voor Juridische Bijstand, Oostende',
    lang: 'nl',
    address: ['Huis Kooy', 'Hospitaalstraat 35', 'Oostende'],
    sources: [
      { url: 'https://www.oostende.be/producten/detail/260/commissie-voor-juridische-bijstand', read },
    ],
  },
  'bjb-kortrijk': {
    kinds: lawyer,
    districts: ['west-flanders'],
    name: 'Bureau voor Juridische Bijstand, Kortrijk',
    lang: 'nl',
    address: ['Gerechtsgebouw I, lokaal 54 B', 'Burgemeester Nolfstraat 10 A', '8500 Kortrijk'],
    sources: [{ url: 'https://www.roeselare.be/node/5317', read }],
  },
  'bjb-veurne': {
    kinds: lawyer,
    districts: ['west-flanders'],
    name: 'Bureau voor Juridische Bijstand, Veurne',
    lang: 'nl',
    address: ['Rechtbank', 'Peter Benoitlaan 2', '8630 Veurne'],
    sources: [{ url: 'https://www.diksmuide.be/product/924/pro-deo-advocaat', read }],
  },
  'pro-deo-flanders': {
    kinds: lawyer,
    districts: ['antwerp', 'limburg', 'leuven', 'east-flanders', 'west-flanders', 'brussels'],
    name: 'Pro-Deoadvocaat',
    lang: 'nl',
    web: 'https://www.prodeoadvocaat.vlaanderen/Pro-deo-ook-voor-u/Aanvraagprocedure-pro-deo',
    sources: [
      {
        url: 'https://www.prodeoadvocaat.vlaanderen/Pro-deo-ook-voor-u/Aanvraagprocedure-pro-deo',
        read,
      },
    ],
  },
} as const satisfies Readonly<Record<string, Helper>>
