import { useChrome } from '@/components/i18n/ChromeProvider'
import { Button, ButtonLink } from '@/components/ui/Button'

export interface LettersButtonProps {
  /** Opens the letters on this page, where nothing is stored for their own page to read. */
  readonly onWrite: (() => void) | null
}

/** Leads to the letters that the answers fill. */
export function LettersButton({ onWrite }: LettersButtonProps) {
  const { t, locale } = useChrome()
  const label = t('result.letters')
  if (onWrite)
    return (
      <Button look="secondary" onClick={onWrite}>
        {label}
      </Button>
    )
  return (
    <ButtonLink look="secondary" href={`/${locale}/letters/`}>
      {label}
    </ButtonLink>
  )
}
