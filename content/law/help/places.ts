import { arabicNames } from '@/content/law/help/arabic-names'
import { type DistrictId, districtOf } from '@/content/law/help/districts'
import { hasFrenchName } from '@/content/law/help/french-names'
import { placeLines } from '@/content/law/help/place-lines'
import type { OfficialNames } from '@/content/law/types'

/** A postcode, the names under which its municipality is known there, and its judicial district; null for the general way. */
export interface Place {
  readonly postcode: string
  readonly nis: string
  readonly names: readonly string[]
  /** What the municipality is called in Dutch and in French. */
  readonly municipality: OfficialNames
  readonly district: DistrictId | null
}

/** Every postcode once. Large: load it when somebody looks for a place. */
export const places: readonly Place[] = placeLines.trim().split('\n').map(placeOf)

function placeOf(line: string): Place {
  const [postcode = '', nis = '', all = ''] = line.split('|')
  const own = all.split(';')
  const [nl = '', second = nl] = own
  const fr = hasFrenchName(nis) ? second : nl
  const names = [...own, ...(arabicNames.get(nis) ?? [])]
  return { postcode, nis, names, municipality: { nl, fr }, district: districtOf(nis) }
}
