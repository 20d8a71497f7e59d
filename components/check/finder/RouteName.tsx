import { useChrome } from '@/components/i18n/ChromeProvider'
import { Aside } from '@/components/ui/Aside'
import { Said } from '@/components/ui/Said'
import type { RoutesText } from '@/content/route-sentences'

/** The title of a route with the name it has in the field, unless the title says it already. */
export function RouteName({
  text,
}: {
  readonly text: Pick<RoutesText['routes']['return'], 'title' | 'short'>
}) {
  const { t } = useChrome()
  const { title, short } = text
  if (title.toLowerCase().includes(short.toLowerCase())) return <Said>{title}</Said>
  return (
    <Aside t={t} text={title} className="font-sans text-base font-normal">
      {short}
    </Aside>
  )
}
