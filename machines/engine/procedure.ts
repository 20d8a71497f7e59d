import type { CitationId } from '@/content/law/citations'
import type { AskableId } from '@/machines/bands/registry'
import type { Condition, DefiniteAnswer, Nature } from '@/machines/engine/condition'

export type ProcedureId =
  | 'medical-regularisation'
  | 'humanitarian-regularisation'
  | 'unaccompanied-minors'
  | 'trafficking-victims'
  | 'statelessness'
  | 'return'

/** What has to be true for a stage to apply; otherwise the stage is skipped with one reason. */
export interface Precondition {
  readonly fact: AskableId
  readonly values: readonly string[]
  readonly basis: readonly [CitationId, ...CitationId[]]
  readonly nature: Nature
  /**
   * What doubt about the fact leads to, if not the general rule. `true`: the person is asked as if the stage applied ·
   * `open`: nothing more is asked, and every point is to be checked. `why` says why that is right.
   */
  readonly doubt?: { readonly applies: true | 'open'; readonly why: string }
}

/** A stage applies if a fact has one of these values. */
export function appliesIf<K extends AskableId>(
  fact: K,
  values: readonly DefiniteAnswer<K>[],
  { basis, nature = 'rule', doubt }: Pick<Precondition, 'basis' | 'doubt'> & { readonly nature?: Nature },
): Precondition {
  return { fact, values, basis, nature, ...(doubt && { doubt }) }
}

/** A group of conditions that are looked at together. */
export interface Stage {
  /** A gate stage decides whether a file can be lodged with effect; the others are judged afterwards. */
  readonly gate: boolean
  /** Its conditions are grounds against the person: “met” is a ground that is absent. */
  readonly against?: true
  readonly appliesIf?: Precondition
  readonly conditions: Readonly<Record<string, Condition>>
}

/**
 * The eligibility side of a procedure: its stages, in the order of the law. `application`: something is lodged.
 * `position`: nothing is lodged, the findings tell a person where they stand (return). The engine also runs the route
 * finder, which has an id of its own.
 */
export interface Procedure<Id extends string = ProcedureId> {
  readonly id: Id
  readonly kind: 'application' | 'position'
  readonly stages: Readonly<Record<string, Stage>>
}

/** Define a procedure; the names of stages, conditions and endings stay known to the compiler. */
export function defineProcedure<const P extends Procedure<string>>(procedure: P): P {
  return procedure
}

export interface PlacedCondition {
  readonly stage: string
  readonly gate: boolean
  readonly id: string
  readonly condition: Condition
}

/** All conditions of a procedure with the stage they stand in, in order. */
export function conditionsOf(procedure: Procedure<string>): readonly PlacedCondition[] {
  return Object.entries(procedure.stages).flatMap(([stage, { gate, conditions }]) =>
    Object.entries(conditions).map(([id, condition]) => ({ stage, gate, id, condition })),
  )
}

/** Names of the states in which the conditions of a procedure end, for typed sentences. */
export type EndingsOf<P extends Procedure<string>> = {
  [S in keyof P['stages']]: {
    [C in keyof P['stages'][S]['conditions']]: EndingNames<P['stages'][S]['conditions'][C]['states']>
  }
}
type EndingNames<States> = {
  [N in keyof States]: States[N] extends { readonly ask: unknown } ? never : N
}[keyof States]

/** Names of the stages that may be passed over, for typed sentences. */
export type ConditionalStages<P extends Procedure<string>> = {
  [S in keyof P['stages']]: P['stages'][S] extends { readonly appliesIf: Precondition } ? S : never
}[keyof P['stages']]

/** Ids of the remedies that the endings of a procedure name, for typed sentences. */
export type RemediesOf<P extends Procedure> = {
  [S in keyof P['stages']]: {
    [C in keyof P['stages'][S]['conditions']]: RemedyNames<P['stages'][S]['conditions'][C]['states']>
  }[keyof P['stages'][S]['conditions']]
}[keyof P['stages']]
type RemedyNames<States> = {
  [N in keyof States]: States[N] extends { readonly remedy: infer R extends string } ? R : never
}[keyof States]
