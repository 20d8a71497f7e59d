import { sources } from '@/content/law/sources'
import type { ISODate } from '@/content/law/types'

/** The newest day on which a source was consulted: what "law as of" means. */
export function lawAsOf(): ISODate {
  return Object.values(sources).reduce(
    (newest, { consulted }) => (consulted > newest ? consulted : newest),
    '',
  )
}
