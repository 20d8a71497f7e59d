import { type CitationId, citations } from '@/content/law/citations'
import { type ISODate, isInForce } from '@/content/law/types'
import type { AskableId } from '@/machines/bands/registry'
import type { Answers } from '@/machines/engine/answers'
import type { Nature, Status } from '@/machines/engine/condition'
import { type Asked, type Evaluation, statusOf } from '@/machines/engine/evaluate'
import { own } from '@/machines/engine/machine'
import type { ProcedureId } from '@/machines/engine/procedure'
import { bit, type EndNode, type Rule } from '@/machines/engine/rules'
import type { AnyValue, FactId } from '@/machines/facts/registry'

/** One answer a finding rests on; for a band also the band that was computed. */
export interface Because {
  readonly fact: AskableId | FactId
  readonly value: AnyValue
}

/** The facts that a person is unsure of and a condition depends on, with the endings that are possible. */
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
  /** Not met, and a paper or a step can change an answer that it rests on. */
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
  const { stage, gate, id: condition } = rule
  const because = becauseOf(evaluation.asked, answers)
  const place = { procedure, stage, gate, condition, because }
  const stageInDoubt = rule.precondition !== null && isInDoubt(evaluation.asked, rule)
  switch (evaluation.kind) {
    case 'missing':
      return {
        ...place,
        status: 'unanswered',
        reason: null,
        basis: [],
        nature: 'rule',
        missing: evaluation.fact,
        ...(stageInDoubt && { passedOver: true as const }),
      }
    case 'ended':
      return ended(place, evaluation.asked, evaluation.end, answers.on)
    case 'in-doubt': {
      const { status, ends, asked } = evaluation
      const [first, ...others] = ends.map((end) => end.conclusion.nature)
      const basis = [...new Set(ends.flatMap(({ conclusion }) => inForceOn(conclusion.basis, answers.on)))]
      return {
        ...place,
        status,
        reason: own.inDoubt,
        basis,
        nature:
          first !== undefined && others.every((nature) => nature === first) && shares(ends, answers.on)
            ? first
            : 'rule',
        doubt: { facts: doubtsOf(asked, answers), endings: ends.map(({ name }) => name) },
        ...(stageInDoubt && { passedOver: true as const }),
        ...(status === 'unmet' && canChange(asked) && { changeable: true as const }),
      }
    }
  }
}

type Place<Id extends string> = Pick<Finding<Id>, 'procedure' | 'stage' | 'gate' | 'condition' | 'because'>

function ended<Id extends string>(
  { procedure, stage, gate, condition, because }: Place<Id>,
  asked: readonly Asked[],
  end: EndNode,
  on: ISODate,
): Finding<Id> {
  const { status, nature, remedy, basis: texts } = end.conclusion
  const basis = end.alwaysInForce ? texts : inForceOn(texts, on)
  const reason = end.name
  // Written out rather than spread: a finding is built for every condition of every row of a batch.
  if (basis.length === 0) {
    return {
      procedure,
      stage,
      gate,
      condition,
      status: 'not-applicable',
      reason,
      because,
      basis: texts,
      nature,
      notInForce: true,
    }
  }
  const finding = { procedure, stage, gate, condition, status, reason, because, basis, nature }
  if (status === 'unmet' && end.conclusion.changeable !== false && canChange(asked))
    Object.assign(finding, { changeable: true })
  if (remedy !== undefined) Object.assign(finding, { remedy })
  if (reason === own.doesNotApply) Object.assign(finding, { passedOver: true })
  return finding
}

const shares = (ends: readonly EndNode[], on: ISODate): boolean =>
  new Set(ends.map((end) => statusOf(end, on))).size === 1

const isInDoubt = (asked: readonly Asked[], { precondition }: Rule): boolean =>
  asked.some(({ node, value }) => node.ask === precondition && node.unsure === null && value === 'unsure')

/** True when another answer that the person could bring about leads past "unmet". */
function canChange(asked: readonly Asked[]): boolean {
  return asked.some(
    ({ node, value }) =>
      node.changeable &&
      node.ways.some(({ to }) => to !== node.options[value] && (to.possible & ~bit.unmet) !== 0),
  )
}

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
  for (const { node, value } of asked) {
    if (node.isBand && !answers.supposes(node.ask)) {
      for (const input of answers.needed(node.ask)) add(list, input, answers.facts[input])
    }
    add(list, node.ask, value)
  }
  return list
}

function add(list: Because[], fact: Because['fact'], value: AnyValue | undefined): void {
  if (value !== undefined && !list.some((b) => b.fact === fact)) list.push({ fact, value })
}
