import { OtherWays } from '@/components/check/finder/OtherWays'
import { RouteEffects } from '@/components/check/finder/RouteEffects'
import { RouteItem } from '@/components/check/finder/RouteItem'
import { UrgentList } from '@/components/check/finder/UrgentList'
import { fitOrder, type RoutesView } from '@/components/check/finder/view'
import type { FlowEvent } from '@/components/check/session/flow-event'
import { SummaryButton } from '@/components/finding/SummaryButton'
import type { ResultView } from '@/components/finding/view'
import { guideAddress } from '@/components/guide/address'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { BackLink } from '@/components/ui/BackLink'
import { Button, ButtonLink } from '@/components/ui/Button'
import { Callout } from '@/components/ui/Callout'
import { PageTitle, Section } from '@/components/ui/Heading'
import type { RouteId } from '@/content/law/route-ids'
import { dayInWords } from '@/content/say/days'
import type { ProcedureId } from '@/machines/engine/procedure'

export interface FinderResultProps {
  readonly view: RoutesView
  /** The procedures that can be checked. */
  readonly procedures: readonly ProcedureId[]
  /** What the checks of this tab come to. */
  readonly checks: readonly ResultView[]
  /** Nothing is stored, so the summary has to open on this page. */
  readonly shared: boolean
  readonly send: (event: FlowEvent) => void
}

/** "Your routes": what cannot wait, each route with its reason, how they affect each other, and the way on. */
export function FinderResult({ view, procedures, checks, shared, send }: FinderResultProps) {
  const { t, locale, phrases } = useChrome()
  const { assessment, texts, today, law } = view
  if (!assessment) return null
  const { results } = assessment
  const checked = checks.map(({ opened }) => opened.procedure.id)
  const procedureOf = (route: RouteId) => procedures.find((id) => id === route) ?? null
  return (
    <div className="max-w-3xl space-y-10">
      <div className="space-y-3">
        <BackLink onBack={() => send({ type: 'back' })}>{t('common.back')}</BackLink>
        <PageTitle takesFocus>{t('finder.heading')}</PageTitle>
        <p>{t('finder.lead')}</p>
        <p className="text-soft">
          {t('result.asOf', { date: dayInWords(today, phrases), law: dayInWords(law, phrases) })}
        </p>
      </div>
      <UrgentList view={view} onAsk={(fact) => send({ type: 'change', fact })} />
      <OtherWays view={view} />
      {results.every(({ fit }) => fit === 'does-not-fit') && (
        <Callout>
          <h2 className="font-serif text-xl font-bold">{texts.routesText.nothingFits.title}</h2>
          <p>{texts.routesText.nothingFits.text}</p>
          <p>
            <ButtonLink href={guideAddress(locale, 'helpers')}>{t('finder.help')}</ButtonLink>
          </p>
        </Callout>
      )}
      {fitOrder.map((fit) => {
        const group = results.filter((result) => result.fit === fit)
        if (group.length === 0) return null
        const { name, means } = texts.routesText.fits[fit]
        return (
          <Section key={fit} id={fit} title={name}>
            <p>{means}</p>
            <ul className="space-y-4">
              {group.map((result) => (
                <RouteItem
                  key={result.route}
                  result={result}
                  view={view}
                  procedure={procedureOf(result.route)}
                  check={checks.find(({ opened }) => opened.procedure.id === result.route)}
                  send={send}
                />
              ))}
            </ul>
          </Section>
        )
      })}
      <RouteEffects view={view} checked={checked} of={null} />
      <Section id="take" title={t('finder.printTitle')}>
        <p>{t('finder.printHint')}</p>
        <p>
          <a href={guideAddress(locale, 'helpers')}>{t('finder.lawyer')}</a>
        </p>
        <div className="flex flex-wrap gap-3">
          <SummaryButton onSummary={shared ? () => send({ type: 'summarise' }) : null} />
          <Button look="secondary" onClick={() => send({ type: 'review' })}>
            {t('result.changeAnswers')}
          </Button>
        </div>
      </Section>
      <p className="font-semibold">{t('common.notice')}</p>
    </div>
  )
}
