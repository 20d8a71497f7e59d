import { type KnownFacts, onlyAnswers } from '@/cases/dossier/known'
import type { Session } from '@/components/check/session/session'
import { loadEligibility } from '@/components/finding/procedure'
import { loadQuestions } from '@/components/i18n/sentences'
import { inVoice, loadScreensIn } from '@/components/i18n/voice'
import type { FactSentences, Language, VoiceText } from '@/content/language'
import type { ISODate } from '@/content/law/types'
import type { Voice } from '@/content/voice-sentences'
import type { ProcedureId } from '@/machines/engine/procedure'
import type { Eligibility } from '@/machines/procedures/registry'

/** The rules and sentences that the check needs beyond its first screen, up to a result. What results say is loaded apart. */
export interface LoadedRules {
  readonly sentences: Pick<FactSentences, 'questions'>
  /** How the sentences speak, and what the screens say otherwise for it. */
  readonly voice: Voice
  readonly screens: VoiceText['screens']
  readonly procedures: ReadonlyMap<ProcedureId, Eligibility>
  /** Reads the answers together with the events. Null until something can have happened to a file. */
  readonly knownFacts: typeof import('@/cases/dossier/known-facts').knownFacts | null
}

/** What is known in this tab on the day `today`: the answers, and what the events give where their rules are loaded. */
export const knownIn = (
  rules: Pick<LoadedRules, 'knownFacts'> | null,
  { facts, events }: Pick<Session, 'facts' | 'events'>,
  today: ISODate,
): KnownFacts => rules?.knownFacts?.(facts, events, today) ?? onlyAnswers(facts)

/**
 * Load the sentences in a voice, these procedures, and what reads events where there are or may soon be any. Rejects when a part
 * cannot be had. The browser keeps what it has loaded already.
 */
export async function loadRules(
  language: Language,
  ids: readonly ProcedureId[],
  withEvents: boolean,
  voice: Voice = 'me',
): Promise<LoadedRules> {
  const [sentences, screens, procedures, knownFacts] = await Promise.all([
    loadQuestions(inVoice(language, voice)),
    loadScreensIn(language, voice),
    Promise.all(ids.map(async (id) => [id, await loadEligibility(id)] as const)),
    withEvents ? import('@/cases/dossier/known-facts').then((m) => m.knownFacts) : null,
  ])
  return { sentences, voice, screens, procedures: new Map(procedures), knownFacts }
}
