import { chromeOf, loadMessages } from '@/components/i18n/chrome'
import { Wordmark } from '@/components/ui/layout/Wordmark'
import { locales, localeTable } from '@/content/locale'
import { languages } from '@/content/locales'

export const metadata = { title: 'Residence Routes Belgium' }

/** The languages as links, each in its own words. Nothing is remembered. */
export default async function LanguagesPage() {
  const t = chromeOf(languages.en, await loadMessages(languages.en))
  return (
    <main className="mx-auto max-w-text space-y-8 px-4 py-16">
      <h1>
        <Wordmark name={t('common.site')} />
      </h1>
      <ul className="space-y-3">
        {locales.map((locale) => (
          <li key={locale}>
            <a
              href={`/${locale}/`}
              hrefLang={locale}
              lang={locale}
              dir={localeTable[locale].dir}
              className="flex min-h-14 items-center rounded-md border-2 border-brand bg-card px-5 font-semibold no-underline hover:bg-tint"
            >
              {localeTable[locale].name}
            </a>
          </li>
        ))}
      </ul>
    </main>
  )
}
