import './globals.css'
import { chromeOf, loadMessages } from '@/components/i18n/chrome'
import { Wordmark } from '@/components/ui/layout/Wordmark'
import type { Language } from '@/content/language'
import { languages } from '@/content/locales'

const site = 'Residence Routes Belgium'
export const metadata = { title: site }

/** An address without a language cannot tell which one to use, so this page speaks every one. */
export default async function GlobalNotFound() {
  const all = Object.values<Language>(languages)
  const said = await Promise.all(
    all.map(async (language) => ({ ...language, t: chromeOf(language, await loadMessages(language)) })),
  )
  return (
    <html lang="en">
      <body>
        <main className="mx-auto max-w-text space-y-8 px-4 py-16">
          <h1>
            <Wordmark name={site} />
          </h1>
          {said.map(({ locale, dir, t }) => (
            <section key={locale} lang={locale} dir={dir} className="space-y-2">
              <h2 className="text-2xl font-bold">{t('common.notFound.title')}</h2>
              <p>{t('common.notFound.text')}</p>
              <p>
                <a href={`/${locale}/`}>{t('common.notFound.link')}</a>
              </p>
            </section>
          ))}
        </main>
      </body>
    </html>
  )
}
