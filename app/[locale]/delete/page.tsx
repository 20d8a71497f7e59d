import { EraseApp } from '@/components/check/erase/EraseApp'
import { type LocaleProps, metadataFor } from '@/components/i18n/page'
import { ScriptedPage } from '@/components/page/ScriptedPage'

export const generateMetadata = metadataFor(({ t }) => t('erase.title'))

export default function ErasePage({ params }: LocaleProps) {
  return (
    <ScriptedPage params={params} keepsCopy={false}>
      <EraseApp />
    </ScriptedPage>
  )
}
