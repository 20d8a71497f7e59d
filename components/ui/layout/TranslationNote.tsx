import type { Chrome } from '@/components/i18n/chrome'
import type { Locale } from '@/content/locale'

/** Where mistakes are reported. Chosen while the site is built (`MISTAKES_ADDRESS`); else none is named. */
const mail = process.env.MISTAKES_ADDRESS ?? ''

/** How the text of a page that is not in English was made, and whom to tell of a mistake. */
export function TranslationNote({ locale, t }: { readonly locale: Locale; readonly t: Chrome }) {
  if (locale === 'en') return null
  return (
    <>
      <p>{t('common.translation.made')}</p>
      <p>
        {mail === ''
          ? t('common.translation.tell')
          : t.rich('common.translation.write', {
              mail: () => (
                <a href={`mailto:${mail}`} dir="ltr">
                  {mail}
                </a>
              ),
            })}
      </p>
    </>
  )
}
