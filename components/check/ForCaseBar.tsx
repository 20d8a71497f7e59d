import { useEffect, useRef } from 'react'
import { useChrome } from '@/components/i18n/ChromeProvider'

/** Whose answers these are, where they belong to a case of the desk, and the way back to it. */
export function ForCaseBar({ label }: { label: string }) {
  const { t, locale } = useChrome()
  const goesBack = useRef(false)
  useEffect(() => {
    // The answers are on their way to a case. The browser asks in its own words before they go with the tab.
    const warn = (event: BeforeUnloadEvent) => {
      if (!goesBack.current) event.preventDefault()
    }
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [])
  return (
    <section
      aria-label={t('check.forCase.title')}
      className="mt-3 mb-3 flex flex-wrap items-center justify-between gap-x-6 rounded-md border-s-6 border-brand bg-tint px-4 py-1"
    >
      <p>
        {t.rich('check.forCase.who', {
          b: (words) => <strong>{words}</strong>,
          label: label || t('check.forCase.unnamed'),
        })}
      </p>
      <a
        href={`/${locale}/desk/`}
        className="inline-flex min-h-11 items-center"
        onClick={() => {
          goesBack.current = true
        }}
      >
        {t('check.forCase.back')}
      </a>
    </section>
  )
}
