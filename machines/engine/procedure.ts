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

/** A stage with its name, and its conditions with theirs. */
export interface NamedStage<P extends Procedure<string> = Procedure<string>>
  extends Omit<Stage, 'conditions'> {
  readonly stage: StageId<P>
  readonly conditions: readonly { readonly id: ConditionId<P>; readonly condition: Condition }[]
}

/** The stages of a procedure, in the order of the law. */
export function stagesOf<P extends Procedure<string>>(procedure: P): readonly NamedStage<P>[]
export function stagesOf({ stages }: Procedure<string>): readonly NamedStage[] {
  return Object.entries(stages).map(([stage, { conditions, ...rest }]) => ({
    ...rest,
    stage,
    conditions: Object.entries(conditions).map(([id, condition]) => ({ id, condition })),
  }))
}

export interface PlacedCondition<P extends Procedure<string> = Procedure<string>> {
  readonly stage: StageId<P>
  readonly gate: boolean
  readonly id: ConditionId<P>
  readonly condition: Condition
}

/** All conditions of a procedure with the stage they stand in, in order. */
export const conditionsOf = <P extends Procedure<string>>(procedure: P): readonly PlacedCondition<P>[] =>
  stagesOf(procedure).flatMap(({ stage, gate, conditions }) =>
    conditions.map((one) => ({ stage, gate, ...one })),
  )

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
export type RemediesOf<P extends Procedure<string>> = {
  [S in keyof P['stages']]: {
    [C in keyof P['stages'][S]['conditions']]: RemedyNames<P['stages'][S]['conditions'][C]['states']>
  }[keyof P['stages'][S]['conditions']]
}[keyof P['stages']]

/** Names of stages, conditions, endings and remedies, for findings; of several procedures, those of each. */
export type StageId<P extends Procedure<string>> = P extends unknown ? keyof P['stages'] & string : never
export type ConditionalStageId<P extends Procedure<string>> = P extends unknown
  ? ConditionalStages<P> & string
  : never
export type ConditionId<P extends Procedure<string>> = P extends unknown
  ? KeysIn<P['stages'][keyof P['stages']]['conditions']>
  : never
export type EndingId<P extends Procedure<string>> = P extends unknown
  ? ValuesIn<ValuesIn<EndingsOf<P>>> & string
  : never
export type RemedyId<P extends Procedure<string>> = P extends unknown ? NamedOr<string, RemediesOf<P>> : never
type NamedOr<Any, Named> = [Named] extends [never] ? Any : Named
type KeysIn<T> = T extends unknown ? keyof T & string : never
type ValuesIn<T> = T extends unknown ? T[keyof T] : never
type RemedyNames<States> = {
  [N in keyof States]: States[N] extends { readonly remedy: infer R extends string } ? R : never
}[keyof States]
