import type { Chrome } from '@/components/i18n/chrome'
import { reportAddress } from '@/components/report/mail'
import type { Locale } from '@/content/locale'

/** How the text of a page that is not in English was made, and whom to tell of a mistake. */
export function TranslationNote({ locale, t }: { readonly locale: Locale; readonly t: Chrome }) {
  if (locale === 'en') return null
  const mail = reportAddress()
  return (
    <>
      <p>{t('common.translation.made')}</p>
      <p>
        {mail === null
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
