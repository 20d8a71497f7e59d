import type { QuestionText } from '@/content/sentences'
import type { ChoiceFact, ChoicesFact } from '@/machines/facts/kinds'

/** For whom a check is made: the person who reads, somebody whom they help, or a child whose guardian they are. */
export const speakers = ['me', 'helped', 'child'] as const
export type Speaker = (typeof speakers)[number]

/**
 * How the sentences speak. `me` is the ordinary text, which speaks to the person; `familiar` speaks to a minor, in a
 * language that does so in other words.
 */
export type Voice = Speaker | 'familiar'

/** What a voice says of one question in other words than the ordinary ones. */
export interface QuestionTextIn<Option extends string = string>
  extends Partial<Omit<QuestionText<Option>, 'options'>> {
  readonly options?: Readonly<Partial<Record<Option, string>>>
}

/** The questions of a group that a voice asks in other words. */
export type QuestionsIn<Group> = {
  readonly [K in keyof Group]?: QuestionTextIn<
    Group[K] extends ChoiceFact<infer O> ? O : Group[K] extends ChoicesFact<infer O> ? O : 'unsure'
  >
}
