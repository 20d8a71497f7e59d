import type { SourceId } from '@/content/law/sources'
import type { Provenance } from '@/content/law/types'

/** An authority or helper. Names are official and stay in Dutch and French; absent fields are not confirmed. */
export interface Office extends Provenance<SourceId> {
  readonly name: { readonly en: string; readonly nl: string; readonly fr: string }
  readonly address?: readonly string[]
  readonly phone?: string
  readonly email?: string
  readonly web?: string
}

const current = { inForce: { from: null }, confidence: 'high' } as const

export const offices = {
  'immigration-office': {
    name: {
      en: 'Immigration Office',
      nl: 'Dienst Vreemdelingenzaken (DVZ)',
      fr: 'Office des étrangers (OE)',
    },
    address: ['Boulevard Pacheco 44', '1000 Brussels'],
    web: 'https://dofi.ibz.be',
    source: 'dofi-call',
    ...current,
  },
  municipality: {
    name: {
      en: 'Municipality where you live',
      nl: 'Gemeente van uw verblijfplaats',
      fr: 'Commune de votre résidence',
    },
    source: 'justel-aliens-act',
    ...current,
  },
  'vulnerable-persons-unit': {
    name: {
      en: 'Vulnerable Persons Unit of the Immigration Office',
      nl: 'Cel Kwetsbaren (DVZ)',
      fr: 'Cellule Vulnérables (OE)',
    },
    address: ['Boulevard Pacheco 44', '1000 Brussels'],
    phone: '02 488 97 17',
    email: 'minors@ibz.fgov.be',
    source: 'dofi-minors-application',
    ...current,
  },
  'guardianship-service': {
    name: { en: 'Guardianship Service', nl: 'Dienst Voogdij', fr: 'Service des Tutelles' },
    source: 'dofi-minors-application',
    ...current,
  },
  payoke: {
    name: { en: 'Payoke (Antwerp)', nl: 'Payoke (Antwerpen)', fr: 'Payoke (Anvers)' },
    phone: '03 201 16 90',
    web: 'https://www.payoke.be',
    source: 'fedasilinfo-centres',
    ...current,
  },
  'pag-asa': {
    name: { en: 'PAG-ASA (Brussels)', nl: 'PAG-ASA (Brussel)', fr: 'PAG-ASA (Bruxelles)' },
    phone: '02 511 64 64',
    web: 'https://pag-asa.be',
    source: 'fedasilinfo-centres',
    ...current,
  },
  surya: {
    name: { en: 'Sürya (Liège)', nl: 'Sürya (Luik)', fr: 'Sürya (Liège)' },
    phone: '04 232 40 30',
    web: 'https://www.asblsurya.org',
    source: 'fedasilinfo-centres',
    ...current,
  },
  'medical-stay-service': {
    name: {
      en: 'Immigration Office, Medical Stay Service',
      nl: 'Dienst Vreemdelingenzaken (DVZ)',
      fr: 'Office des étrangers (OE)',
    },
    address: ['Exceptional Stay Department – Medical Stay Service', 'Boulevard Pacheco 44', '1000 Brussels'],
    web: 'https://dofi.ibz.be/en/themes/third-country-nationals/residence-permit-articles-9-9bis-9ter/medical-reasons-article-9ter',
    source: 'dofi-9ter',
    ...current,
  },
  medimmigrant: {
    name: { en: 'Medimmigrant', nl: 'Medimmigrant', fr: 'Medimmigrant' },
    web: 'https://medimmigrant.be',
    source: 'medimmigrant-9ter-figures',
    inForce: { from: null },
    confidence: 'medium',
  },
  'agentschap-integratie': {
    name: {
      en: 'Agentschap Integratie en Inburgering (Flemish agency)',
      nl: 'Agentschap Integratie en Inburgering',
      fr: 'Agentschap Integratie en Inburgering',
    },
    web: 'https://www.agii.be',
    source: 'vr-9bis-procedure',
    inForce: { from: null },
    confidence: 'medium',
  },
  'droits-quotidiens': {
    name: { en: 'Droits Quotidiens', nl: 'Droits Quotidiens', fr: 'Droits Quotidiens' },
    web: 'https://www.droitsquotidiens.be',
    source: 'dq-fee-2022',
    inForce: { from: null },
    confidence: 'medium',
  },
  'fedasil-return': {
    name: {
      en: 'Fedasil voluntary return desk',
      nl: 'Fedasil-terugkeerloket (vrijwillige terugkeer)',
      fr: 'Guichet retour volontaire de Fedasil',
    },
    web: 'https://www.voluntaryreturn.be/en-gb',
    source: 'fedasil-voluntary-return',
    ...current,
  },
  iom: {
    name: {
      en: 'International Organization for Migration (IOM)',
      nl: 'Internationale Organisatie voor Migratie (IOM)',
      fr: 'Organisation internationale pour les migrations (OIM)',
    },
    source: 'aida-2025',
    ...current,
  },
  caritas: {
    name: { en: 'Caritas', nl: 'Caritas', fr: 'Caritas' },
    source: 'aida-2025',
    ...current,
  },
} as const satisfies Record<string, Office>
export type OfficeId = keyof typeof offices
