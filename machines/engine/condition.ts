import type { CitationId } from '@/content/law/citations'
import type { AnswerOf, AskableId } from '@/machines/bands/registry'

export type Status = 'met' | 'unmet' | 'to-verify' | 'not-applicable'

/**
 * rule: the text decides · assessed: an official or doctor judges · discretionary: the authority may ·
 * practice: not written in the law, but how it is done.
 */
export type Nature = 'rule' | 'assessed' | 'discretionary' | 'practice'

/** A state that asks for one fact and moves on by its answer. */
export interface AskState<Target extends string = string> {
  readonly ask: AskableId
  readonly table: Readonly<Record<string, Target>>
}

/** A final state: what the law makes of the answers. Its reason sentence is found by its own name. */
export interface Conclusion {
  readonly status: Status
  readonly basis: readonly [CitationId, ...CitationId[]]
  readonly nature: Nature
  /** Id of what can be done about it, with sentences in `content/<locale>/remedies`. */
  readonly remedy?: string
}
export type ConditionState = AskState | Conclusion

/** One condition of a procedure: from `initial`, each state asks for one fact or concludes. */
export interface Condition {
  readonly initial: string
  readonly states: Readonly<Record<string, ConditionState>>
}

/** Ask for a fact. Every option has to lead to a state: leaving one out does not compile. */
export function ask<K extends AskableId, const T extends Readonly<Record<AnswerOf<K>, string>>>(
  fact: K,
  table: T & Readonly<Record<Exclude<keyof T, AnswerOf<K>>, never>>,
): AskState<T[keyof T] & string> {
  return { ask: fact, table: table as Readonly<Record<string, T[keyof T] & string>> }
}

/** End a condition with a status, its legal basis and, where there is one, a remedy. */
export function conclude<
  const R extends Omit<Conclusion, 'status' | 'nature'> & { readonly nature?: Nature },
>(status: Status, rest: R): R & Conclusion {
  return { nature: 'rule', ...rest, status }
}

type Named<S> = {
  [P in keyof S]: S[P] extends AskState<infer T> ? ([T] extends [keyof S] ? S[P] : `no state "${T}"`) : S[P]
}

/** Put states together into a condition. A target that names no state does not compile. */
export function condition<const S extends Record<string, ConditionState>>(definition: {
  readonly initial: keyof S & string
  readonly states: S & Named<S>
}): { readonly initial: keyof S & string; readonly states: S } {
  return definition
}

export function isAsk(state: ConditionState): state is AskState {
  return 'ask' in state
}
