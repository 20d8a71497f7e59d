import type { AddressUnit, OfficeId } from '@/content/law/offices'
import type { StreetId, TownId } from '@/content/law/places'

/** Authorities and helpers. */
export const offices = {
  'immigration-office': 'Immigration Office',
  municipality: 'Municipality where you live',
  'vulnerable-persons-unit': 'Vulnerable Persons Unit of the Immigration Office',
  'guardianship-service': 'Guardianship Service',
  payoke: 'Payoke (Antwerp)',
  'pag-asa': 'PAG-ASA (Brussels)',
  surya: 'Sürya (Liège)',
  'medical-stay-service': 'Immigration Office, Medical Stay Service',
  medimmigrant: 'Medimmigrant',
  'agentschap-integratie': 'Agentschap Integratie en Inburgering (Flemish agency)',
  'droits-quotidiens': 'Droits Quotidiens',
  'fedasil-return': 'Fedasil voluntary return desk',
  iom: 'International Organization for Migration (IOM)',
  caritas: 'Caritas',
} as const satisfies Record<OfficeId, string>

/** The parts of an address that differ by language, and its lines. */
export const address = {
  units: { 'medical-stay-service': 'Exceptional Stay Department – Medical Stay Service' },
  streets: { pacheco: 'Boulevard Pacheco' },
  towns: { brussels: 'Brussels' },
  lines: ['{street} {number}', '{postcode} {town}'],
} as const satisfies {
  readonly units: Record<AddressUnit, string>
  readonly streets: Record<StreetId, string>
  readonly towns: Record<TownId, string>
  readonly lines: readonly [string, ...string[]]
}
