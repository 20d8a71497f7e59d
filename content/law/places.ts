import type { OfficialNames } from '@/content/law/types'

/** Streets and towns of addresses, by their official names. */
export const streets = {
  pacheco: { nl: 'Pachecolaan', fr: 'Boulevard Pacheco' },
} as const satisfies Record<string, OfficialNames>
export type StreetId = keyof typeof streets

export const towns = {
  brussels: { nl: 'Brussel', fr: 'Bruxelles' },
} as const satisfies Record<string, OfficialNames>
export type TownId = keyof typeof towns
