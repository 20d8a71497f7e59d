import { OfficeLines } from '@/components/finding/law/OfficeLines'
import { useChrome } from '@/components/i18n/ChromeProvider'
import type { OfficeId } from '@/content/law/offices'

/** An authority or helper, on a screen that speaks through the provider. */
export function OfficeCard({ id }: { id: OfficeId }) {
  const { t, locale } = useChrome()
  return <OfficeLines id={id} locale={locale} t={t} />
}
