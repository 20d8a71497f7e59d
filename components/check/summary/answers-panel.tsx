import type { ReactNode } from 'react'
import { dossierOfOne } from '@/cases/dossier/household'
import type { Session } from '@/components/check/session/session'
import { CasesWords } from '@/components/finding/case/CasesWords'
import { HandOverPanel } from '@/components/finding/case/HandOverPanel'
import { loadCasesText, loadLifecycleWords, loadSentences } from '@/components/i18n/sentences'
import type { Locale } from '@/content/locales'

/** The panel with which a person agrees, answer by answer, to what a helper gets. Rejects when its words cannot be had. */
export async function answersPanel(session: Session, locale: Locale): Promise<ReactNode> {
  const [casesText, { eventTexts }, sentences] = await Promise.all([
    loadCasesText(locale),
    loadLifecycleWords(locale),
    loadSentences(locale),
  ])
  // Answers come without papers, so no procedure has to name one.
  return (
    <CasesWords value={casesText}>
      <HandOverPanel
        dossier={dossierOfOne(session.facts, session.events)}
        kit={{ opened: [], sentences, eventTexts }}
        own
      />
    </CasesWords>
  )
}
