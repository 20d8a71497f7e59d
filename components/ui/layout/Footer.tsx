import type { Chrome } from '@/components/i18n/chrome'
import { ReportLink } from '@/components/report/ReportLink'
import { TranslationNote } from '@/components/ui/layout/TranslationNote'
import { TrustLinks } from '@/components/ui/layout/TrustLinks'
import type { ReportText, TrustText } from '@/content/language'
import { lawAsOf } from '@/content/law/as-of'
import type { Locale } from '@/content/locale'
import type { Phrasebook } from '@/content/phrasebook'

export interface FooterProps {
  readonly locale: Locale
  readonly t: Chrome
  readonly phrases: Phrasebook
  /** The part of the site, as the menus name it. */
  readonly current: string
  readonly report: ReportText
  readonly trust: TrustText
}

/** The foot of every page: what the site is and is not, how it answers for itself, and where to tell of a mistake. */
export function Footer({ locale, t, phrases, current, report, trust }: FooterProps) {
  const reported = { page: `/${locale}/${current}`, law: lawAsOf(), language: locale }
  return (
    <footer className="mt-16 border-t border-line print:hidden">
      <div className="mx-auto max-w-page space-y-1 px-4 py-6 text-sm text-soft">
        <p>{t('common.notice')}</p>
        <p>{t('common.privacy')}</p>
        <TrustLinks locale={locale} words={trust.footer} phrases={phrases} />
        <TranslationNote locale={locale} t={t} />
        <ReportLink reported={reported} words={report} phrases={phrases} />
      </div>
    </footer>
  )
}
