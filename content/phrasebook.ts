import type { joins } from '@/content/en/ui/joins'

/** How parts stand together in one line; English gives the names. */
export type JoinsText = { readonly [K in keyof typeof joins]: string }

/** One language for the functions of `content/say`: how it writes days, numbers and lists, and how it joins parts. */
export interface Phrasebook {
  /** BCP 47 tag of its formats. */
  readonly tag: string
  readonly joins: JoinsText
}
