import type { Condition } from '@/machines/engine/condition'

export type ProcedureId =
  | 'medical-regularisation'
  | 'humanitarian-regularisation'
  | 'unaccompanied-minors'
  | 'trafficking-victims'
  | 'return'

/** A group of conditions that are looked at together. */
export interface Stage {
  /** A gate stage decides whether a file can be lodged with effect; the others are judged afterwards. */
  readonly gate: boolean
  readonly conditions: Readonly<Record<string, Condition>>
}

/**
 * The eligibility side of a procedure. `application`: something is lodged. `position`: nothing is lodged, the findings
 * tell a person where they stand (return). The engine also runs the route finder, which has an id of its own.
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

const placed = new WeakMap<Procedure<string>, readonly PlacedCondition[]>()

/** All conditions of a procedure with the stage they stand in, in order. */
export function conditionsOf(procedure: Procedure<string>): readonly PlacedCondition[] {
  let list = placed.get(procedure)
  if (!list) {
    list = Object.entries(procedure.stages).flatMap(([stage, { gate, conditions }]) =>
      Object.entries(conditions).map(([id, condition]) => ({ stage, gate, id, condition })),
    )
    placed.set(procedure, list)
  }
  return list
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

/** Ids of the remedies that the endings of a procedure name, for typed sentences. */
export type RemediesOf<P extends Procedure> = {
  [S in keyof P['stages']]: {
    [C in keyof P['stages'][S]['conditions']]: RemedyNames<P['stages'][S]['conditions'][C]['states']>
  }[keyof P['stages'][S]['conditions']]
}[keyof P['stages']]
type RemedyNames<States> = {
  [N in keyof States]: States[N] extends { readonly remedy: infer R extends string } ? R : never
}[keyof States]
