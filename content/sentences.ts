import type {
  ConditionalStageId,
  ConditionalStages,
  ConditionId,
  EndingId,
  EndingsOf,
  Procedure,
  RemediesOf,
  RemedyId,
  StageId,
} from '@/machines/engine/procedure'
import type { Verdict } from '@/machines/engine/verdict'
import type { ChoiceFact, ChoicesFact } from '@/machines/facts/kinds'
import type { Filing } from '@/machines/procedures/filing'
import type { AnyProcedure, FilePaper, FileStep } from '@/machines/procedures/registry'

/** What a person reads for one fact. `short` names the fact in lists ("Certificate date"). */
export interface QuestionText<Option extends string = string> {
  readonly question: string
  readonly short: string
  readonly hint?: string
  /** Why we ask. */
  readonly why: string
  /** How somebody who is not sure can find out: said where a result hangs on it. */
  readonly findOut: string
  /** Labels of the options; `unsure` for a date or a number. */
  readonly options: Readonly<Record<Option, string>>
  /** A line under an option, where the label alone is not enough. */
  readonly optionHints?: Readonly<Partial<Record<Option, string>>>
}

/** Sentences for every fact of a group. */
export type QuestionsOf<Group> = {
  readonly [K in keyof Group]: QuestionText<
    Group[K] extends ChoiceFact<infer O> ? O : Group[K] extends ChoicesFact<infer O> ? O : 'unsure'
  >
}

/** Names of derived facts and their bands, for "because". */
export type BandsOf<Group> = {
  readonly [K in keyof Group]: {
    readonly short: string
    readonly bands: Readonly<
      Record<Group[K] extends { readonly bands: readonly (infer B extends string)[] } ? B : never, string>
    >
  }
}

/** Why a finding is what it is, and what to do where it is unmet or open. */
export interface EndingText {
  readonly reason: string
  readonly todo?: string
  /** What is safer where only practice accepts it. The day on which that was last checked is added to it. */
  readonly safer?: string
}

/** What a person reads of one condition. */
export interface ConditionText<Endings> {
  /** What the condition asks, in a few words. */
  readonly title: string
  /** The rule in one or two sentences, with the legal term. */
  readonly rule: string
  /** A common ground of refusal, for professionals. */
  readonly refusal?: string
  /** What to look for in a refusal that rests on this point, for an appeal. */
  readonly contest?: string
  readonly endings: Endings
}
interface RemedyText {
  readonly title: string
  readonly how: string
}
interface PaperText {
  readonly name: string
  readonly note?: string
}
interface StepText {
  readonly title: string
  readonly text: string
}

/** What is said of every procedure under the same names. */
interface CommonText {
  readonly title: string
  /** The name it has in the field, e.g. "9ter". */
  readonly short: string
  /** One or two sentences: what it is, for whom. */
  readonly intro: string
  /** Who judges what the person cannot prove: completes "4 more are for … to judge". */
  readonly judges: string
  /** Verdicts in words of its own, where the person lodges nothing. */
  readonly verdicts?: Readonly<Partial<Record<Verdict, { readonly name: string; readonly means: string }>>>
  /** How the file is lodged, in one or two sentences. */
  readonly lodging: string
  /** Consequences to know that are no condition (elected domicile, newest application, language …). */
  readonly warnings: readonly string[]
  /** Guide page: paragraphs on permits, what can go wrong, appeals. */
  readonly guide: {
    readonly forWhom: readonly string[]
    readonly permits: readonly string[]
    readonly pitfalls: readonly string[]
    readonly appeal: readonly string[]
  }
}

/** What a person reads for one procedure: a text for every name in its rules and its file. */
export interface ProcedureText<P extends Procedure, F extends Filing> extends CommonText {
  readonly stages: { readonly [S in keyof P['stages']]: string }
  /** Why a stage does not apply, said once for all its conditions. */
  readonly passedOver: { readonly [S in ConditionalStages<P>]: string }
  readonly conditions: {
    readonly [S in keyof P['stages']]: {
      readonly [C in keyof P['stages'][S]['conditions']]: ConditionText<
        Readonly<Record<EndingsOf<P>[S][C] & string, EndingText>>
      >
    }
  }
  /** Each remedy: what to obtain or do, and how. */
  readonly remedies: Readonly<Record<RemediesOf<P> & string, RemedyText>>
  readonly papers: Readonly<Record<F['papers'][number]['paper'], PaperText>>
  readonly steps: Readonly<Record<F['steps'][number], StepText>>
}

type Some<Name extends string, Text> = { readonly [N in Name]?: Text }

/** The text of one of the procedures, whichever it is: under each name, if it is one of its own. `textFor` reads it. */
export interface AnyProcedureText extends CommonText {
  readonly stages: Some<StageId<AnyProcedure>, string>
  readonly passedOver: Some<ConditionalStageId<AnyProcedure>, string>
  readonly conditions: Some<
    StageId<AnyProcedure>,
    Some<ConditionId<AnyProcedure>, ConditionText<Some<EndingId<AnyProcedure>, EndingText>>>
  >
  readonly remedies: Some<RemedyId<AnyProcedure>, RemedyText>
  readonly papers: Some<FilePaper, PaperText>
  readonly steps: Some<FileStep, StepText>
}
