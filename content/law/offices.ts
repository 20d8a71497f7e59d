import type { StreetId, TownId } from '@/content/law/places'
import type { SourceId } from '@/content/law/sources'
import type { OfficialNames, Provenance } from '@/content/law/types'
import { urgentOffices } from '@/content/law/urgent-offices'

/** A part of an office that stands on the envelope. */
export type AddressUnit = 'medical-stay-service' | 'protection-follow-up'

/** When an office can be reached. Languages say it. */
export type HoursId = 'always' | 'return-line' | 'coaching-desks' | 'brussels-dutch-legal-aid'

/** Why an office has no telephone, address, e-mail or site here. Languages say it. */
export type Unreachable = 'each-has-its-own' | 'not-found'

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
  readonly otherPhone?: string
  readonly email?: string
  readonly otherEmail?: string
  readonly web?: string
  readonly hours?: HoursId
  /** Set where nothing says how it can be reached. */
  readonly unreachable?: Unreachable
  /** Details that the source does not give, read elsewhere with less certainty. */
  readonly alsoFrom?: { readonly source: SourceId; readonly details: readonly ContactDetail[] }
}

export type ContactDetail = 'email' | 'hours'

const pacheco44 = { street: 'pacheco', number: '44', postcode: '1000', town: 'brussels' } as const
const immigrationOffice = {
  nl: 'Dienst Vreemdelingenzaken (DVZ)',
  fr: 'Office des étrangers (OE)',
  de: 'Ausländeramt',
} as const
const medium = { inForce: { from: null }, confidence: 'medium' } as const
const current = { inForce: { from: null }, confidence: 'high' } as const

export const offices = {
  ...urgentOffices,
  'immigration-office': {
    official: immigrationOffice,
    address: pacheco44,
    web: 'https://dofi.ibz.be',
    source: 'dofi-call',
    ...current,
  },
  municipality: {
    official: { nl: 'Gemeente van uw verblijfplaats', fr: 'Commune de votre résidence' },
    unreachable: 'each-has-its-own',
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
    phone: '078 15 43 24',
    hours: 'always',
    email: 'voogdij@just.fgov.be',
    web: 'https://justitie.belgium.be/nl/themas_en_dossiers/kinderen_en_jongeren/niet-begeleide_minderjarige_vreemdelingen/dienst_voogdij/melding_van_een_niet-begeleide_minderjarige_vreemdeling',
    source: 'justice-report-a-minor',
    alsoFrom: { source: 'info-ukraine-minors', details: ['email'] },
    ...current,
  },
  esperanto: {
    official: { nl: 'Esperanto', fr: 'Esperanto' },
    phone: '0473 40 00 66',
    email: 'contact@esperantomena.org',
    source: 'ecpat-trafficking',
    ...medium,
  },
  'medical-stay-service': {
    official: immigrationOffice,
    address: { ...pacheco44, unit: 'medical-stay-service' },
    web: 'https://dofi.ibz.be/en/themes/third-country-nationals/residence-permit-articles-9-9bis-9ter/medical-reasons-article-9ter',
    source: 'dofi-9ter',
    ...current,
  },
  /** Where papers that come after a 9bis application are sent; the application itself goes to the municipality. */
  'humanitarian-supplements': {
    official: immigrationOffice,
    email: 'dex.9bisaanvulling@ibz.fgov.be',
    otherEmail: 'dex.9biscomplement@ibz.fgov.be',
    source: 'dofi-9bis',
    ...medium,
  },
  /** Copies of files, by e-mail only. */
  'file-access': {
    official: {
      nl: 'Dienst Openbaarheid van bestuur (DVZ)',
      fr: 'Service Publicité de l’administration (OE)',
    },
    email: 'openbaarheidvanbestuur@ibz.fgov.be',
    otherEmail: 'publiciteadministration@ibz.fgov.be',
    web: 'https://dofi.ibz.be/nl/themes/propos/openbaarheid-van-bestuur',
    source: 'dofi-file-access',
    ...current,
  },
  'statelessness-desk': {
    official: immigrationOffice,
    address: { ...pacheco44, unit: 'protection-follow-up' },
    email: 'stateless@ibz.be',
    source: 'dofi-statelessness-request',
    ...current,
  },
  council: {
    official: {
      nl: 'Raad voor Vreemdelingenbetwistingen (RvV)',
      fr: 'Conseil du contentieux des étrangers (CCE)',
    },
    address: { street: 'gaucheret', number: '92-94', postcode: '1030', town: 'brussels' },
    web: 'https://www.rvv-cce.be',
    source: 'dofi-call',
    ...current,
  },
  'legal-aid-brussels-dutch': {
    official: {
      nl: 'Bureau voor juridische bijstand, Nederlandse Orde van advocaten te Brussel',
      fr: 'Bureau d’aide juridique, Ordre néerlandais des avocats du barreau de Bruxelles',
    },
    address: { street: 'regency', number: '63', postcode: '1000', town: 'brussels' },
    phone: '02 519 84 68',
    email: 'bjb@baliebrussel.be',
    web: 'https://www.baliebrussel.be/ik-ben-rechtzoekende/juridische-bijstand/pro-deo-tweedelijnsbijstand/',
    hours: 'brussels-dutch-legal-aid',
    source: 'baliebrussel-legal-aid',
    ...current,
  },
  'legal-aid-brussels-french': {
    official: {
      nl: 'Bureau d’aide juridique de Bruxelles',
      fr: 'Bureau d’aide juridique de Bruxelles',
    },
    web: 'https://bajbruxelles.be',
    source: 'dq-legal-aid-offices',
    ...medium,
  },
  'legal-aid-french-german': {
    official: {
      nl: 'Bureaux d’aide juridique (avocats.be)',
      fr: 'Bureaux d’aide juridique (avocats.be)',
    },
    web: 'https://avocats.be/fr/bureaux-daide-juridique-baj',
    source: 'dq-legal-aid-offices',
    ...medium,
  },
  medimmigrant: {
    official: { nl: 'Medimmigrant', fr: 'Medimmigrant' },
    web: 'https://medimmigrant.be',
    source: 'medimmigrant-9ter-figures',
    ...medium,
  },
  'agentschap-integratie': {
    official: { nl: 'Agentschap Integratie en Inburgering', fr: 'Agentschap Integratie en Inburgering' },
    web: 'https://www.agii.be',
    source: 'vr-9bis-procedure',
    ...medium,
  },
  'droits-quotidiens': {
    official: { nl: 'Droits Quotidiens', fr: 'Droits Quotidiens' },
    web: 'https://www.droitsquotidiens.be',
    source: 'dq-fee-2022',
    ...medium,
  },
  'fedasil-return': {
    official: {
      nl: 'Fedasil-terugkeerloket (vrijwillige terugkeer)',
      fr: 'Guichet retour volontaire de Fedasil',
    },
    phone: '0800 327 45',
    hours: 'return-line',
    web: 'https://www.voluntaryreturn.be/en-gb',
    source: 'fedasil-return-questions',
    alsoFrom: { source: 'arc-en-ciel-return', details: ['hours'] },
    ...current,
  },
  'return-coaching': {
    official: { nl: 'ICAM (Dienst Vreemdelingenzaken)', fr: 'ICAM (Office des étrangers)' },
    phone: '02 488 97 77',
    email: 'icamsupport@ibz.fgov.be',
    hours: 'coaching-desks',
    source: 'dofi-icam',
    ...medium,
  },
  iom: {
    official: {
      nl: 'Internationale Organisatie voor Migratie (IOM)',
      fr: 'Organisation internationale pour les migrations (OIM)',
      de: 'Internationale Organisation für Migration (IOM)',
    },
    unreachable: 'not-found',
    source: 'aida-2025',
    ...current,
  },
  caritas: {
    official: { nl: 'Caritas', fr: 'Caritas' },
    unreachable: 'not-found',
    source: 'aida-2025',
    ...current,
  },
  /** The page has no date; whoever goes there is told to check the address before. */
  'temporary-protection-desk': {
    official: immigrationOffice,
    address: { street: 'horta', number: '40', postcode: '1060', town: 'brussels' },
    source: 'dofi-temporary-protection',
    ...medium,
  },
  /** For complaints about federal authorities. */
  'federal-ombudsman': {
    official: { nl: 'Federale Ombudsman', fr: 'Médiateur fédéral' },
    web: 'https://www.federaalombudsman.be',
    source: 'social-security-complaints',
    ...current,
  },
  'data-protection-authority': {
    official: {
      nl: 'Gegevensbeschermingsautoriteit (GBA)',
      fr: 'Autorité de protection des données (APD)',
      de: 'Datenschutzbehörde',
    },
    address: { street: 'press', number: '35', postcode: '1000', town: 'brussels' },
    phone: '02 274 48 00',
    web: 'https://www.dataprotectionauthority.be',
    source: 'data-protection-statement',
    ...current,
  },
} as const satisfies Record<string, Office>
export type OfficeId = keyof typeof offices
