import { BasisList } from '@/components/check/finder/BasisList'
import type { RoutesView } from '@/components/check/finder/view'
import { OfficeLines } from '@/components/finding/law/OfficeLines'
import { guideAddress } from '@/components/guide/address'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { Button } from '@/components/ui/Button'
import { Callout } from '@/components/ui/Callout'
import { Section } from '@/components/ui/Heading'
import { urgentText, urgentTitle } from '@/content/say/routes'
import type { FactId } from '@/machines/facts/registry'

export interface UrgentListProps {
  readonly view: RoutesView
  /** Asks for the days that an order gives; null where the answer would not come back to this page. */
  readonly onAsk: ((fact: FactId) => void) | null
}

/** What cannot wait, at the top of a page: what it is, by which day, and who to call. */
export function UrgentList({ view, onAsk }: UrgentListProps) {
  const { t, locale, phrases } = useChrome()
  const { urgent } = view
  if (urgent.length === 0) return null
  return (
    <Section id="urgent" title={t('finder.urgentTitle')}>
      <ul className="space-y-4">
        {urgent.map((thing) => (
          <li key={thing.id} data-urgent={thing.id} data-on={thing.on}>
            <Callout tone="stop">
              <h3 className="text-lg font-bold">{urgentTitle(thing, view.texts.routesText, phrases)}</h3>
              <p>{urgentText(thing, view.texts.routesText, phrases)}</p>
              {thing.call.length > 0 && (
                <ul className="grid gap-4 sm:grid-cols-3">
                  {thing.call.map((id) => (
                    <li key={id}>
                      <OfficeLines id={id} t={t} names={view.sentences.names} />
                    </li>
                  ))}
                </ul>
              )}
              {thing.id === 'term-to-leave-may-run' && view.facts.termDays === undefined && onAsk && (
                <Button look="secondary" onClick={() => onAsk('termDays')}>
                  {t('finder.sharpen')}
                </Button>
              )}
              {thing.limit !== undefined && (
                <p>
                  <a href={`/${locale}/deadlines/`}>{t('finder.count')}</a>
                </p>
              )}
              {thing.id !== 'danger-now' && <BasisList ids={thing.basis} names={view.sentences.names} />}
            </Callout>
          </li>
        ))}
      </ul>
      <p>
        <a href={guideAddress(locale, 'helpers')}>{t('finder.lawyer')}</a>
      </p>
    </Section>
  )
}
