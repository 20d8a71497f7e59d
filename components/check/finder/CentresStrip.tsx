import { useChrome } from '@/components/i18n/ChromeProvider'
import { offices } from '@/content/law/offices'

const centres = ['payoke', 'pag-asa', 'surya'] as const

/** The three centres, to call with one tap. Loaded with the first question, so that no broken connection can hide it. */
export function CentresStrip() {
  const { t } = useChrome()
  return (
    <aside
      aria-labelledby="centres"
      className="mt-12 max-w-3xl space-y-2 rounded-md border border-line bg-card px-4 py-3 print:mt-4"
    >
      <h2 id="centres" className="font-semibold">
        {t('finder.centres.title')}
      </h2>
      <p>
        {t('finder.centres.danger')} {t('finder.centres.text')}
      </p>
      <p>{t('finder.centres.phone')}</p>
      <ul className="grid gap-x-6 sm:grid-cols-3">
        {centres.map((id) => {
          const { phone } = offices[id]
          return (
            <li key={id}>
              <a
                href={`tel:${phone.replace(/[^+\d]/g, '')}`}
                className="inline-flex min-h-11 flex-wrap items-center gap-x-2 py-1"
              >
                {t(`finder.centres.names.${id}`)} <strong>{phone}</strong>
              </a>
            </li>
          )
        })}
      </ul>
    </aside>
  )
}
