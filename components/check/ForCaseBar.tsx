import { useChrome } from '@/components/i18n/ChromeProvider'

/** Whose answers these are, where they belong to a case of the desk, and the way back to it. */
export function ForCaseBar({ label }: { label: string }) {
  const { t, locale } = useChrome()
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
      <a href={`/${locale}/desk/`} className="inline-flex min-h-11 items-center">
        {t('check.forCase.back')}
      </a>
    </section>
  )
}
