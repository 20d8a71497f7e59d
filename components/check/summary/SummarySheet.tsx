import type { ReactNode } from 'react'
import { SummaryRoutes } from '@/components/check/finder/SummaryRoutes'
import type { RoutesView } from '@/components/check/finder/view'
import { SummaryAnswers } from '@/components/check/summary/SummaryAnswers'
import { SummaryProcedure } from '@/components/check/summary/SummaryProcedure'
import type { ResultView } from '@/components/finding/view'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { BackLink } from '@/components/ui/BackLink'
import { Button } from '@/components/ui/Button'
import { PageTitle } from '@/components/ui/Heading'
import { PrintOnly } from '@/components/ui/PrintOnly'
import { sourcesReadOn } from '@/content/law/as-of'
import { dayInWords } from '@/content/say/days'

export interface SummarySheetProps {
  readonly views: readonly ResultView[]
  readonly routes: RoutesView
  readonly onBack: () => void
  /** What else can be done with the sheet; on screen alone. */
  readonly children?: ReactNode
}

/** The sheet to print: the routes and every procedure that was checked, on A4 in black and white. */
export function SummarySheet({ views, routes, onBack, children }: SummarySheetProps) {
  const { t, phrases } = useChrome()
  const { today, law } = routes
  return (
    <div className="max-w-3xl space-y-8 print:max-w-none print:space-y-3">
      <div className="space-y-3 print:space-y-1">
        <BackLink onBack={onBack}>{t('common.back')}</BackLink>
        <PrintOnly>
          <p className="font-semibold">{t('common.site')}</p>
        </PrintOnly>
        <PageTitle takesFocus>{t('summary.heading')}</PageTitle>
        <p>{t('summary.made', { date: dayInWords(today, phrases), law: dayInWords(law, phrases) })}</p>
        <p className="border-2 border-current p-3 print:p-1.5">
          <strong>{t('summary.notice')}</strong> {t('summary.noticeLong')}{' '}
          {t('common.lawGap', { date: dayInWords(sourcesReadOn(), phrases) })}
        </p>
        <Button onClick={() => window.print()}>{t('summary.print')}</Button>
        {children}
      </div>
      <SummaryAnswers views={views} routes={routes} />
      <SummaryRoutes view={routes} />
      {views.map((view) => (
        <SummaryProcedure key={view.opened.procedure.id} view={view} />
      ))}
    </div>
  )
}
