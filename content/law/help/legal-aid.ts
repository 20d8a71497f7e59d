import { helpInBrussels } from '@/content/law/help/brussels'
import { districtOf } from '@/content/law/help/districts'
import { legalAidNorth } from '@/content/law/help/legal-aid-north'
import { legalAidSouth } from '@/content/law/help/legal-aid-south'
import type { Helper } from '@/content/law/help/types'
import { type Office, offices } from '@/content/law/offices'

const all: readonly Helper[] = Object.values({ ...legalAidNorth, ...helpInBrussels, ...legalAidSouth })

/** How an office is reached, whichever table holds its details. */
export function reachOf(helper: Helper): Pick<Office, 'phone' | 'web'> {
  if (!('office' in helper)) return helper
  const office: Office = offices[helper.office]
  return office
}

/**
 * The legal aid offices to name to somebody who lives in a municipality: the nearest one of its judicial district, and where
 * that has no telephone, the next one that has. Nearest is the office in the same municipality, then one in the same
 * administrative district (the first two figures of a NIS code). Nobody has to take the nearest one: any legal aid office may be asked.
 * Empty where no source settles the district.
 * @param nis the NIS code of the municipality
 * @param language that of the reader; of offices that are as near, one that works in it comes first
 */
export function legalAidNear(nis: string, language: string): readonly Helper[] {
  const district = districtOf(nis)
  if (district === null) return []
  const rank = (helper: Helper): number =>
    Number(helper.seat !== nis) * 8 +
    Number(helper.seat?.slice(0, 2) !== nis.slice(0, 2)) * 4 +
    Number(languageOf(helper) !== language) * 2 +
    Number(reachOf(helper).phone === undefined)
  const near = all
    .filter(({ seat, districts }) => seat !== undefined && districts?.includes(district))
    .toSorted((a, b) => rank(a) - rank(b))
  const [first] = near
  if (first === undefined) return []
  const next = near.find((one) => reachOf(one).phone !== undefined)
  return next === undefined || next === first ? [first] : [first, next]
}

const languageOf = (helper: Helper): string | undefined =>
  'office' in helper ? helper.languages?.[0] : helper.lang
