import { useChrome } from '@/components/i18n/ChromeProvider'
import { Button, ButtonLink } from '@/components/ui/Button'

/** Leads to the sheet to print: on its own page, or through `onSummary` where nothing is stored for that page to read. */
export function SummaryButton({ onSummary }: { onSummary: (() => void) | null }) {
  const { t, locale } = useChrome()
  const label = t('result.print')
  if (onSummary) return <Button onClick={onSummary}>{label}</Button>
  return <ButtonLink href={`/${locale}/summary/`}>{label}</ButtonLink>
}
