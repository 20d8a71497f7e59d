import { sources } from '@/content/law/sources'
import { lawTextOf } from '@/content/law/sources/general'
import type { ISODate } from '@/content/law/types'

/** The day up to which the law text that was read is consolidated: what "law as of" means. */
export const lawAsOf = (): ISODate => lawTextOf

/** The newest day on which a source was consulted. */
export function sourcesReadOn(): ISODate {
  return Object.values(sources).reduce(
    (newest, { consulted }) => (consulted > newest ? consulted : newest),
    '',
  )
}
