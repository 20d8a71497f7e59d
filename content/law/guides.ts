import type { CitationId } from '@/content/law/citations'
import { appealsGuide } from '@/content/law/guides/appeals'
import { helpersGuide } from '@/content/law/guides/helpers'
import { internationalProtectionGuide, temporaryProtectionGuide } from '@/content/law/guides/neighbours'

/** One statement of a guide rests on these. Its sentence stands in `content/<locale>` under the same names. */
export type GuideLine = readonly [CitationId, ...CitationId[]]
/** A guide page: sections of statements, in the order in which they are read. */
export type Guide = Readonly<Record<string, Readonly<Record<string, GuideLine>>>>

const rows = {
  'international-protection': internationalProtectionGuide,
  'temporary-protection': temporaryProtectionGuide,
  appeals: appealsGuide,
  helpers: helpersGuide,
}
export type GuideId = keyof typeof rows
export type GuideRows = typeof rows

/** Guides of what has no full check: the neighbours, appeals, legal aid and helpers. */
export const guides: Readonly<Record<GuideId, Guide>> = rows
