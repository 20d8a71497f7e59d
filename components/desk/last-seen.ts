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

/** Why a case may come to something else than it did: the law that the rules hold, the day, or both. */
export type Cause = 'rules' | 'day' | 'both'

interface Now {
  readonly today: ISODate
  readonly law: ISODate
}

/** What is other than when the case was last worked on; null where nothing is, or the case never was worked on. */
export function causeOf({ lastSeen }: Dossier, { today, law }: Now): Cause | null {
  if (!lastSeen || lastSeen.outcomes.length === 0) return null
  const rules = lastSeen.lawVersion !== law
  if (lastSeen.on === today) return rules ? 'rules' : null
  return rules ? 'both' : 'day'
}

/** Exactly what differs since the case was last worked on, under other rules or on another day. */
export function changesSince(dossier: Dossier, rules: DeskRules, now: Now): readonly OutcomeChange[] {
  if (!dossier.lastSeen || causeOf(dossier, now) === null) return []
  const changes = compareOutcomes(dossier.lastSeen.outcomes, outcomesNow(dossier, rules, now.today))
  return changes.filter(({ before, after }) => before !== null || after !== 'unanswered')
}
