import type { ReactNode } from 'react'
import { Frame } from '@/components/embed/Frame'
import { FramedProvider } from '@/components/embed/framed'
import { languageForPages } from '@/components/i18n/chunk-files'
import { LanguageProvider } from '@/components/i18n/LanguageProvider'
import { type LocaleProps, languageOf } from '@/components/i18n/page'
import { loadEmbedText } from '@/components/i18n/pages'

interface FramedPageProps extends LocaleProps {
  /** Where the same stands on the whole site, under the language. */
  readonly whole: string
  readonly children: ReactNode
}

/** A page to stand in a page of somebody else: without head, menu and way to leave, and with nothing that keeps anything. */
export async function FramedPage({ params, whole, children }: FramedPageProps) {
  const { language, locale, messages, t } = await languageOf({ params })
  const text = await loadEmbedText(language)
  return (
    <LanguageProvider of={await languageForPages(locale)} messages={messages}>
      <FramedProvider>
        <Frame>
          <main>{children}</main>
          <footer className="mt-10 space-y-1 border-t border-line pt-4 text-sm text-soft print:hidden">
            <p>{t('common.notice')}</p>
            {locale !== 'en' && <p>{t('common.translation.made')}</p>}
            <p>{text.keepsNothing}</p>
            <p>
              <a href={`/${locale}/${whole}`} target="_blank" rel="noopener noreferrer">
                {text.whole}
              </a>
            </p>
          </footer>
        </Frame>
      </FramedProvider>
    </LanguageProvider>
  )
}
