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

type Each<T> = T extends unknown ? T[keyof T] : never
type NameIn<T> = T extends unknown ? keyof T & string : never
export type SectionId = NameIn<GuideRows[GuideId]>
export type LineId = NameIn<Each<GuideRows[GuideId]>>

/** A section of a guide, with the articles that each of its statements rests on. */
export interface GuideSection<Section extends string = SectionId, Line extends string = LineId> {
  readonly section: Section
  readonly lines: readonly { readonly line: Line; readonly basis: GuideLine }[]
}

/** The sections of a guide, in the order in which they are read. */
export function sectionsOf(id: GuideId): readonly GuideSection[]
export function sectionsOf(id: GuideId): readonly GuideSection<string, string>[] {
  return Object.entries(guides[id]).map(([section, lines]) => ({
    section,
    lines: Object.entries(lines).map(([line, basis]) => ({ line, basis })),
  }))
}

/** Guides of what has no full check: the neighbours, appeals, legal aid and helpers. */
export const guides: Readonly<Record<GuideId, Guide>> = rows
