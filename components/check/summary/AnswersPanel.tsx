import { dossierOfOne } from '@/cases/dossier/household'
import type { Session } from '@/components/check/session/session'
import type { AnswersTexts } from '@/components/check/summary/answers-texts'
import { CasesWords } from '@/components/finding/case/CasesWords'
import { HandOverPanel } from '@/components/finding/case/HandOverPanel'

/** The panel with which a person agrees, answer by answer, to what a helper gets. */
export function AnswersPanel({ session, texts }: { session: Session; texts: AnswersTexts }) {
  const { casesText, sentences, eventTexts } = texts
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
