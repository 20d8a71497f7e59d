import type { Dossier, Outcome } from '@/cases/dossier/format'
import { compareOutcomes, type OutcomeChange, outcomesOf } from '@/cases/dossier/outcomes'
import type { DeskRules } from '@/components/desk/rules/loaded-rules'
import type { ISODate } from '@/content/law/types'

/** What the rules of today make of a case. A procedure of which nothing is known is left out. */
function outcomesNow(dossier: Dossier, { opened }: DeskRules, today: ISODate): readonly Outcome[] {
  return outcomesOf(dossier, opened, { on: today }).filter(
    ({ findings, dates }) =>
      Object.values(findings).some((finding) => finding !== 'unanswered') || Object.keys(dates).length > 0,
  )
}

/** The case with a memory of what it came to, so that its next opening can tell what changed. */
export function withLastSeen(
  dossier: Dossier,
  rules: DeskRules,
  { today, law }: { today: ISODate; law: ISODate },
): Dossier {
  return {
    ...dossier,
    lastSeen: { on: today, lawVersion: law, outcomes: outcomesNow(dossier, rules, today) },
  }
}

/** Exactly what differs since the case was last worked on; empty for a case that never was. */
export function changesSince(dossier: Dossier, rules: DeskRules, today: ISODate): readonly OutcomeChange[] {
  return dossier.lastSeen
    ? compareOutcomes(dossier.lastSeen.outcomes, outcomesNow(dossier, rules, today))
    : []
}
