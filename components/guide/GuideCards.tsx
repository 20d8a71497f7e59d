import { OfficialNames } from '@/components/finding/law/OfficialNames'
import type { Chrome } from '@/components/i18n/chrome'
import { Aside } from '@/components/ui/Aside'
import type { OfficialNames as Names } from '@/content/law/types'
import type { Locale } from '@/content/locale'

export interface GuideCard {
  readonly href: string
  readonly title: string
  readonly short?: string
  readonly official?: Names
  readonly intro: string
}

export interface GuideCardsProps {
  readonly cards: readonly GuideCard[]
  readonly t: Chrome
  readonly locale: Locale
}

/** Guides to choose from. */
export function GuideCards({ cards, t, locale }: GuideCardsProps) {
  return (
    <ul className="space-y-5">
      {cards.map(({ href, title, short, official, intro }) => (
        <li key={href} className="keep-together space-y-1 border-s-4 border-brand ps-4">
          <h3 className="text-lg font-bold">
            {short === undefined || short === title ? (
              <a href={href}>{title}</a>
            ) : (
              <Aside t={t} text={<a href={href}>{title}</a>} className="font-normal text-soft">
                {short}
              </Aside>
            )}
          </h3>
          {official && (
            <p className="text-sm text-soft">
              <OfficialNames names={official} locale={locale} beside={title} />
            </p>
          )}
          <p>{intro}</p>
        </li>
      ))}
    </ul>
  )
}
