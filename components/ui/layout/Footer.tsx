import type { Chrome } from '@/components/i18n/chrome'
import { TranslationNote } from '@/components/ui/layout/TranslationNote'
import type { Locale } from '@/content/locale'

/** The foot of every page: what the site is and is not. Other pages are in the menu. */
export function Footer({ locale, t }: { readonly locale: Locale; readonly t: Chrome }) {
  return (
    <footer className="mt-16 border-t border-line print:hidden">
      <div className="mx-auto max-w-page space-y-1 px-4 py-6 text-sm text-soft">
        <p>{t('common.notice')}</p>
        <p>{t('common.privacy')}</p>
        <TranslationNote locale={locale} t={t} />
      </div>
    </footer>
  )
}
