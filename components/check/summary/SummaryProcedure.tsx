import { lazy, type ReactNode, Suspense } from 'react'
import { Cost } from '@/components/check/result/Cost'
import { Lodging } from '@/components/check/result/Lodging'
import { Missing } from '@/components/check/result/Missing'
import { Papers } from '@/components/check/result/Papers'
import { VerdictPanel } from '@/components/check/result/VerdictPanel'
import { SummaryFinding } from '@/components/check/summary/SummaryFinding'
import { OfficeLines } from '@/components/finding/law/OfficeLines'
import { OfficialNames } from '@/components/finding/law/OfficialNames'
import { SourceLines } from '@/components/finding/law/SourceLines'
import { byStage, citationsOf, hasTimeline, type ResultView, restsOnAnswers } from '@/components/finding/view'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { procedureName, stageName } from '@/content/say/findings'

const SummaryTimeline = lazy(() =>
  import('@/components/finding/timeline/SummaryTimeline').then((m) => ({ default: m.SummaryTimeline })),
)

/** One procedure on the printed sheet, with its articles as numbered notes. */
export function SummaryProcedure({ view }: { view: ResultView }) {
  const { t, phrases } = useChrome()
  const { opened, assessment } = view
  const { text, filing, procedure } = opened
  const notes = citationsOf(view)
  // Someone who only said where the file stands has no conditions to print.
  const asked = restsOnAnswers(view) || !hasTimeline(view)
  const lodged = procedure.kind === 'application'
  return (
    <section className="space-y-5 print:space-y-2.5" aria-labelledby={procedure.id}>
      <h2 id={procedure.id} className="border-b-2 border-current pb-1 font-serif text-xl font-bold">
        {procedureName(opened, phrases)}
        <span className="block font-sans text-sm font-normal">
          <OfficialNames {...text.official} />
        </span>
      </h2>
      {asked && <VerdictPanel view={view} />}
      {asked && assessment.next !== null && <p className="font-semibold">{t('summary.incomplete')}</p>}
      {hasTimeline(view) && (
        <Suspense fallback={<p role="status">{t('common.loading')}</p>}>
          <SummaryTimeline {...view} />
        </Suspense>
      )}
      {byStage(asked ? assessment.findings : [], (one) => one).map(({ stage, rows, whole }) => (
        <div key={stage}>
          <h3 className="font-bold">{stageName(opened, stage)}</h3>
          <ul>
            {whole ? (
              <SummaryFinding finding={whole} view={view} notes={notes} ofStage />
            ) : (
              rows.map((finding) => (
                <SummaryFinding key={finding.condition} finding={finding} view={view} notes={notes} />
              ))
            )}
          </ul>
        </div>
      ))}
      {asked && (
        <Part title={t('result.missingTitle')}>
          <Missing view={view} />
        </Part>
      )}
      {filing.papers.length > 0 && (
        <Part title={t('result.papersTitle')}>
          <Papers opened={opened} />
        </Part>
      )}
      {lodged && (
        <Part title={t('result.costTitle')}>
          <Cost view={view} />
        </Part>
      )}
      <Part title={lodged ? t('result.lodgeTitle') : t('result.decides')}>
        <Lodging opened={opened} names={view.sentences.names} />
      </Part>
      <Part title={t('result.warningsTitle')}>
        <ul className="list-disc ps-5">
          {text.warnings.map((warning) => (
            <li key={warning}>{warning}</li>
          ))}
        </ul>
      </Part>
      <Part title={t('result.helpTitle')}>
        <div className="space-y-2 print:space-y-1">
          {filing.helpers.map((id) => (
            <OfficeLines key={id} id={id} t={t} names={view.sentences.names} />
          ))}
        </div>
      </Part>
      <Part title={t('summary.sourcesTitle')}>
        <SourceLines ids={notes} t={t} phrases={phrases} names={view.sentences.names} />
      </Part>
    </section>
  )
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="space-y-1">
      <h3 className="font-bold">{title}</h3>
      {children}
    </div>
  )
}
