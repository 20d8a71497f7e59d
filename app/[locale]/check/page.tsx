import { CheckApp } from '@/components/check/CheckApp'
import { loadCards } from '@/components/check/cards'
import { LetterLanguagesProvider } from '@/components/finding/letter/languages'
import { letterLanguagesForPages } from '@/components/i18n/chunk-files'
import { type LocaleProps, languageOf, metadataFor } from '@/components/i18n/page'
import { ScriptedPage } from '@/components/page/ScriptedPage'
import { lawAsOf } from '@/content/law/as-of'

export const generateMetadata = metadataFor(({ t }) => t('check.title'))

export default async function CheckPage(props: LocaleProps) {
  const { language } = await languageOf(props)
  return (
    <ScriptedPage {...props}>
      <LetterLanguagesProvider of={await letterLanguagesForPages()}>
        <CheckApp cards={await loadCards(language)} law={lawAsOf()} />
      </LetterLanguagesProvider>
    </ScriptedPage>
  )
}
