import type { ReactNode } from 'react'
import type { PageId } from '@/components/guide/ids'
import type { PageSlug } from '@/components/guide/page-slugs'
import type { CitationId } from '@/content/law/citations'
import type { OfficialNames } from '@/content/law/types'

/** A part of a page of a guide. */
export interface GuidePart {
  readonly id: string
  readonly title: string
  /** The first sentence of the part. */
  readonly lead?: string
  readonly body: ReactNode
  /** Takes the whole page, as a drawing does. */
  readonly wide?: true
}

/** A page of a guide. */
export interface GuidePage {
  readonly slug: PageSlug
  readonly lead?: string
  /** Stands before everything else. */
  readonly first?: ReactNode
  readonly parts: readonly GuidePart[]
  /** Every article that the page rests on. */
  readonly cited: readonly CitationId[]
}

/** A guide in its pages, the overview first. */
export interface WholeGuide {
  readonly id: PageId
  readonly title: string
  readonly official: OfficialNames
  readonly pages: readonly [GuidePage, ...GuidePage[]]
}
