import { SecondLanguageChoice } from '@/components/finding/sheet/SecondLanguageChoice'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { Button } from '@/components/ui/Button'
import { Details } from '@/components/ui/Details'
import type { Locale } from '@/content/locale'

export interface SecondLanguageProps {
  readonly chosen: Locale | null
  /** Its sentences could not be had. */
  readonly failed: boolean
  readonly onChoose: (chosen: Locale | null) => void
  /** See all questions at once, for paper. Left out where a page cannot be printed. */
  readonly onList?: () => void
}

/** Offers the questions in a second language, beside those of the page, and on paper. */
export function SecondLanguage({ chosen, failed, onChoose, onList }: SecondLanguageProps) {
  const { t } = useChrome()
  return (
    <Details label={t('question.beside')}>
      <SecondLanguageChoice chosen={chosen} onChange={onChoose} hint={t('question.besideHint')} />
      {failed && <p role="alert">{t('common.loadFailed')}</p>}
      {onList && (
        <Button look="quiet" onClick={onList}>
          {t('question.onPaper')}
        </Button>
      )}
    </Details>
  )
}
