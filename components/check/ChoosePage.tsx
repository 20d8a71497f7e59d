import type { FlowEvent } from '@/components/check/session/flow-event'
import { OfficialNames } from '@/components/finding/law/OfficialNames'
import { OptionField } from '@/components/finding/question/OptionField'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { Aside } from '@/components/ui/Aside'
import { Button } from '@/components/ui/Button'
import { PageTitle, Section } from '@/components/ui/Heading'
import { labelled } from '@/content/say/joins'
import type { ProcedureText } from '@/content/sentences'
import type { ProcedureId } from '@/machines/engine/procedure'

/** What a card says about a procedure before it is loaded. */
export interface ProcedureCard extends Pick<ProcedureText, 'title' | 'short' | 'intro' | 'official'> {
  readonly id: ProcedureId
}

export interface ChoosePageProps {
  readonly cards: readonly ProcedureCard[]
  readonly checked: readonly ProcedureId[]
  readonly loading: 'idle' | 'busy' | 'failed'
  readonly shared: boolean
  /** True when the person came back here, so that the heading takes focus. */
  readonly returned: boolean
  /** True once the route finder was begun. */
  readonly begun: boolean
  readonly send: (event: FlowEvent) => void
}

/** The way into the route finder, the procedures that can be checked, and whether the device is shared. */
export function ChoosePage({ cards, checked, loading, shared, returned, begun, send }: ChoosePageProps) {
  const { t, phrases, locale } = useChrome()
  return (
    <div className="max-w-3xl">
      <PageTitle takesFocus={returned}>{t('check.choose.title')}</PageTitle>
      <p className="pt-3 text-soft">{t('check.choose.lead')}</p>
      <noscript>
        <p className="mt-4 border-s-6 border-check bg-check-tint p-4">{t('common.noScript')}</p>
      </noscript>
      <div className="mt-6">
        <OptionField
          id="shared"
          type="checkbox"
          value="shared"
          label={t('check.shared.label')}
          hint={t('check.shared.hint')}
          checked={shared}
          invalid={false}
          onChange={() => send({ type: 'share', shared: !shared })}
        />
      </div>
      <section aria-labelledby="watched" className="mt-6 space-y-1 text-soft">
        <h2 id="watched" className="font-semibold text-ink">
          {t('check.watched.title')}
        </h2>
        <p>{t('check.watched.text')}</p>
        <p>
          <a href={`/${locale}/privacy/#history`}>{t('check.watched.link')}</a>
        </p>
      </section>
      {loading === 'failed' && (
        <p role="alert" className="mt-6 border-s-6 border-unmet bg-unmet-tint p-4">
          {t('common.loadFailed')}
        </p>
      )}
      <div className="pt-6 pb-8">
        <section aria-labelledby="find" className="space-y-3 rounded-lg border-2 border-brand bg-tint p-5">
          <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <h2 id="find" className="font-serif text-xl font-bold">
              {t('finder.card.title')}
            </h2>
            <p className="rounded-full border border-current px-3 text-sm font-semibold text-brand">
              {t('finder.card.recommended')}
            </p>
          </div>
          <p>{t('finder.card.text')}</p>
          <Button data-finder="" className="w-full sm:w-auto" onClick={() => send({ type: 'find' })}>
            {begun ? t('finder.card.again') : t('finder.card.begin')}
          </Button>
        </section>
      </div>
      <Section id="known" title={t('finder.known.title')}>
        <p>{t('finder.known.text')}</p>
        <ul className="grid gap-4 sm:grid-cols-2" aria-busy={loading === 'busy'}>
          {cards.map(({ id, title: name, short, intro, official }) => (
            <li key={id} className="flex flex-col gap-2 rounded-lg border border-line bg-card p-5">
              <h3 className="font-serif text-xl font-bold">
                <Aside t={t} text={name} className="font-sans text-base font-normal text-soft">
                  {short}
                </Aside>
              </h3>
              <p className="text-sm text-soft">
                <OfficialNames {...official} />
              </p>
              <p className="grow">{intro}</p>
              <Button
                data-procedure={id}
                onClick={() => send({ type: 'choose', procedure: id })}
                aria-label={labelled(label(id), name, phrases)}
              >
                {label(id)}
              </Button>
              <Button
                look="secondary"
                data-position={id}
                onClick={() => send({ type: 'locate', procedure: id })}
                aria-label={t('timeline.openFor', { procedure: name })}
              >
                {t('timeline.open')}
              </Button>
            </li>
          ))}
        </ul>
      </Section>
    </div>
  )

  function label(id: ProcedureId): string {
    return checked.includes(id) ? t('check.choose.again') : t('check.choose.open')
  }
}
