import { CheckApp } from '@/components/check/CheckApp'
import { loadCards } from '@/components/check/cards'
import { FramedPage } from '@/components/embed/FramedPage'
import { LetterLanguagesProvider } from '@/components/finding/letter/languages'
import { letterLanguagesForPages } from '@/components/i18n/chunk-files'
import { type LocaleProps, languageOf, metadataFor } from '@/components/i18n/page'
import { lawAsOf } from '@/content/law/as-of'

export const generateMetadata = metadataFor(({ t }) => t('check.title'))

/** The route finder, to stand in a page of somebody else. */
export default async function FramedRoutesPage({ params }: LocaleProps) {
  const { language } = await languageOf({ params })
  return (
    <FramedPage params={params} whole="check/">
      <LetterLanguagesProvider of={await letterLanguagesForPages()}>
        <CheckApp cards={await loadCards(language)} law={lawAsOf()} />
      </LetterLanguagesProvider>
    </FramedPage>
  )
}
