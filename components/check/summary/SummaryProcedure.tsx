import type { ReactNode } from 'react'
import { Cost } from '@/components/check/result/Cost'
import { Lodging } from '@/components/check/result/Lodging'
import { Missing } from '@/components/check/result/Missing'
import { Papers } from '@/components/check/result/Papers'
import type { Notes } from '@/components/check/summary/notes'
import { SummaryFinding } from '@/components/check/summary/SummaryFinding'
import { OfficeLines } from '@/components/finding/law/OfficeLines'
import { OfficialNames } from '@/components/finding/law/OfficialNames'
import { Steps } from '@/components/finding/Steps'
import { printable } from '@/components/finding/sheet/sensitive'
import { byStage, hasTimeline, type ResultView, restsOnAnswers } from '@/components/finding/view'
import { useChrome } from '@/components/i18n/ChromeProvider'
import type { SheetText } from '@/content/language'
import { namesOfGuides } from '@/content/law/official-names'
import { procedureName, stageName } from '@/content/say/findings'
import { fill } from '@/content/say/message'

export interface SummaryProcedureProps {
  readonly view: ResultView
  readonly notes: Notes
  readonly sheet: SheetText
  readonly sensitive: boolean
}

/** In the full file: the conditions of one procedure with their reasons, then its papers, steps, cost and addresses. */
export function SummaryProcedure({ view, notes, sheet, sensitive }: SummaryProcedureProps) {
  const { t, locale, phrases } = useChrome()
  const { opened, assessment } = view
  const { text, filing, procedure } = opened
  // Someone who only said where the file stands has no conditions to print.
  const asked = restsOnAnswers(view) || !hasTimeline(view)
  const lodged = procedure.kind === 'application'
  const findings = asked ? assessment.findings : []
  const shown = printable(findings, sensitive)
  const leftOut = findings.length - shown.length
  return (
    <section className="space-y-5 print:space-y-2" aria-labelledby={`file-${procedure.id}`}>
      <h2 id={`file-${procedure.id}`} className="border-b-2 border-current pb-1 text-xl font-bold">
        {procedureName(opened, phrases)}
        <span className="block text-sm font-normal">
          <OfficialNames names={namesOfGuides[procedure.id]} locale={locale} beside={text.title} />
        </span>
      </h2>
      {byStage(shown, (one) => one).map(({ stage, rows, whole }) => (
        <div key={stage}>
          <h3 className="font-bold">{stageName(opened, stage)}</h3>
          <ul>
            {(whole ? [whole] : rows).map((finding) => (
              <SummaryFinding
                key={finding.condition}
                {...{ finding, view, notes, sensitive }}
                {...(whole && { ofStage: true })}
              />
            ))}
          </ul>
        </div>
      ))}
      {leftOut > 0 && (
        <p>
          <span>{fill(sheet.file.groundsLeftOut, { count: leftOut }, phrases)}</span>
        </p>
      )}
      {asked && (
        <Part title={t('result.missingTitle')}>
          <Missing view={{ ...view, assessment: { ...assessment, findings: shown } }} />
        </Part>
      )}
      {filing.papers.length > 0 && (
        <Part title={t('result.papersTitle')} columns>
          <Papers opened={opened} />
        </Part>
      )}
      <Part title={t('result.stepsTitle')} columns>
        <Steps opened={opened} t={t} />
      </Part>
      {lodged && (
        <Part title={t('result.costTitle')}>
          <Cost view={view} />
        </Part>
      )}
      <Part title={lodged ? t('result.lodgeTitle') : t('result.decides')}>
        <Lodging opened={opened} names={view.sentences.names} />
      </Part>
      <Part title={t('result.warningsTitle')} columns>
        <ul className="list-disc ps-5">
          {text.warnings.map((warning) => (
            <li key={warning}>{warning}</li>
          ))}
        </ul>
      </Part>
      <Part title={t('result.helpTitle')}>
        <div className="space-y-2 print:space-y-1">
          {filing.helpers.map((id) => (
            <OfficeLines key={id} id={id} locale={locale} t={t} names={view.sentences.names} />
          ))}
        </div>
      </Part>
    </section>
  )
}

interface PartProps {
  readonly title: string
  /** Short lines, which stand in two columns on paper. */
  readonly columns?: true
  readonly children: ReactNode
}

function Part({ title, columns, children }: PartProps) {
  return (
    <div className="space-y-1">
      <h3 className="font-bold">{title}</h3>
      {columns ? <div className="gap-x-6 print:columns-2">{children}</div> : children}
    </div>
  )
}
