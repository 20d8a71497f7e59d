import { type ReactNode, useState } from 'react'
import { personOf } from '@/cases/dossier/household'
import type { RoutesView } from '@/components/check/finder/view'
import { dossierInTab } from '@/components/check/session/dossier-in-tab'
import type { Session } from '@/components/check/session/session'
import { answersBehind } from '@/components/check/summary/answers-behind'
import { HelperFile } from '@/components/check/summary/HelperFile'
import { ChoosePlace } from '@/components/finding/sheet/ChoosePlace'
import { ClientPaper } from '@/components/finding/sheet/ClientPaper'
import { loadSheetWords } from '@/components/finding/sheet/kit'
import { PaperChoice, type PaperFor } from '@/components/finding/sheet/PaperChoice'
import { PaperInTwo } from '@/components/finding/sheet/PaperInTwo'
import { SecondLanguageChoice } from '@/components/finding/sheet/SecondLanguageChoice'
import { SensitiveChoice } from '@/components/finding/sheet/SensitiveChoice'
import { isSensitive } from '@/components/finding/sheet/sensitive'
import { sheetCaseOf } from '@/components/finding/sheet/sheet-case'
import { spokenOf } from '@/components/finding/sheet/spoken'
import { hasTimeline, type ResultView, restsOnAnswers } from '@/components/finding/view'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { useLoaded } from '@/components/i18n/use-loaded'
import { BackLink } from '@/components/ui/BackLink'
import { Button } from '@/components/ui/Button'
import { Callout } from '@/components/ui/Callout'
import { useChosenPlace } from '@/components/ui/chosen-place'
import { PageTitle } from '@/components/ui/Heading'
import { LoadFailed } from '@/components/ui/LoadFailed'
import type { Locale } from '@/content/locale'

export interface SummarySheetProps {
  readonly session: Pick<Session, 'facts' | 'events' | 'checked'> & Partial<Pick<Session, 'speaker'>>
  readonly views: readonly ResultView[]
  readonly routes: RoutesView
  readonly onBack: () => void
  /** What else can be done with the sheet; on screen alone. */
  readonly children?: ReactNode
}

/** What this tab holds, for paper: one page for the person, or the full file for a helper. */
export function SummarySheet({ session, views, routes, onBack, children }: SummarySheetProps) {
  const { t } = useChrome()
  const [paper, setPaper] = useState<PaperFor>('client')
  const [sensitive, setSensitive] = useState(false)
  const [second, setSecond] = useState<Locale | null>(null)
  const near = useChosenPlace()
  const dossier = dossierInTab(session)
  const checked = views.map((view) => ({
    opened: view.opened,
    findings: view.assessment.findings,
    verdict: view.assessment.verdict,
    answered: restsOnAnswers(view) || !hasTimeline(view),
  }))
  const of = sheetCaseOf(dossier, personOf(dossier), checked, {
    ...routes,
    near,
    toGuardian: session.speaker === 'child',
  })
  const texts = useLoaded(loadSheetWords, spokenOf(of).join(' '))
  if (texts === 'busy') return <p role="status">{t('common.loading')}</p>
  if (texts === 'failed') return <LoadFailed />
  const { sheet, sentences } = texts
  const exploited =
    checked.some(({ opened }) => opened.procedure.id === 'trafficking-victims') ||
    of.toLookAt.some(({ route }) => route === 'trafficking-victims')
  return (
    <div className="max-w-3xl space-y-6 print:max-w-none">
      <div className="space-y-4 print:hidden">
        <BackLink onBack={onBack}>{t('common.back')}</BackLink>
        <PageTitle takesFocus>{t('summary.heading')}</PageTitle>
        <PaperChoice sheet={sheet} chosen={paper} onChange={setPaper} />
        {paper === 'client' && <SecondLanguageChoice chosen={second} onChange={setSecond} />}
        {paper === 'client' && <ChoosePlace sheet={sheet} />}
        {paper === 'helper' && (
          <SensitiveChoice
            ids={answersBehind(views, routes).filter(isSensitive)}
            sentences={sentences}
            sheet={sheet}
            checked={sensitive}
            onChange={setSensitive}
          />
        )}
        {exploited && (
          <Callout tone="warn">
            <p>{sheet.safePlace}</p>
          </Callout>
        )}
        <Button onClick={() => window.print()}>{t('summary.print')}</Button>
        {children}
      </div>
      {paper === 'helper' && <HelperFile dates={of.dates} {...{ views, routes, sheet, sensitive }} />}
      {paper === 'client' && second === null && <ClientPaper of={of} texts={texts} />}
      {paper === 'client' && second !== null && <PaperInTwo of={of} texts={texts} second={second} />}
    </div>
  )
}
