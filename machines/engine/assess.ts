import type { ISODate } from '@/content/law/types'
import { type Bounds, questionsLeft, type Waiting } from '@/machines/engine/ahead'
import { Answers, type View } from '@/machines/engine/answers'
import { evaluate } from '@/machines/engine/evaluate'
import { type Finding, findingOf } from '@/machines/engine/finding'
import { machineOf } from '@/machines/engine/machine'
import type { Procedure, StageId } from '@/machines/engine/procedure'
import { type Verdict, verdictOf } from '@/machines/engine/verdict'
import type { FactId, Facts } from '@/machines/facts/registry'

/** What the rules make of the facts for one procedure on one day. */
export interface Assessment<P extends Procedure<string> = Procedure<string>> {
  readonly procedure: P['id']
  readonly on: ISODate
  readonly findings: readonly Finding<P>[]
  readonly verdict: Verdict
  /** The next fact to ask; null when all conditions have ended. */
  readonly next: FactId | null
  readonly left: Bounds
  /** The gate stage after which nothing more needs to be asked, because one of its conditions is not met. */
  readonly stopsAt: StageId<P> | null
}

/**
 * Assess a procedure. `on` is the reference day (calendar day). Pure: same facts and day, same result. The machine has no
 * names but those of the procedure, which is what types the result.
 */
export function assess<P extends Procedure<string>>(
  procedure: P,
  facts: Facts,
  options: Omit<View, 'facts'>,
): Assessment<P>
export function assess(procedure: Procedure<string>, facts: Facts, options: Omit<View, 'facts'>): Assessment {
  const answers = new Answers({ ...options, facts })
  const waiting: Waiting[] = []
  const findings = machineOf(procedure).rules.map((rule) => {
    const evaluation = evaluate(rule.root, answers)
    if (evaluation.kind === 'missing') waiting.push(evaluation)
    return findingOf(procedure.id, rule, evaluation, answers)
  })
  return {
    procedure: procedure.id,
    on: answers.on,
    findings,
    verdict: verdictOf(procedure, findings),
    next: waiting[0]?.fact ?? null,
    left: questionsLeft(waiting, answers),
    stopsAt: stopOf(procedure, findings),
  }
}

/** The findings alone, in the order of stages and conditions. */
export function findingsOf<P extends Procedure<string>>(procedure: P, view: View): readonly Finding<P>[]
export function findingsOf(procedure: Procedure<string>, view: View): readonly Finding[] {
  const answers = new Answers(view)
  return machineOf(procedure).rules.map((rule) =>
    findingOf(procedure.id, rule, evaluate(rule.root, answers), answers),
  )
}

/** The first gate stage that is answered in full and has a condition that is not met. Findings come stage by stage. */
function stopOf({ kind }: Procedure<string>, findings: readonly Finding[]): string | null {
  if (kind !== 'application') return null
  let unmet: string | null = null
  for (const { stage, gate, status } of findings) {
    if (unmet !== null && unmet !== stage) return unmet
    if (status === 'unanswered') return null
    if (gate && status === 'unmet') unmet = stage
  }
  return unmet
}
