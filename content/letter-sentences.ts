import type { letterWords } from '@/content/en/letters/words'
import type { Message } from '@/content/message'
import type { FieldId } from '@/machines/letters/fields'
import type { Alone, Letter, LetterLanguage, SendBy, Sending } from '@/machines/letters/letter'
import type { LetterPartId, LetterPieceId, LetterWarningId } from '@/machines/letters/registry'

type IdsOf<T> = Extract<T, { readonly id: string }>['id']
type PlacesOf<P> =
  | (P extends { readonly fields: readonly (infer F extends string)[] } ? F : never)
  | (P extends { readonly days: readonly (infer D extends string)[] } ? D : never)

/** What every letter says under the same names. */
interface CommonText {
  /** Its name in lists: “Request for more time to leave”. */
  readonly title: string
  /** What it is for, in one or two sentences. */
  readonly about: string
  /** How, where and when it is sent, and what to keep. */
  readonly how: string
  readonly subject: string
  /** Whom it is addressed to, where that is no office with an address of its own. */
  readonly to?: Message<FieldId>
}

/** The sentences of one letter. What the letter itself says is formal and in the first person; the rest is for the reader of the site. */
export interface LetterText<L extends Letter> extends CommonText {
  readonly parts: {
    readonly [Id in IdsOf<L['parts'][number]>]: Message<
      PlacesOf<Extract<L['parts'][number], { readonly id: Id }>>
    >
  }
  readonly pieces: { readonly [Id in IdsOf<L['pieces'][number]>]: string }
  readonly warnings: { readonly [Id in IdsOf<L['warnings'][number]>]: string }
}

/** The sentences of one of the letters, whichever it is: under each name, if it is one of its own. `textFor` reads it. */
export interface AnyLetterText extends CommonText {
  readonly parts: { readonly [Id in LetterPartId]?: string }
  readonly pieces: { readonly [Id in LetterPieceId]?: string }
  readonly warnings: { readonly [Id in LetterWarningId]?: string }
}

type SameKeys<T> = { readonly [K in keyof T]: T[K] extends string ? string : SameKeys<T[K]> }

/** What all letters share. */
export interface LetterWords {
  readonly fields: Readonly<Record<FieldId, { readonly name: string; readonly hint?: string }>>
  readonly alone: Readonly<Record<Alone, string>>
  readonly sending: Readonly<Record<Sending, string>>
  /** Until when a letter can go, while that day lies ahead and once it is over. */
  readonly sendBy: Readonly<Record<SendBy, Readonly<Record<'open' | 'over', Message<'date'>>>>>
  readonly languages: Readonly<Record<LetterLanguage, string>>
  readonly frame: SameKeys<typeof letterWords.frame>
  /** What the screens say around a letter. */
  readonly screen: SameKeys<typeof letterWords.screen>
}
