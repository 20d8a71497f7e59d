import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromeOf, loadMessages } from '@/components/i18n/chrome'
import { manifestOf } from '@/components/i18n/page'
import { type Locale, localeTable } from '@/content/locale'
import { languages } from '@/content/locales'

/** Writes what a device needs to know of a language's site to put it among its apps. */
export async function writeManifest(out: string, locale: Locale): Promise<void> {
  const language = languages[locale]
  const t = chromeOf(language, await loadMessages(language))
  const manifest = {
    id: `/${locale}/`,
    start_url: `/${locale}/check/`,
    scope: `/${locale}/`,
    lang: locale,
    dir: localeTable[locale].dir,
    name: t('common.site'),
    short_name: t('common.shortSite'),
    description: t('start.lead'),
    display: 'standalone',
    background_color: '#fbfaf6',
    theme_color: '#0b4f5c',
    icons: [
      { src: '/icons/192.png', sizes: '192x192', type: 'image/png' },
      { src: '/icons/512.png', sizes: '512x512', type: 'image/png' },
      { src: '/icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  }
  writeFileSync(join(out, ...manifestOf(locale).split('/')), `${JSON.stringify(manifest, null, 2)}\n`)
}
