import type { HeldPaperId } from '@/content/law/held-papers'

/** What a person reads of a paper in their hands. */
export interface HeldPaperText {
  readonly name: string
  /** How to know it. */
  readonly look: string
  /** Who gives it. */
  readonly from: string
  /** What runs from it. */
  readonly clock: string
  /** What to do. */
  readonly act: string
}
export type HeldPaperTexts = Readonly<Record<HeldPaperId, HeldPaperText>>
