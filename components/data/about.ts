import { lawAsOf, sourcesReadOn } from '@/content/law/as-of'
import type { ISODate } from '@/content/law/types'
import { license, name, version } from '@/package.json'

/** What every file says of itself. */
export interface AboutData {
  readonly version: string
  /** The day up to which the law that was read is consolidated. */
  readonly lawAsOf: ISODate
  /** The newest day on which a source was read. */
  readonly sourcesReadOn: ISODate
  readonly licence: string
}

export const aboutData = (): AboutData => ({
  version,
  lawAsOf: lawAsOf(),
  sourcesReadOn: sourcesReadOn(),
  licence: license,
})

/** A name for something in the data, the same wherever a copy of it is served. */
export const urn = (...path: readonly string[]): string => `urn:${[name, ...path].join(':')}`
