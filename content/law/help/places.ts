import { type DistrictId, districtOf } from '@/content/law/help/districts'
import { placeLines } from '@/content/law/help/place-lines'

/** A postcode, the names under which its municipality is known there, and its judicial district; null for the general way. */
export interface Place {
  readonly postcode: string
  readonly nis: string
  readonly names: readonly string[]
  readonly district: DistrictId | null
}

/** Every postcode once. Large: load it when somebody looks for a place. */
export const places: readonly Place[] = placeLines.trim().split('\n').map(placeOf)

function placeOf(line: string): Place {
  const [postcode = '', nis = '', names = ''] = line.split('|')
  return { postcode, nis, names: names.split(';'), district: districtOf(nis) }
}
