import type { DayKind } from '@/machines/deadlines/read-day'

/** Whose fact it is: one person's, or shared by the household. */
export type Scope = 'person' | 'household'

/** What a person can still do about it: obtain a paper, take a step; `false` for what cannot be changed. */
export type Changeable = 'paper' | 'step' | false

interface Common {
  readonly scope: Scope
  /** Health, crime, exploitation, and the like: left out of a hand-over unless the person agrees. */
  readonly sensitive: boolean
  readonly changeable: Changeable
}

/** One of a closed set. */
export interface ChoiceFact<O extends string = string> extends Common {
  readonly kind: 'choice'
  readonly options: readonly O[]
}
/** Any number of a closed set; an `exclusive` option (`none`, `unsure`) stands alone. */
export interface ChoicesFact<O extends string = string> extends Common {
  readonly kind: 'choices'
  readonly options: readonly O[]
  readonly exclusive: readonly O[]
}
/** A calendar day, or `unsure`. */
export interface DateFact extends Common {
  readonly kind: 'date'
  /** What the day can be, which bounds it. */
  readonly when: DayKind
}
/** A whole number from `min` to `max`, or `unsure`. */
export interface CountFact extends Common {
  readonly kind: 'count'
  readonly min: number
  readonly max: number
}
export type Fact = ChoiceFact | ChoicesFact | DateFact | CountFact

type Marks = Partial<Common>
const marks = (m: Marks): Common => ({
  scope: m.scope ?? 'person',
  sensitive: m.sensitive ?? false,
  changeable: m.changeable ?? false,
})

/** A choice that doubt can touch: `unsure` is added as the last option. */
export function choice<const O extends string>(
  options: readonly O[],
  m: Marks = {},
): ChoiceFact<O | 'unsure'> {
  return { kind: 'choice', options: [...options, 'unsure'], ...marks(m) }
}

/** Several at once; `none` and `unsure` are added and exclude the rest. */
export function choices<const O extends string>(
  options: readonly O[],
  m: Marks = {},
): ChoicesFact<O | 'none' | 'unsure'> {
  return {
    kind: 'choices',
    options: [...options, 'none', 'unsure'],
    exclusive: ['none', 'unsure'],
    ...marks(m),
  }
}

export const yesNo = (m: Marks = {}) => choice(['yes', 'no'], m)

/** Something that has happened, unless `when` says otherwise. */
export function date({ when = 'past', ...m }: Marks & { readonly when?: DayKind } = {}): DateFact {
  return { kind: 'date', when, ...marks(m) }
}

export function count(min: number, max: number, m: Marks = {}): CountFact {
  return { kind: 'count', min, max, ...marks(m) }
}
