import { DeskApp } from '@/components/desk/DeskApp'
import { LetterLanguagesProvider } from '@/components/finding/letter/languages'
import { letterLanguagesForPages } from '@/components/i18n/chunk-files'
import { type LocaleProps, languageOf, metadataFor } from '@/components/i18n/page'
import { ScriptedPage } from '@/components/page/ScriptedPage'
import { lawAsOf } from '@/content/law/as-of'

export const generateMetadata = metadataFor(({ t }) => t('desk.title'))

export default async function DeskPage(props: LocaleProps) {
  const { t } = await languageOf(props)
  return (
    <ScriptedPage {...props}>
      <noscript>
        <p className="mb-6 border-s-6 border-check bg-check-tint p-4">{t('common.noScript')}</p>
      </noscript>
      <LetterLanguagesProvider of={await letterLanguagesForPages()}>
        <DeskApp law={lawAsOf()} />
      </LetterLanguagesProvider>
    </ScriptedPage>
  )
}
