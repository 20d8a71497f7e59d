import { lazy, type ReactNode, Suspense, useEffect, useRef } from 'react'
import { Cost } from '@/components/check/result/Cost'
import { Findings } from '@/components/check/result/Findings'
import { Lodging } from '@/components/check/result/Lodging'
import { Missing } from '@/components/check/result/Missing'
import { Papers } from '@/components/check/result/Papers'
import { VerdictPanel } from '@/components/check/result/VerdictPanel'
import { WhatWouldChange } from '@/components/check/result/WhatWouldChange'
import { OfficeCard } from '@/components/finding/law/OfficeCard'
import { OfficialNames } from '@/components/finding/law/OfficialNames'
import { SourceList } from '@/components/finding/law/SourceList'
import { Steps } from '@/components/finding/Steps'
import { citationsOf, hasTimeline, type ResultView } from '@/components/finding/view'
import { guideAddress } from '@/components/guide/address'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { BackLink } from '@/components/ui/BackLink'
import { Button, ButtonLink } from '@/components/ui/Button'
import { Callout } from '@/components/ui/Callout'
import { Details } from '@/components/ui/Details'
import { PageTitle, Section } from '@/components/ui/Heading'
import { dayInWords } from '@/content/say/days'
import { procedureName } from '@/content/say/findings'
import type { FactId } from '@/machines/facts/registry'

const Timeline = lazy(() =>
  import('@/components/finding/timeline/Timeline').then((m) => ({ default: m.Timeline })),
)

export interface ResultPageProps {
  readonly view: ResultView
  /** Set where nothing is stored, so that the summary has to open on this page. */
  readonly onSummary: (() => void) | null
  readonly onAsk: (fact: FactId) => void
  readonly onPosition: () => void
  readonly onAnswers: () => void
  readonly onOther: () => void
  /** Back to the routes that the route finder found; null where it was not used. */
  readonly onRoutes: (() => void) | null
  /** Says that the questions stopped early, and why; false where they did not. */
  readonly stop: ReactNode
  /** What cannot wait, by all answers of the tab: before everything else. */
  readonly urgent: ReactNode
  /** How the other routes of the person touch this one. */
  readonly effects: ReactNode
  readonly onBack: () => void
}

/** What the rules make of the answers for one procedure. */
export function ResultPage(props: ResultPageProps) {
  const { view, onSummary, onAsk, onPosition, onAnswers, onOther, onRoutes, stop, urgent, effects, onBack } =
    props
  const { t, locale, phrases } = useChrome()
  const { opened, assessment, today, law } = view
  const { text, filing } = opened
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus(), [])
  const notes = citationsOf(view)
  const lodged = opened.procedure.kind === 'application'

  return (
    <div className="max-w-3xl space-y-10 print:max-w-none print:space-y-4">
      <div className="space-y-4">
        <BackLink onBack={onBack}>{t('common.back')}</BackLink>
        <PageTitle ref={title} tabIndex={-1}>
          {t('result.heading', { procedure: procedureName(opened, phrases) })}
        </PageTitle>
        <p className="text-soft">
          <OfficialNames {...text.official} />
        </p>
        <p className="text-soft">
          {t('result.asOf', { date: dayInWords(today, phrases), law: dayInWords(law, phrases) })}
        </p>
        {urgent}
        <VerdictPanel view={view} />
        {stop}
        <div className="flex flex-wrap gap-3">
          {onSummary ? (
            <Button onClick={onSummary}>{t('result.print')}</Button>
          ) : (
            <ButtonLink href={`/${locale}/summary/`}>{t('result.print')}</ButtonLink>
          )}
          <Button look="secondary" onClick={onAnswers}>
            {t('result.changeAnswers')}
          </Button>
          {onRoutes && (
            <Button look="secondary" onClick={onRoutes}>
              {t('finder.back')}
            </Button>
          )}
          <Button look="secondary" onClick={onOther}>
            {t('result.other')}
          </Button>
        </div>
      </div>
      <Section id="position" title={t('timeline.resultTitle')}>
        <p>{t('timeline.offer')}</p>
        <Button look="secondary" onClick={onPosition}>
          {t(hasTimeline(view) ? 'timeline.change' : 'timeline.open')}
        </Button>
        {hasTimeline(view) && (
          <Suspense fallback={<p role="status">{t('common.loading')}</p>}>
            <Timeline {...view} />
          </Suspense>
        )}
      </Section>
      <Section id="missing" title={t('result.missingTitle')}>
        <Missing view={view} />
      </Section>
      {(assessment.verdict === 'not-open-now' || assessment.verdict === 'not-ready-yet') && (
        <Section id="change" title={t('result.changeTitle')}>
          <WhatWouldChange view={view} />
        </Section>
      )}
      <Section id="conditions" title={t('result.findingsTitle')}>
        <Findings view={view} onAsk={onAsk} />
      </Section>
      {text.warnings.length > 0 && (
        <Section id="warnings" title={t('result.warningsTitle')}>
          <Callout tone="warn">
            <ul className="list-disc space-y-2 ps-5">
              {text.warnings.map((warning) => (
                <li key={warning}>{warning}</li>
              ))}
            </ul>
          </Callout>
        </Section>
      )}
      {filing.papers.length > 0 && (
        <Section id="papers" title={t('result.papersTitle')}>
          <Papers opened={opened} />
        </Section>
      )}
      {lodged && (
        <Section id="cost" title={t('result.costTitle')}>
          <Cost opened={opened} on={today} names={view.sentences.names} />
        </Section>
      )}
      <Section id="lodging" title={lodged ? t('result.lodgeTitle') : t('result.decides')}>
        <Lodging opened={opened} names={view.sentences.names} />
      </Section>
      <Section id="steps" title={t('result.stepsTitle')}>
        <Steps opened={opened} t={t} />
      </Section>
      {effects}
      <Section id="help" title={t('result.helpTitle')}>
        <p>{t('result.helpLead')}</p>
        <div className="space-y-4">
          {filing.helpers.map((id) => (
            <OfficeCard key={id} id={id} names={view.sentences.names} />
          ))}
        </div>
        <p>
          <a href={guideAddress(locale, 'helpers')}>{t('finder.lawyer')}</a>
        </p>
      </Section>
      <Section id="sources" title={t('result.sourcesTitle')}>
        <Details label={t('result.sourcesAll', { count: notes.length })}>
          <SourceList ids={notes} names={view.sentences.names} />
        </Details>
      </Section>
      <p className="font-semibold">{t('common.notice')}</p>
    </div>
  )
}
