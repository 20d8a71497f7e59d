/**
 * Where the program handles a rule: `condition:<procedure>.<id>`, `paper:<procedure>.<id>`, `fee:<procedure>`,
 * `limit:<id>`, `amount:<id>`, `lifecycle:<procedure>.<region>.<state>`, `effect:<id>`, `route:<id>`, `guide:<id>`,
 * `office:<id>`, `engine:deadlines`, `page:<name>`. A test fails on a place that does not exist.
 */
export type PlaceKind =
  | 'condition'
  | 'paper'
  | 'fee'
  | 'limit'
  | 'amount'
  | 'lifecycle'
  | 'effect'
  | 'route'
  | 'guide'
  | 'office'
  | 'engine'
  | 'page'
export type Place = `${PlaceKind}:${string}`

/** Why a rule is not handled in full. */
export type Reason =
  | 'told'
  | 'judged'
  | 'unconfirmed'
  | 'new-text-unread'
  | 'not-in-force'
  | 'history'
  | 'guide-only'
  | 'authority-practice'
  | 'left-out'

/** modelled: something decides it · partly: it is told, or decided in part · left: left to people. */
export type RuleCoverage =
  | { readonly how: 'modelled'; readonly at: readonly [Place, ...Place[]] }
  | { readonly how: 'partly'; readonly why: Reason; readonly at: readonly [Place, ...Place[]] }
  | { readonly how: 'left'; readonly why: Reason; readonly at: readonly [] }

/** What each rule says, in the words of a language. */
export type RuleTextsOf<Rows> = { readonly [K in keyof Rows]: string }

export function modelled(...at: readonly [Place, ...Place[]]): RuleCoverage {
  return { how: 'modelled', at }
}

export function partly(why: Reason, ...at: readonly [Place, ...Place[]]): RuleCoverage {
  return { how: 'partly', why, at }
}

export function left(why: Reason): RuleCoverage {
  return { how: 'left', why, at: [] }
}
