import type { ReactNode } from 'react'
import { dossierOfOne } from '@/cases/dossier/household'
import type { Session } from '@/components/check/session/session'
import { CasesWords } from '@/components/finding/case/CasesWords'
import { HandOverPanel } from '@/components/finding/case/HandOverPanel'
import { loadCasesText, loadFactSentences, loadLifecycleWords } from '@/components/i18n/sentences'
import type { Language } from '@/content/language'

/** The panel with which a person agrees, answer by answer, to what a helper gets. Rejects when its sentences cannot be had. */
export async function loadAnswersPanel({ facts, events }: Session, language: Language): Promise<ReactNode> {
  const [casesText, { eventTexts }, sentences] = await Promise.all([
    loadCasesText(language),
    loadLifecycleWords(language),
    loadFactSentences(language),
  ])
  // Answers come without papers, so no procedure has to name one.
  const words = { opened: [], sentences, eventTexts }
  return (
    <CasesWords value={casesText}>
      <HandOverPanel dossier={dossierOfOne(facts, events)} words={words} own />
    </CasesWords>
  )
}
