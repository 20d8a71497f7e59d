import { Doors } from '@/components/check/Doors'
import { BringOffer, KeptOffer } from '@/components/check/KeptOffer'
import { OtherLanguage } from '@/components/check/OtherLanguage'
import { type ProcedureCard, ProcedureCards } from '@/components/check/ProcedureCards'
import { SharedOption } from '@/components/check/SharedOption'
import { doorIds } from '@/components/check/session/door-ids'
import type { FlowEvent } from '@/components/check/session/flow-event'
import type { Session } from '@/components/check/session/session'
import { useFramed } from '@/components/embed/framed'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { Button } from '@/components/ui/Button'
import { Details } from '@/components/ui/Details'
import { PageTitle } from '@/components/ui/Heading'
import { labelled } from '@/content/say/joins'
import type { ProcedureId } from '@/machines/engine/procedure'

export interface ChoosePageProps {
  readonly cards: readonly ProcedureCard[]
  readonly checked: readonly ProcedureId[]
  readonly loading: 'idle' | 'busy' | 'failed'
  readonly shared: boolean
  /** True when the person came back here, so that the heading takes focus. */
  readonly returned: boolean
  /** True once the route finder was begun. */
  readonly begun: boolean
  /** How many answers the tab has, from a file, from codes or from an earlier check. */
  readonly answers: number
  readonly send: (event: FlowEvent) => void
}

/** Where the check starts: what it takes, for whom it is, and folded below it the procedures themselves. */
export function ChoosePage({
  cards,
  checked,
  loading,
  shared,
  returned,
  begun,
  answers,
  send,
}: ChoosePageProps) {
  const { t, locale, phrases } = useChrome()
  const framed = useFramed()
  const takeUp = (session: Session) => send({ type: 'takeUp', session })
  return (
    <div className="max-w-3xl space-y-6">
      {!framed && <OtherLanguage />}
      <div className="space-y-3">
        <PageTitle takesFocus={returned}>{t('check.choose.title')}</PageTitle>
        <p>{t('check.choose.lead')}</p>
        <p className="text-soft">{t('check.choose.bring')}</p>
      </div>
      <noscript>
        <p className="border-s-6 border-check bg-check-tint p-4">{t('common.noScript')}</p>
      </noscript>
      {loading === 'failed' && (
        <p role="alert" className="border-s-6 border-unmet bg-unmet-tint p-4">
          {t('common.loadFailed')}
        </p>
      )}
      {!framed && !shared && <KeptOffer begun={begun || answers > 0} onTake={takeUp} />}
      {!begun && answers > 0 && (
        <p role="status" className="font-semibold">
          {t('desk.answers.found', { count: answers })}
        </p>
      )}
      {(begun || answers > 0 || checked.length > 0) && (
        <div className="flex flex-wrap gap-3">
          {begun && (
            <Button className="w-full sm:w-auto" onClick={() => send({ type: 'find' })}>
              {t('finder.card.again')}
            </Button>
          )}
          {cards
            .filter(({ id }) => checked.includes(id))
            .map(({ id, title }) => (
              <Button
                key={id}
                look="secondary"
                className="w-full sm:w-auto"
                onClick={() => send({ type: 'choose', procedure: id })}
              >
                {labelled(t('check.choose.again'), title, phrases)}
              </Button>
            ))}
          <Button look="quiet" className="w-full sm:w-auto" onClick={() => send({ type: 'begin' })}>
            {t('check.tabHolds.anew')}
          </Button>
        </div>
      )}
      <Doors doors={begun ? ['letter'] : doorIds} onOpen={(door) => send({ type: 'enter', door })} />
      {!framed && (
        <>
          <SharedOption shared={shared} onShare={(now) => send({ type: 'share', shared: now })} />
          <section aria-labelledby="watched" className="space-y-1 text-soft">
            <h2 id="watched" className="font-semibold text-ink">
              {t('check.watched.title')}
            </h2>
            <p>{t('check.watched.text')}</p>
            <p>
              <a href={`/${locale}/privacy/#history`}>{t('check.watched.link')}</a>
            </p>
          </section>
        </>
      )}
      {!framed && !shared && <BringOffer begun={begun || answers > 0} onTake={takeUp} />}
      <Details label={t('finder.known.title')}>
        <p>{t('finder.known.text')}</p>
        <ProcedureCards cards={cards} busy={loading === 'busy'} send={send} />
      </Details>
    </div>
  )
}
