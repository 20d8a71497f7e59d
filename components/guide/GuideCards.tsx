import { OfficialNames } from '@/components/finding/law/OfficialNames'

export interface GuideCard {
  readonly href: string
  readonly title: string
  readonly short?: string
  readonly official?: { readonly nl: string; readonly fr: string }
  readonly intro: string
}

/** Guides to choose from. */
export function GuideCards({ cards }: { cards: readonly GuideCard[] }) {
  return (
    <ul className="space-y-5">
      {cards.map(({ href, title, short, official, intro }) => (
        <li key={href} className="keep-together space-y-1 border-s-4 border-brand ps-4">
          <h3 className="text-lg font-bold">
            <a href={href}>{title}</a>
            {short !== undefined && short !== title && (
              <span className="font-normal text-soft"> ({short})</span>
            )}
          </h3>
          {official && (
            <p className="text-sm text-soft">
              <OfficialNames {...official} />
            </p>
          )}
          <p>{intro}</p>
        </li>
      ))}
    </ul>
  )
}
