import { RouteEffects } from '@/components/check/finder/RouteEffects'
import { Cost } from '@/components/check/result/Cost'
import { Findings } from '@/components/check/result/Findings'
import { Fold } from '@/components/check/result/Fold'
import { Lodging } from '@/components/check/result/Lodging'
import { Missing } from '@/components/check/result/Missing'
import { PaperTicks, papersInHand } from '@/components/check/result/PaperTicks'
import type { ResultPageProps } from '@/components/check/result/ResultPage'
import { WhatWouldChange } from '@/components/check/result/WhatWouldChange'
import { cannotWait } from '@/components/finding/dates/cannot-wait'
import { OfficeLines } from '@/components/finding/law/OfficeLines'
import { OfficialNames } from '@/components/finding/law/OfficialNames'
import { SourceLines } from '@/components/finding/law/SourceLines'
import { Steps } from '@/components/finding/Steps'
import { citationsOf, hasTimeline } from '@/components/finding/view'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { Button } from '@/components/ui/Button'
import { late } from '@/components/ui/late'
import { namesOfGuides } from '@/content/law/official-names'
import { dayInWords } from '@/content/say/days'

const Timeline = late(() => import('@/components/finding/timeline/Timeline').then((m) => m.Timeline))

const LawDay = late(() => import('@/components/check/law-day/LawDay').then((m) => m.LawDay))

/** Everything behind a result, part by part; each opens in place. */
export function ResultParts(props: Pick<ResultPageProps, 'view' | 'routes' | 'checked' | 'papers' | 'send'>) {
  const { view, routes, checked, papers, send } = props
  const { t, locale, phrases } = useChrome()
  const { opened, assessment, sentences, today, law } = view
  const { text, filing, procedure } = opened
  const lodged = procedure.kind === 'application'
  const closed = assessment.verdict === 'not-open-now' || assessment.verdict === 'not-ready-yet'
  const notes = citationsOf(view)
  const { have, all } = papersInHand(opened, papers)
  return (
    <div className="border-t border-line">
      <Fold id="missing" title={t('result.missingTitle')}>
        <Missing view={view} send={send} />
      </Fold>
      {closed && (
        <Fold id="change" title={t('result.changeTitle')}>
          <WhatWouldChange view={view} />
        </Fold>
      )}
      <Fold id="conditions" title={t('result.findingsTitle')}>
        <Findings view={view} send={send} />
      </Fold>
      {filing.papers.length > 0 && (
        <Fold
          id="papers"
          title={t('result.papersTitle')}
          line={t('result.papersHave', { have: String(have), all: String(all) })}
        >
          <PaperTicks opened={opened} ticked={papers} send={send} />
        </Fold>
      )}
      {lodged && (
        <Fold id="cost" title={t('result.costTitle')}>
          <Cost view={view} />
        </Fold>
      )}
      <Fold id="lodging" title={t(lodged ? 'result.lodgeTitle' : 'result.decides')}>
        <Lodging opened={opened} names={sentences.names} />
      </Fold>
      {text.warnings.length > 0 && (
        <Fold id="warnings" title={t('result.warningsTitle')}>
          <ul className="list-disc space-y-2 ps-5">
            {text.warnings.map((warning) => (
              <li key={warning}>{warning}</li>
            ))}
          </ul>
        </Fold>
      )}
      <Fold id="steps" title={t('result.stepsTitle')}>
        <Steps opened={opened} t={t} />
      </Fold>
      <Fold id="position" title={t('timeline.resultTitle')} open={hasTimeline(view)}>
        <p>{t('timeline.offer')}</p>
        <Button look="secondary" onClick={() => send({ type: 'locate', procedure: procedure.id })}>
          {t(hasTimeline(view) ? 'timeline.change' : 'timeline.open')}
        </Button>
        {hasTimeline(view) && <Timeline {...view} dates={routes.dates} />}
      </Fold>
      <RouteEffects view={routes} checked={checked} of={procedure.id} />
      <Fold id="help" title={t('result.helpTitle')}>
        <p>{t(cannotWait(routes) ? 'result.helpNow' : 'result.helpLead')}</p>
        <div className="space-y-4">
          {filing.helpers.map((id) => (
            <OfficeLines key={id} id={id} locale={locale} t={t} names={sentences.names} />
          ))}
        </div>
      </Fold>
      <Fold id="sources" title={t('result.sourcesTitle')}>
        <p>{t('result.asOf', { date: dayInWords(today, phrases), law: dayInWords(law, phrases) })}</p>
        <p>
          <OfficialNames names={namesOfGuides[procedure.id]} locale={locale} />
        </p>
        <SourceLines ids={notes} t={t} phrases={phrases} names={sentences.names} />
        <LawDay view={view} />
      </Fold>
    </div>
  )
}
