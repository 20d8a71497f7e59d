import type { ResultView } from '@/components/finding/view'
import type { ISODate } from '@/content/law/types'
import { assess } from '@/machines/engine/assess'
import type { ProcedureAssessment, ProcedureFinding } from '@/machines/procedures/registry'

/** What the same answers come to on another day. */
export interface OtherDay {
  readonly assessment: ProcedureAssessment
  /** The findings of that day that end in another way than in the result. */
  readonly changed: readonly ProcedureFinding[]
}

/** Assess a procedure again with the law and the count of days of another day. */
export function onOtherDay({ opened, facts, bands, assessment: now }: ResultView, on: ISODate): OtherDay {
  const assessment = assess(opened.procedure, facts, { on, suppose: bands })
  const known = new Map(now.findings.map((finding) => [finding.condition, endOf(finding)]))
  const changed = assessment.findings.filter((finding) => known.get(finding.condition) !== endOf(finding))
  return { assessment, changed }
}

/** How a condition ends, for a comparison of two days. */
const endOf = ({ status, reason, notInForce, missing }: ProcedureFinding): string =>
  [status, reason, notInForce === true, missing].join(' ')
