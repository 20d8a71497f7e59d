import type { RoutesView } from '@/components/check/finder/view'
import { answersBehind } from '@/components/check/summary/answers-behind'
import { notesOf } from '@/components/check/summary/notes'
import { SummaryAnswers } from '@/components/check/summary/SummaryAnswers'
import { SummaryDates } from '@/components/check/summary/SummaryDates'
import { SummaryEffects } from '@/components/check/summary/SummaryEffects'
import { SummaryProcedure } from '@/components/check/summary/SummaryProcedure'
import { SummaryRoutes } from '@/components/check/summary/SummaryRoutes'
import { SummaryVerdict } from '@/components/check/summary/SummaryVerdict'
import { cannotWait } from '@/components/finding/dates/cannot-wait'
import { SourceLines } from '@/components/finding/law/SourceLines'
import { daysOfSheet } from '@/components/finding/sheet/days-of-sheet'
import { PaperTitle } from '@/components/finding/sheet/PaperTitle'
import type { SheetCase } from '@/components/finding/sheet/sheet-case'
import type { ResultView } from '@/components/finding/view'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { PrintOnly } from '@/components/ui/PrintOnly'
import type { SheetText } from '@/content/language'
import { sourcesReadOn } from '@/content/law/as-of'
import { dayInWords } from '@/content/say/days'

export interface HelperFileProps {
  readonly views: readonly ResultView[]
  readonly routes: RoutesView
  readonly dates: SheetCase['dates']
  readonly sheet: SheetText
  readonly sensitive: boolean
}

/** Everything, for a helper: verdicts and dates first, then reasons, papers, steps, answers; the sources last, as notes. */
export function HelperFile({ views, routes, dates, sheet, sensitive }: HelperFileProps) {
  const { t, phrases } = useChrome()
  const { sentences } = routes
  const notes = notesOf(views, routes)
  return (
    <article className="space-y-8 print:space-y-3">
      <header className="space-y-2 print:space-y-1">
        <PrintOnly>
          <p className="font-semibold">{t('common.site')}</p>
        </PrintOnly>
        <PaperTitle>{sheet.file.title}</PaperTitle>
        <p>{t('summary.made', daysOfSheet(routes, phrases))}</p>
        <p className="border-2 border-current p-3 print:p-1.5">
          <strong>{t('summary.notice')}</strong>{' '}
          {t(cannotWait({ ...routes, dates }) ? 'summary.noticeNow' : 'summary.noticeLong')}{' '}
          {t('common.lawGap', { date: dayInWords(sourcesReadOn(), phrases) })}
        </p>
      </header>
      {views.length > 0 && (
        <section className="space-y-4 print:space-y-2" aria-labelledby="where">
          <h2 id="where" className="border-b-2 border-current pb-1 text-xl font-bold">
            {sheet.where}
          </h2>
          {views.map((view) => (
            <SummaryVerdict key={view.opened.procedure.id} {...{ view, dates, sensitive }} />
          ))}
        </section>
      )}
      <SummaryDates {...{ views, routes, dates, notes }} />
      {views.map((view) => (
        <SummaryProcedure key={view.opened.procedure.id} {...{ view, notes, sheet, sensitive }} />
      ))}
      <SummaryRoutes view={routes} notes={notes} />
      <SummaryEffects {...{ views, routes, notes }} />
      <SummaryAnswers
        facts={routes.facts}
        ids={answersBehind(views, routes)}
        {...{ sentences, sheet, sensitive }}
      />
      {notes.length > 0 && (
        <section className="space-y-2 print:space-y-1" aria-labelledby="notes">
          <h2 id="notes" className="border-b-2 border-current pb-1 text-xl font-bold">
            {t('summary.sourcesTitle')}
          </h2>
          <SourceLines ids={notes} t={t} phrases={phrases} names={sentences.names} />
        </section>
      )}
    </article>
  )
}
