import { helpInBrussels } from '@/content/law/help/brussels'
import { legalAidNorth } from '@/content/law/help/legal-aid-north'
import { legalAidSouth } from '@/content/law/help/legal-aid-south'
import { organisations } from '@/content/law/help/organisations'
import type { ContactSource, Helper } from '@/content/law/help/types'
import { keysOf } from '@/content/law/keys'
import { type Office, offices } from '@/content/law/offices'
import { sources } from '@/content/law/sources'
import type { ISODate } from '@/content/law/types'

const all = { ...legalAidNorth, ...helpInBrussels, ...legalAidSouth, ...organisations }
export type HelperId = keyof typeof all

/** Everybody who helps, those near the reader before those for the whole country. */
export const helpers: Readonly<Record<HelperId, Helper>> = all
export const helperIds = keysOf(all)

/** The pages that the details of a helper were read from. */
export function sourcesOf(helper: Helper): readonly ContactSource[] {
  if (!('office' in helper)) return helper.sources
  const { source, alsoFrom }: Office = offices[helper.office]
  return [source, ...(alsoFrom ? [alsoFrom.source] : [])].map((id) => ({
    url: sources[id].url,
    read: sources[id].consulted,
  }))
}

/** The day on which the oldest of its pages was read. */
export const readOn = (helper: Helper): ISODate =>
  sourcesOf(helper)
    .map(({ read }) => read)
    .toSorted()[0] ?? ''
