import { OfficeLines } from '@/components/finding/law/OfficeLines'
import { useChrome } from '@/components/i18n/ChromeProvider'
import type { OfficeId } from '@/content/law/offices'
import type { LawNames } from '@/content/name-sentences'

/** An authority or helper, on a screen that speaks through the provider. */
export function OfficeCard({ id, names }: { id: OfficeId; names: LawNames }) {
  const { t } = useChrome()
  return <OfficeLines id={id} t={t} names={names} />
}
