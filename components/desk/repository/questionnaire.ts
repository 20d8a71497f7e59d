import type { Dossier } from '@/cases/dossier/format'
import { factsOf, personOf, withFact, withPerson } from '@/cases/dossier/household'
import type { Session } from '@/components/check/session/session'
import { emptySession } from '@/components/check/session/session'
import { forgetSession, restoreSession, saveSession } from '@/components/check/session/storage'
import { factIds } from '@/machines/facts/registry'

/** Put everything known about a person into the questionnaire of this tab. */
export function sendToQuestionnaire(dossier: Dossier, personId: string): void {
  const { events } = personOf(dossier, personId)
  saveSession({ ...emptySession, facts: factsOf(dossier, personId), events })
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
  const merged = changed.reduce((next, id) => withFact(next, personId, id, facts[id]), dossier)
  return { dossier: withPerson(merged, personId, (p) => ({ ...p, events })), changed: changed.length }
}

/** The answers of the questionnaire in this tab; null when there are none. */
export async function answersInTab(): Promise<Session | null> {
  const session = await restoreSession()
  const empty = !session || (Object.keys(session.facts).length === 0 && session.events.length === 0)
  return empty ? null : session
}

export { forgetSession as forgetAnswers }
