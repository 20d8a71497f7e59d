import type { Office } from '@/content/law/offices'

const alsoFromAgii = { source: 'agii-victims', details: ['email'] } as const
const current = { inForce: { from: null }, confidence: 'high' } as const

/** Who to call where somebody is in danger or exploited. Apart from the other offices, so that the first question brings them along. */
export const urgentOffices = {
  police: {
    official: { nl: 'Politie', fr: 'Police' },
    phone: '112',
    otherPhone: '101',
    hours: 'always',
    source: 'fedasilinfo-minors',
    ...current,
  },
  'trafficking-line': {
    official: { nl: 'Stop mensenhandel', fr: 'Stop traite' },
    phone: '078 055 800',
    hours: 'always',
    web: 'https://www.stophumantrafficking.be',
    source: 'news-stop-trafficking',
    ...current,
  },
  payoke: {
    official: { nl: 'Payoke (Antwerpen)', fr: 'Payoke (Anvers)' },
    address: { street: 'leguit', number: '4', postcode: '2000', town: 'antwerp' },
    phone: '03 201 16 90',
    email: 'admin@payoke.be',
    web: 'https://www.payoke.be',
    source: 'ecpat-trafficking',
    alsoFrom: alsoFromAgii,
    ...current,
  },
  'pag-asa': {
    official: { nl: 'PAG-ASA (Brussel)', fr: 'PAG-ASA (Bruxelles)' },
    address: { street: 'alexiens', number: '16', postcode: '1000', town: 'brussels' },
    phone: '02 511 64 64',
    email: 'info@pag-asa.be',
    web: 'https://pag-asa.be',
    source: 'ecpat-trafficking',
    alsoFrom: alsoFromAgii,
    ...current,
  },
  surya: {
    official: { nl: 'Sürya (Luik)', fr: 'Sürya (Liège)' },
    address: { street: 'rouveroy', number: '2', postcode: '4000', town: 'liege' },
    phone: '04 232 40 30',
    email: 'info@asblsurya.be',
    web: 'https://www.asblsurya.org',
    source: 'ecpat-trafficking',
    alsoFrom: alsoFromAgii,
    ...current,
  },
} as const satisfies Readonly<Record<string, Office>>
