import type { AddressUnit, HoursId, OfficeId, Unreachable } from '@/content/law/offices'
import type { StreetId, TownId } from '@/content/law/places'

/** Authorities and helpers. */
export const offices = {
  'immigration-office': 'Immigration Office',
  police: 'Police',
  municipality: 'Municipality where you live',
  'vulnerable-persons-unit': 'Vulnerable Persons Unit of the Immigration Office',
  'guardianship-service': 'Guardianship Service',
  'trafficking-line': 'Stop trafficking: one number for the three centres',
  payoke: 'Payoke (Antwerp)',
  'pag-asa': 'PAG-ASA (Brussels)',
  surya: 'Sürya (Liège)',
  esperanto: 'Esperanto (child victims of trafficking)',
  'medical-stay-service': 'Immigration Office, Medical Stay Service',
  'humanitarian-supplements': 'Immigration Office, papers added to a 9bis application',
  'file-access': 'Immigration Office, openness of administration (copies of files)',
  'statelessness-desk': 'Immigration Office, residence as a stateless person',
  council: 'Council for Alien Law Litigation (CALL)',
  'legal-aid-brussels-dutch': 'Legal aid office of the Dutch-speaking bar of Brussels',
  'legal-aid-brussels-french': 'Legal aid office of the French-speaking bar of Brussels',
  'legal-aid-french-german': 'Legal aid offices of the French- and German-speaking bars',
  medimmigrant: 'Medimmigrant',
  'agentschap-integratie': 'Agentschap Integratie en Inburgering (Flemish agency)',
  'droits-quotidiens': 'Droits Quotidiens',
  'fedasil-return': 'Fedasil voluntary return desk',
  'return-coaching': 'Return coaching of the Immigration Office (ICAM)',
  iom: 'International Organization for Migration (IOM)',
  caritas: 'Caritas',
  'temporary-protection-desk': 'Registration centre for temporary protection',
  'federal-ombudsman': 'Federal Ombudsman',
  'data-protection-authority': 'Data Protection Authority',
} as const satisfies Record<OfficeId, string>

/** When an office can be reached. */
export const hours = {
  always: 'Day and night, every day',
  'return-line': 'Monday to Friday, 9:00 to 12:30 and 13:30 to 16:00. The call is free.',
  'coaching-desks': 'At the desks without appointment: Wednesdays, 9:00 to 12:00',
  'brussels-dutch-legal-aid':
    'Monday, Tuesday, Thursday and Friday, 9:00 to 11:00. In July and August: Monday, Wednesday and Friday.',
} as const satisfies Record<HoursId, string>

/** Why no contact stands with an office. */
export const unreachable = {
  'each-has-its-own': 'Each municipality has its own desk for foreigners. Look for the one where you live.',
  'not-found': 'We found no contact that we could check.',
} as const satisfies Record<Unreachable, string>

/** The parts of an address that differ by language, and its lines. */
export const address = {
  units: {
    'medical-stay-service': 'Exceptional Stay Department – Medical Stay Service',
    'protection-follow-up': 'Cellule Suivi Protection Internationale',
  },
  streets: {
    pacheco: 'Boulevard Pacheco',
    alexiens: 'Rue des Alexiens',
    gaucheret: 'Rue Gaucheret',
    leguit: 'Leguit',
    regency: 'Rue de la Régence',
    press: 'Rue de la Presse',
    horta: 'Place Victor Horta',
    rouveroy: 'Rue Rouveroy',
  },
  towns: { brussels: 'Brussels', antwerp: 'Antwerp', liege: 'Liège' },
  lines: ['{street} {number}', '{postcode} {town}'],
} as const satisfies {
  readonly units: Record<AddressUnit, string>
  readonly streets: Record<StreetId, string>
  readonly towns: Record<TownId, string>
  readonly lines: readonly [string, ...string[]]
}
