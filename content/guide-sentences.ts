import type { GuideId, GuideRows } from '@/content/law/guides'

/** What a guide page says: a sentence for every statement of its definition, under the same names. */
export interface GuideText<G extends GuideId = GuideId> {
  readonly title: string
  /** The name in the field. */
  readonly short: string
  readonly intro: string
  readonly sections: {
    readonly [S in keyof GuideRows[G]]: {
      readonly title: string
      readonly lines: { readonly [L in keyof GuideRows[G][S]]: string }
    }
  }
}

/** The guides of one language. */
export type GuideTexts = { readonly [G in GuideId]: GuideText<G> }
