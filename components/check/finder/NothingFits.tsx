import type { RoutesView } from '@/components/check/finder/view'
import { guideAddress } from '@/components/guide/address'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { ButtonLink } from '@/components/ui/Button'
import { Callout } from '@/components/ui/Callout'

/** Said where no route fits: that is no dead end, and where help is. */
export function NothingFits({ view }: { view: RoutesView }) {
  const { t, locale } = useChrome()
  const { title, text } = view.texts.routesText.nothingFits
  return (
    <div data-nothing-fits="">
      <Callout>
        <h2 className="font-serif text-xl font-bold">{title}</h2>
        <p>{text}</p>
        <p>
          <ButtonLink href={guideAddress(locale, 'helpers')}>{t('finder.help')}</ButtonLink>
        </p>
      </Callout>
    </div>
  )
}
