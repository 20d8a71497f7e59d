import type { OfficialNames } from '@/content/law/types'

/** Streets and towns of addresses, by their official names. */
export const streets = {
  pacheco: { nl: 'Pachecolaan', fr: 'Boulevard Pacheco' },
  alexiens: { nl: 'Cellebroersstraat', fr: 'Rue des Alexiens' },
  gaucheret: { nl: 'Gaucheretstraat', fr: 'Rue Gaucheret' },
  leguit: { nl: 'Leguit', fr: 'Leguit' },
  regency: { nl: 'Regentschapsstraat', fr: 'Rue de la Régence' },
  press: { nl: 'Drukpersstraat', fr: 'Rue de la Presse' },
  horta: { nl: 'Victor Hortaplein', fr: 'Place Victor Horta' },
  rouveroy: { nl: 'Rue Rouveroy', fr: 'Rue Rouveroy' },
} as const satisfies Record<string, OfficialNames>
export type StreetId = keyof typeof streets

export const towns = {
  brussels: { nl: 'Brussel', fr: 'Bruxelles' },
  antwerp: { nl: 'Antwerpen', fr: 'Anvers' },
  liege: { nl: 'Luik', fr: 'Liège' },
} as const satisfies Record<string, OfficialNames>
export type TownId = keyof typeof towns
