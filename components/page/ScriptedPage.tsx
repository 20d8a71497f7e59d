import type { ReactNode } from 'react'
import { QuickExit } from '@/components/exit/QuickExit'
import { languageForPages } from '@/components/i18n/chunk-files'
import { LanguageProvider } from '@/components/i18n/LanguageProvider'
import { type LocaleProps, languageOf } from '@/components/i18n/page'
import { OfflineCopy } from '@/components/offline/OfflineCopy'
import { OldCopy } from '@/components/offline/OldCopy'
import { buildDay } from '@/components/page/build-day'
import { dayAfter } from '@/machines/deadlines/spans'

/** After so many days a copy of the site says how old it is. */
const youngDays = 60

interface ScriptedPageProps extends LocaleProps {
  /** False where everything is deleted: nothing is then kept for use without network. */
  readonly keepsCopy?: boolean
  readonly children: ReactNode
}

/** A page that works in the browser: hands its language on to the client components inside. */
export async function ScriptedPage({ params, keepsCopy = true, children }: ScriptedPageProps) {
  const { locale, messages, t } = await languageOf({ params })
  const built = buildDay()
  return (
    <LanguageProvider of={await languageForPages(locale)} messages={messages}>
      <QuickExit description={t('common.exit.description')} />
      <OldCopy built={built} freshUntil={dayAfter(built, youngDays)} />
      {children}
      {keepsCopy && <OfflineCopy />}
    </LanguageProvider>
  )
}
