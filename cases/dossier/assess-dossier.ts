import type { Dossier, Override, Person } from '@/cases/dossier/format'
import { knownOf } from '@/cases/dossier/known-facts'
import type { ISODate } from '@/content/law/types'
import { type Assessment, assess } from '@/machines/engine/assess'
import type { Finding } from '@/machines/engine/finding'
import type { Procedure, ProcedureId } from '@/machines/engine/procedure'
import { type Verdict, verdictOf } from '@/machines/engine/verdict'
import type { AnyProcedure, ProcedureFinding, ProcedureModule } from '@/machines/procedures/registry'

/** The rule's own finding, and beside it what a professional set by hand. */
export interface ConditionRow<F extends Finding = ProcedureFinding> {
  readonly finding: F
  readonly override?: Override
  /** The status to work with: set by hand where it is, else the rule's own. */
  readonly status: Finding['status']
}

/** What the rules make of one person for one procedure. */
export interface PersonAssessment<P extends Procedure = AnyProcedure> {
  readonly person: string
  readonly procedure: ProcedureId
  readonly assessment: Assessment<P>
  readonly rows: readonly ConditionRow<Finding<P>>[]
  /** The verdict with what was set by hand; `assessment.verdict` is the rule's own. */
  readonly verdict: Verdict
  /** Set by hand for a condition that the procedure no longer has. */
  readonly orphans: readonly Override[]
}

interface Loaded extends Pick<ProcedureModule, 'lifecycle'> {
  readonly procedure: Procedure
}

/** Assess every person of a case for every procedure given, on the day `on`. Persons in order, procedures inside. */
export function assessDossier<L extends Loaded>(
  dossier: Dossier,
  procedures: readonly L[],
  { on }: { readonly on: ISODate },
): readonly PersonAssessment<L['procedure']>[] {
  return dossier.persons.flatMap((person) => {
    const { facts, bands } = knownOf(dossier, person.id, on)
    return procedures.map(({ procedure, lifecycle }) => {
      const assessment = assess<L['procedure']>(procedure, facts, { on, suppose: bands })
      return {
        person: person.id,
        procedure: lifecycle.procedure,
        assessment,
        ...applyOverrides(person, procedure, assessment.findings),
      }
    })
  })
}

/** Put what was set by hand beside the findings of the rules. */
export function applyOverrides<F extends Finding>(
  person: Person,
  procedure: Procedure,
  findings: readonly F[],
): Pick<PersonAssessment, 'verdict' | 'orphans'> & { readonly rows: readonly ConditionRow<F>[] } {
  const own = person.overrides.filter((o) => o.procedure === procedure.id)
  const byHand = new Map<string, Override>(own.map((o) => [o.condition, o]))
  const rows = findings.map((finding): ConditionRow<F> => {
    const override = byHand.get(finding.condition)
    return override ? { finding, override, status: override.status } : { finding, status: finding.status }
  })
  const known = new Set<string>(findings.map((f) => f.condition))
  const withHand = rows.map(({ finding, status }) => ({ ...finding, status }))
  return {
    rows,
    verdict: verdictOf(procedure, withHand),
    orphans: own.filter((o) => !known.has(o.condition)),
  }
}

/** Set a finding by hand, or remove it with `null`. A condition has at most one. */
export function withOverride(
  person: Person,
  at: Pick<Override, 'procedure' | 'condition'>,
  set: Pick<Override, 'status' | 'reason' | 'on'> | null,
): Person {
  const others = person.overrides.filter((o) => o.procedure !== at.procedure || o.condition !== at.condition)
  return { ...person, overrides: set === null ? others : [...others, { ...at, ...set }] }
}
