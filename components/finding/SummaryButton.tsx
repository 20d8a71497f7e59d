import { useChrome } from '@/components/i18n/ChromeProvider'
import { Button, ButtonLink, type ButtonLook } from '@/components/ui/Button'

export interface SummaryButtonProps {
  /** Opens the sheet on this page, where nothing is stored for its own page to read. */
  readonly onSummary: (() => void) | null
  readonly look?: ButtonLook
}

/** Leads to the sheet to print. */
export function SummaryButton({ onSummary, look = 'primary' }: SummaryButtonProps) {
  const { t, locale } = useChrome()
  const label = t('result.print')
  if (onSummary)
    return (
      <Button look={look} onClick={onSummary}>
        {label}
      </Button>
    )
  return (
    <ButtonLink look={look} href={`/${locale}/summary/`}>
      {label}
    </ButtonLink>
  )
}
