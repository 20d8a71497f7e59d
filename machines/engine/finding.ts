import { type CitationId, citations } from '@/content/law/citations'
import { type ISODate, isInForce } from '@/content/law/types'
import { isBandId } from '@/machines/bands/registry'
import type { Answers, Because } from '@/machines/engine/answers'
import type { Conclusion, Nature, Status } from '@/machines/engine/condition'
import { type Evaluation, statusOf } from '@/machines/engine/evaluate'
import { own } from '@/machines/engine/machine'
import type {
  ConditionalStageId,
  ConditionId,
  EndingId,
  Procedure,
  RemedyId,
  StageId,
} from '@/machines/engine/procedure'
import type { Asked, EndNode, Rule } from '@/machines/engine/rules'
import type { AnyValue, FactId } from '@/machines/facts/registry'

/** The facts that a person is unsure of and a condition depends on, with the endings that are possible. */
export interface Doubt<Ending extends string = string> {
  readonly facts: readonly FactId[]
  readonly endings: readonly Ending[]
}

/**
 * What one condition comes to. `reason` is the name of its ending; null while a fact is missing. Every name in it is one of
 * the procedure's own, or of those given: a sentence that is looked up by it is there, or the lookup does not compile.
 */
export type Finding<P extends Procedure<string> = Procedure<string>> = Found<P> &
  (
    | { readonly stage: StageId<P>; readonly reason: EndingId<P> | 'inDoubt' | null }
    | Passed<P, { readonly stage: ConditionalStageId<P>; readonly reason: 'doesNotApply' }>
  )

/** Never where no stage of the procedure may be passed over. */
type Passed<P extends Procedure<string>, T> = [ConditionalStageId<P>] extends [never] ? never : T

interface Found<P extends Procedure<string>> {
  readonly procedure: P['id']
  readonly gate: boolean
  readonly condition: ConditionId<P>
  readonly status: Status | 'unanswered'
  readonly because: readonly Because[]
  readonly basis: readonly CitationId[]
  readonly nature: Nature
  readonly remedy?: RemedyId<P>
  /** The fact to ask next, while unanswered. */
  readonly missing?: FactId
  /** Set where the reason is `inDoubt`. */
  readonly doubt?: Doubt<EndingId<P> | Passed<P, 'doesNotApply'>>
  /** The stage does not apply, or it is in doubt whether it does; the same for each of its conditions. */
  readonly passedOver?: true
  /** A ground against the person: “met” is a ground that is absent. */
  readonly against?: true
  /** Not met, and a paper or a step can change an answer that it rests on. */
  readonly changeable?: true
  /** True when no text that the ending rests on is in force on the reference day; it then does not apply. */
  readonly notInForce?: true
}

type Writable<T> = { -readonly [K in keyof T]: T[K] }

/**
 * Turn what a condition comes to into a finding. Written out field by field rather than spread, which takes a third of the
 * time: a finding is made for every condition of every row of a batch.
 */
export function findingOf(procedure: string, rule: Rule, evaluation: Evaluation, answers: Answers): Finding {
  const { asked } = evaluation
  if (evaluation.kind === 'ended') return ended(procedure, rule, asked, evaluation.end, answers)
  const finding: Writable<Finding> = {
    procedure,
    stage: rule.stage,
    gate: rule.gate,
    condition: rule.id,
    status: 'unanswered',
    reason: null,
    because: becauseOf(asked, answers),
    basis: [],
    nature: 'rule',
  }
  if (evaluation.kind === 'missing') finding.missing = evaluation.fact
  else {
    const { status, ends, complete } = evaluation
    finding.status = status
    finding.reason = own.inDoubt
    finding.basis = [...new Set(ends.flatMap(({ conclusion }) => inForceOn(conclusion.basis, answers.on)))]
    finding.nature = complete ? natureShared(ends, status, answers.on) : 'rule'
    finding.doubt = { facts: doubtsOf(asked, answers), endings: ends.map(({ name }) => name) }
    if (status === 'unmet' && canChange(asked)) finding.changeable = true
  }
  if (rule.against) finding.against = true
  if (isInDoubt(asked, rule)) finding.passedOver = true
  return finding
}

function ended(
  procedure: string,
  rule: Rule,
  asked: readonly Asked[],
  { name: reason, conclusion, alwaysInForce }: EndNode,
  answers: Answers,
): Finding {
  const inForce = alwaysInForce ? conclusion.basis : inForceOn(conclusion.basis, answers.on)
  const holds = inForce.length > 0
  const because = becauseOf(asked, answers)
  const finding: Writable<Finding> = {
    procedure,
    stage: rule.stage,
    gate: rule.gate,
    condition: rule.id,
    status: holds ? conclusion.status : 'not-applicable',
    reason,
    because,
    basis: holds ? inForce : conclusion.basis,
    nature: conclusion.nature,
  }
  if (rule.against) finding.against = true
  if (!holds) {
    finding.notInForce = true
    return finding
  }
  const taken = takenIn(conclusion, answers)
  // The condition may not have asked for it itself.
  if (taken !== null) add(because, taken)
  else if (conclusion.remedy !== undefined) finding.remedy = conclusion.remedy
  if (finding.status === 'unmet' && conclusion.changeable !== false && canChange(asked))
    finding.changeable = true
  if (reason === own.doesNotApply) finding.passedOver = true
  return finding
}

/** The answer that says that what could be done was done; null where none does. */
function takenIn({ taken }: Conclusion, { facts }: Answers): Because | null {
  const value = taken?.answers.find((one) => one === facts[taken.fact])
  return taken === undefined || value === undefined ? null : { fact: taken.fact, value }
}

/** The nature of the endings where they share it and all have this status; else a rule decides between them. */
function natureShared(ends: readonly EndNode[], status: Status, on: ISODate): Nature {
  const [first, ...others] = ends.map((end) => end.conclusion.nature)
  const alike =
    others.every((nature) => nature === first) && ends.every((end) => statusOf(end, on) === status)
  return first !== undefined && alike ? first : 'rule'
}

const isInDoubt = (asked: readonly Asked[], { precondition }: Rule): boolean =>
  asked.some(({ node, value }) => node.ask === precondition && node.unsure === null && value === 'unsure')

/** True when another answer that the person could bring about leads past "unmet". */
const canChange = (asked: readonly Asked[]): boolean => asked.some(({ changeable }) => changeable)

const inForceOn = (basis: readonly CitationId[], on: ISODate): readonly CitationId[] =>
  basis.every((id) => isInForce(citations[id].inForce, on))
    ? basis
    : basis.filter((id) => isInForce(citations[id].inForce, on))

/** The facts in doubt behind the questions that were answered with "not sure"; for a band, its unsure inputs. */
function doubtsOf(asked: readonly Asked[], answers: Answers): readonly FactId[] {
  const unsure = asked.filter(({ node, value }) => value === 'unsure' && node.unsure === null)
  return [
    ...new Set(
      unsure.flatMap(({ node }) => {
        const needed = answers.needed(node.ask)
        const inputs = needed.filter((fact) => isUnsure(answers.facts[fact]))
        return inputs.length > 0 ? inputs : needed
      }),
    ),
  ]
}

const isUnsure = (value: AnyValue | undefined): boolean =>
  value === 'unsure' || (Array.isArray(value) && value.includes('unsure'))

function becauseOf(asked: readonly Asked[], answers: Answers): Because[] {
  const list: Because[] = []
  for (const { node, because } of asked) {
    if (!isBandId(node.ask)) add(list, because)
    else for (const one of answers.behind(node.ask)) add(list, one)
  }
  return list
}

function add(list: Because[], because: Because): void {
  for (const { fact } of list) if (fact === because.fact) return
  list.push(because)
}
