import { arabicNames } from '@/content/law/help/arabic-names'
import { type DistrictId, districtOf } from '@/content/law/help/districts'
import { hasFrenchName } from '@/content/law/help/french-names'
import { placeLines } from '@/content/law/help/place-lines'

/** A postcode, the names under which its municipality is known there, and its judicial district; null for the general way. */
export interface Place {
  readonly postcode: string
  readonly nis: string
  readonly names: readonly string[]
  /** What the municipality is called in Dutch and in French. */
  readonly municipality: Readonly<Record<'nl' | 'fr', string>>
  readonly district: DistrictId | null
}

/** Every postcode once. Large: load it when somebody looks for a place. */
export const places: readonly Place[] = placeLines.trim().split('\n').map(placeOf)

/**
 * Whether the French name of a municipality comes first for a reader of neither language: in Wallonia, and in Brussels, where
 * both are official. Elsewhere the Dutch one does. The first figures of a NIS code are the province.
 */
export const isFrenchFirst = (nis: string): boolean => /^(?:21|25|5|6|8|9)/.test(nis)

function placeOf(line: string): Place {
  const [postcode = '', nis = '', all = ''] = line.split('|')
  const own = all.split(';')
  const [nl = '', second = nl] = own
  const fr = hasFrenchName(nis) ? second : nl
  const names = [...own, ...(arabicNames.get(nis) ?? [])]
  return { postcode, nis, names, municipality: { nl, fr }, district: districtOf(nis) }
}
