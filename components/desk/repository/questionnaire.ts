import type { Dossier } from '@/cases/dossier/format'
import { factsOf, personOf, withFact, withPerson } from '@/cases/dossier/household'
import type { Session } from '@/components/check/session/session'
import { emptySession } from '@/components/check/session/session'
import { forgetSession, restoreSession, saveSession } from '@/components/check/session/storage'
import { factIds } from '@/machines/facts/registry'

/** Put everything known about a person into the questionnaire of this tab. */
export function sendToQuestionnaire(dossier: Dossier, personId: string): void {
  const { events } = personOf(dossier, personId)
  const forCase = { label: dossier.label, procedure: dossier.procedures?.[0] ?? null }
  saveSession({ ...emptySession, facts: factsOf(dossier, personId), events, forCase })
}

/**
 * The case with what the questionnaire came to. All facts of the person were sent, so one that is gone was taken back.
 * Gives also how many answers differ.
 */
export function withAnswersOf(
  dossier: Dossier,
  personId: string,
  { facts, events }: Pick<Session, 'facts' | 'events'>,
): { readonly dossier: Dossier; readonly changed: number } {
  const known = factsOf(dossier, personId)
  const changed = factIds.filter((id) => JSON.stringify(known[id]) !== JSON.stringify(facts[id]))
  const same = JSON.stringify(events) === JSON.stringify(personOf(dossier, personId).events)
  const { lastSeen: _, ...withoutMemory } = dossier
  // What the case came to before other answers tells nothing about a change of the rules.
  const begin = changed.length === 0 && same ? dossier : withoutMemory
  const merged = changed.reduce((next, id) => withFact(next, personId, id, facts[id]), begin)
  return { dossier: withPerson(merged, personId, (p) => ({ ...p, events })), changed: changed.length }
}

/** The answers of the questionnaire in this tab; null when there are none. */
export async function answersInTab(): Promise<Session | null> {
  const session = await restoreSession()
  const empty = !session || (Object.keys(session.facts).length === 0 && session.events.length === 0)
  return empty ? null : session
}

export { forgetSession as forgetAnswers }
