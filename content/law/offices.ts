import type { StreetId, TownId } from '@/content/law/places'
import type { SourceId } from '@/content/law/sources'
import type { OfficialNames, Provenance } from '@/content/law/types'

/** A part of an office that stands on the envelope. */
export type AddressUnit = 'medical-stay-service'

/** Where letters go. Languages name the unit, the street and the town. */
export interface Address {
  readonly unit?: AddressUnit
  readonly street: StreetId
  readonly number: string
  readonly postcode: string
  readonly town: TownId
}

/** An authority or helper with its official names; absent fields are not confirmed. */
export interface Office extends Provenance<SourceId> {
  readonly official: OfficialNames
  readonly address?: Address
  readonly phone?: string
  readonly email?: string
  readonly web?: string
}

const pacheco44 = { street: 'pacheco', number: '44', postcode: '1000', town: 'brussels' } as const
const immigrationOffice = {
  nl: 'Dienst Vreemdelingenzaken (DVZ)',
  fr: 'Office des étrangers (OE)',
  de: 'Ausländeramt',
} as const
const current = { inForce: { from: null }, confidence: 'high' } as const

export const offices = {
  'immigration-office': {
    official: immigrationOffice,
    address: pacheco44,
    web: 'https://dofi.ibz.be',
    source: 'dofi-call',
    ...current,
  },
  municipality: {
    official: { nl: 'Gemeente van uw verblijfplaats', fr: 'Commune de votre résidence' },
    source: 'justel-aliens-act',
    ...current,
  },
  'vulnerable-persons-unit': {
    official: { nl: 'Cel Kwetsbaren (DVZ)', fr: 'Cellule Vulnérables (OE)' },
    address: pacheco44,
    phone: '02 488 97 17',
    email: 'minors@ibz.fgov.be',
    source: 'dofi-minors-application',
    ...current,
  },
  'guardianship-service': {
    official: { nl: 'Dienst Voogdij', fr: 'Service des Tutelles', de: 'Vormundschaftsdienst' },
    source: 'dofi-minors-application',
    ...current,
  },
  payoke: {
    official: { nl: 'Payoke (Antwerpen)', fr: 'Payoke (Anvers)' },
    phone: '03 201 16 90',
    web: 'https://www.payoke.be',
    source: 'fedasilinfo-centres',
    ...current,
  },
  'pag-asa': {
    official: { nl: 'PAG-ASA (Brussel)', fr: 'PAG-ASA (Bruxelles)' },
    phone: '02 511 64 64',
    web: 'https://pag-asa.be',
    source: 'fedasilinfo-centres',
    ...current,
  },
  surya: {
    official: { nl: 'Sürya (Luik)', fr: 'Sürya (Liège)' },
    phone: '04 232 40 30',
    web: 'https://www.asblsurya.org',
    source: 'fedasilinfo-centres',
    ...current,
  },
  'medical-stay-service': {
    official: immigrationOffice,
    address: { ...pacheco44, unit: 'medical-stay-service' },
    web: 'https://dofi.ibz.be/en/themes/third-country-nationals/residence-permit-articles-9-9bis-9ter/medical-reasons-article-9ter',
    source: 'dofi-9ter',
    ...current,
  },
  medimmigrant: {
    official: { nl: 'Medimmigrant', fr: 'Medimmigrant' },
    web: 'https://medimmigrant.be',
    source: 'medimmigrant-9ter-figures',
    inForce: { from: null },
    confidence: 'medium',
  },
  'agentschap-integratie': {
    official: { nl: 'Agentschap Integratie en Inburgering', fr: 'Agentschap Integratie en Inburgering' },
    web: 'https://www.agii.be',
    source: 'vr-9bis-procedure',
    inForce: { from: null },
    confidence: 'medium',
  },
  'droits-quotidiens': {
    official: { nl: 'Droits Quotidiens', fr: 'Droits Quotidiens' },
    web: 'https://www.droitsquotidiens.be',
    source: 'dq-fee-2022',
    inForce: { from: null },
    confidence: 'medium',
  },
  'fedasil-return': {
    official: {
      nl: 'Fedasil-terugkeerloket (vrijwillige terugkeer)',
      fr: 'Guichet retour volontaire de Fedasil',
    },
    web: 'https://www.voluntaryreturn.be/en-gb',
    source: 'fedasil-voluntary-return',
    ...current,
  },
  iom: {
    official: {
      nl: 'Internationale Organisatie voor Migratie (IOM)',
      fr: 'Organisation internationale pour les migrations (OIM)',
      de: 'Internationale Organisation für Migration (IOM)',
    },
    source: 'aida-2025',
    ...current,
  },
  caritas: {
    official: { nl: 'Caritas', fr: 'Caritas' },
    source: 'aida-2025',
    ...current,
  },
} as const satisfies Record<string, Office>
export type OfficeId = keyof typeof offices
