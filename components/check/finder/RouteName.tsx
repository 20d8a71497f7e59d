import { useChrome } from '@/components/i18n/ChromeProvider'
import { Aside } from '@/components/ui/Aside'
import type { RoutesText } from '@/content/route-sentences'
import { saysShort } from '@/content/say/findings'

/** The title of a route with the name it has in the field, unless the title says it already. */
export function RouteName({
  text,
}: {
  readonly text: Pick<RoutesText['routes']['return'], 'title' | 'short'>
}) {
  const { t } = useChrome()
  const { title, short } = text
  if (saysShort(text)) return <span>{title}</span>
  return (
    <Aside t={t} text={title} className="text-base font-normal">
      {short}
    </Aside>
  )
}
