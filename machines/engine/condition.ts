import type { CitationId } from '@/content/law/citations'
import type { AnswerOf, AskableId } from '@/machines/bands/registry'
import type { FactId } from '@/machines/facts/registry'

export type Status = 'met' | 'unmet' | 'to-verify' | 'not-applicable'

/**
 * rule: the text decides · assessed: an official, a doctor or a judge assesses it · discretionary: the authority may ·
 * practice: not written in the law, but how it is done.
 */
export type Nature = 'rule' | 'assessed' | 'discretionary' | 'practice'

/** What a rule says about doubt where the general rule of the engine does not fit: the state it leads to, and why. */
export interface DoubtRule<Target extends string = string> {
  readonly unsure: Target
  /** For whoever maintains the rule; no person reads it on screen. */
  readonly why: string
}

/** A state that asks for one fact and moves on by its answer. */
export interface AskState<Target extends string = string> {
  readonly ask: AskableId
  readonly table: Readonly<Record<string, Target>>
  readonly doubt?: DoubtRule<Target>
  /** Doubt ends the condition here: it is to be checked, and nothing more is asked. */
  readonly open?: true
}

/** A fact, and those of its answers that say that something was done. */
export type Taken = {
  [K in FactId & AskableId]: { readonly fact: K; readonly answers: readonly AnswerOf<K>[] }
}[FactId & AskableId]

/** A final state: what the law makes of the answers. Its reason sentence is found by its own name. */
export interface Conclusion {
  readonly status: Status
  readonly basis: readonly [CitationId, ...CitationId[]]
  readonly nature: Nature
  /** Id of what can be done about it, with sentences in `content/<locale>/<procedure>/remedies`. */
  readonly remedy?: string
  /** Answers to a fact that say that the remedy was taken: it is then not named. */
  readonly taken?: Taken
  /** Set where the person cannot change this ending, although the question itself has answers that can be changed. */
  readonly changeable?: false
}
export type ConditionState = AskState | Conclusion

/** One condition of a procedure: from `initial`, each state asks for one fact or concludes. */
export interface Condition {
  readonly initial: string
  readonly states: Readonly<Record<string, ConditionState>>
}

/** The answers a table has to lead on from. Doubt is not among them: the engine deals with it. */
export type DefiniteAnswer<K extends AskableId> = Exclude<AnswerOf<K>, 'unsure'>

/**
 * Ask for a fact. Every definite option has to lead to a state: leaving one out does not compile. For `unsure` the engine
 * concludes what all options share; `doubt` overrides that for one rule.
 */
export function ask<
  K extends AskableId,
  const T extends Readonly<Record<DefiniteAnswer<K>, string>>,
  const U extends string = never,
>(
  fact: K,
  table: T & Readonly<Record<Exclude<keyof T, DefiniteAnswer<K>>, never>>,
  doubt?: DoubtRule<U>,
): AskState<(T[keyof T] & string) | NoInfer<U>> {
  return doubt ? { ask: fact, table, doubt } : { ask: fact, table }
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

/** Put states together into a condition, which begins in the first of them. A target that names no state does not compile. */
export function condition<const S extends Record<string, ConditionState>>(
  states: S & Named<S>,
): { readonly initial: string; readonly states: S } {
  const [initial = ''] = Object.keys(states)
  return { initial, states }
}

export function isAsk(state: ConditionState): state is AskState {
  return 'ask' in state
}
