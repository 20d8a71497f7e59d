import { useState } from 'react'
import type { PersonAssessment } from '@/cases/dossier/assess-dossier'
import type { Dossier } from '@/cases/dossier/format'
import { knownOf } from '@/cases/dossier/known-facts'
import { CaseFile } from '@/components/desk/CaseFile'
import { ClientSheets } from '@/components/desk/ClientSheets'
import { useProcedureChoice } from '@/components/desk/ProcedureChoice'
import { useDesk } from '@/components/desk/rules/DeskProvider'
import { ChoosePlace } from '@/components/finding/sheet/ChoosePlace'
import { loadSheetTexts } from '@/components/finding/sheet/kit'
import { PaperChoice, type PaperFor } from '@/components/finding/sheet/PaperChoice'
import { SecondLanguageChoice } from '@/components/finding/sheet/SecondLanguageChoice'
import { SensitiveChoice } from '@/components/finding/sheet/SensitiveChoice'
import { isSensitive } from '@/components/finding/sheet/sensitive'
import { useLoaded } from '@/components/i18n/use-loaded'
import { inVoice } from '@/components/i18n/voice'
import { Button } from '@/components/ui/Button'
import { LoadFailed } from '@/components/ui/LoadFailed'
import type { Language } from '@/content/language'
import type { Locale } from '@/content/locale'
import type { Phrasebook } from '@/content/phrasebook'
import { factIds } from '@/machines/facts/registry'
import { procedureIds } from '@/machines/procedures/registry'

/** A step may be noted while the sheet is open, so the words of every procedure are there. */
const everyFile = procedureIds.join(' ')

/** The words of a sheet, which speaks to the person whose sheet it is, while the desk speaks of them. */
const loadOwnWords = (language: Language, phrases: Phrasebook, files: string) =>
  loadSheetTexts(inVoice(language, 'me'), phrases, files, procedureIds)

export interface CaseSheetProps {
  readonly dossier: Dossier
  readonly assessments: readonly PersonAssessment[]
}

/** The case on paper: one page for the client, or the full file for a lawyer or whoever helps. */
export function CaseSheet({ dossier, assessments }: CaseSheetProps) {
  const { t, rules, today } = useDesk()
  const { chosen, choice } = useProcedureChoice(dossier, assessments)
  const [paper, setPaper] = useState<PaperFor>('client')
  const [sensitive, setSensitive] = useState(false)
  const [second, setSecond] = useState<Locale | null>(null)
  const words = useLoaded(loadOwnWords, everyFile)
  if (words === 'busy') return <p role="status">{t('common.loading')}</p>
  if (words === 'failed') return <LoadFailed />
  const known = dossier.persons.map(({ id }) => knownOf(dossier, id, today).facts)
  const { sheet } = words.texts
  return (
    <div className="space-y-6 print:space-y-0">
      {choice}
      <PaperChoice sheet={sheet} chosen={paper} ofClient onChange={setPaper} />
      {paper === 'client' && (
        <div className="print:hidden">
          <SecondLanguageChoice chosen={second} onChange={setSecond} />
          <ChoosePlace sheet={sheet} />
        </div>
      )}
      {paper !== 'client' && (
        <SensitiveChoice
          ids={factIds.filter((id) => isSensitive(id) && known.some((facts) => facts[id] !== undefined))}
          sentences={rules.sentences}
          sheet={sheet}
          checked={sensitive}
          onChange={setSensitive}
        />
      )}
      <Button onClick={() => window.print()}>{t('desk.print')}</Button>
      {paper === 'client' ? (
        <ClientSheets dossier={dossier} assessments={chosen} {...words} second={second} />
      ) : (
        <CaseFile
          dossier={dossier}
          assessments={chosen}
          forLawyer={paper === 'lawyer'}
          {...{ sheet, sensitive }}
        />
      )}
    </div>
  )
}
