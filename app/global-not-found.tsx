import { en } from '@/content/en'
import './globals.css'
import { chromeOf, loadMessages } from '@/components/i18n/chrome'
import { Wordmark } from '@/components/ui/layout/Wordmark'

export const metadata = { title: 'Page not found · Residence Routes Belgium' }

/** An address without a language cannot tell which one to use, so this page speaks the first one. */
export default async function GlobalNotFound() {
  const t = chromeOf(en, await loadMessages(en))
  return (
    <html lang="en">
      <body>
        <main className="mx-auto max-w-text space-y-4 px-4 py-16">
          <p>
            <Wordmark name={t('common.site')} />
          </p>
          <h1 className="text-2xl font-bold">{t('common.notFound.title')}</h1>
          <p>{t('common.notFound.text')}</p>
          <p>
            <a href="/">{t('common.notFound.link')}</a>
          </p>
        </main>
      </body>
    </html>
  )
}
