import { type CitationId, citations } from '@/content/law/citations'
import { type ISODate, isInForce } from '@/content/law/types'
import { isBandId } from '@/machines/bands/registry'
import type { Answers, Because } from '@/machines/engine/answers'
import type { Nature, Status } from '@/machines/engine/condition'
import { type Evaluation, statusOf } from '@/machines/engine/evaluate'
import { own } from '@/machines/engine/machine'
import type { ProcedureId } from '@/machines/engine/procedure'
import type { Asked, EndNode, Rule } from '@/machines/engine/rules'
import type { AnyValue, FactId } from '@/machines/facts/registry'

/** What a person is unsure of, where a condition hangs on it, and the endings that are possible. */
export interface Doubt {
  readonly facts: readonly FactId[]
  readonly endings: readonly string[]
}

/** What one condition comes to. `reason` is the name of its ending; null while a fact is missing. */
export interface Finding<Id extends string = ProcedureId> {
  readonly procedure: Id
  readonly stage: string
  readonly gate: boolean
  readonly condition: string
  readonly status: Status | 'unanswered'
  readonly reason: string | null
  readonly because: readonly Because[]
  readonly basis: readonly CitationId[]
  readonly nature: Nature
  readonly remedy?: string
  /** The fact to ask next, while unanswered. */
  readonly missing?: FactId
  /** Set where the reason is `inDoubt`. */
  readonly doubt?: Doubt
  /** The stage does not apply, or it is in doubt whether it does; the same for each of its conditions. */
  readonly passedOver?: true
  /** Not met, and an answer that it rests on can be changed by a paper or a step. */
  readonly changeable?: true
  /** True when no text that the ending rests on is in force on the reference day; it then does not apply. */
  readonly notInForce?: true
}

/** Turn what a condition comes to into a finding. */
export function findingOf<Id extends string>(
  procedure: Id,
  rule: Rule,
  evaluation: Evaluation,
  answers: Answers,
): Finding<Id> {
  if (evaluation.kind === 'ended') return ended(procedure, rule, evaluation.asked, evaluation.end, answers)
  const { stage, gate, id: condition } = rule
  const because = becauseOf(evaluation.asked, answers)
  const place = { procedure, stage, gate, condition, because }
  const stageInDoubt = isInDoubt(evaluation.asked, rule) && { passedOver: true as const }
  if (evaluation.kind === 'missing') {
    const { fact: missing } = evaluation
    return {
      ...place,
      status: 'unanswered',
      reason: null,
      basis: [],
      nature: 'rule',
      missing,
      ...stageInDoubt,
    }
  }
  const { status, ends, asked } = evaluation
  const [first, ...others] = ends.map((end) => end.conclusion.nature)
  const alike = others.every((nature) => nature === first) && shares(ends, answers.on)
  return {
    ...place,
    status,
    reason: own.inDoubt,
    basis: [...new Set(ends.flatMap(({ conclusion }) => inForceOn(conclusion.basis, answers.on)))],
    nature: first !== undefined && alike ? first : 'rule',
    doubt: { facts: doubtsOf(asked, answers), endings: ends.map(({ name }) => name) },
    ...stageInDoubt,
    ...(status === 'unmet' && canChange(asked) && { changeable: true as const }),
  }
}

function ended<Id extends string>(
  procedure: Id,
  { stage, gate, id: condition }: Rule,
  asked: readonly Asked[],
  { name: reason, conclusion, alwaysInForce }: EndNode,
  answers: Answers,
): Finding<Id> {
  const because = becauseOf(asked, answers)
  const { nature, remedy } = conclusion
  const inForce = alwaysInForce ? conclusion.basis : inForceOn(conclusion.basis, answers.on)
  const holds = inForce.length > 0
  const basis = holds ? inForce : conclusion.basis
  const status = holds ? conclusion.status : 'not-applicable'
  // Written out rather than spread: a finding is built for every condition of every row of a batch.
  const finding = { procedure, stage, gate, condition, status, reason, because, basis, nature }
  if (!holds) return { ...finding, notInForce: true }
  if (remedy !== undefined) Object.assign(finding, { remedy })
  if (status === 'unmet' && conclusion.changeable !== false && canChange(asked))
    Object.assign(finding, { changeable: true })
  if (reason === own.doesNotApply) Object.assign(finding, { passedOver: true })
  return finding
}

const shares = (ends: readonly EndNode[], on: ISODate): boolean =>
  new Set(ends.map((end) => statusOf(end, on))).size === 1

const isInDoubt = (asked: readonly Asked[], { precondition }: Rule): boolean =>
  asked.some(({ node, value }) => node.ask === precondition && node.unsure === null && value === 'unsure')

/** True when another answer that the person could bring about leads past "unmet". */
const canChange = (asked: readonly Asked[]): boolean => asked.some(({ changeable }) => changeable)

function inForceOn(basis: readonly CitationId[], on: ISODate): readonly CitationId[] {
  const holds = (id: CitationId) => isInForce(citations[id].inForce, on)
  return basis.every(holds) ? basis : basis.filter(holds)
}

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

function becauseOf(asked: readonly Asked[], answers: Answers): readonly Because[] {
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
