import { useChrome } from '@/components/i18n/ChromeProvider'

/** What is wrong with a field, above it. */
export function FieldProblem({ id, children }: { id: string; children: string }) {
  const { t } = useChrome()
  return (
    <p id={id} className="mt-2 border-s-4 border-unmet ps-3 font-semibold text-unmet">
      <span className="sr-only">{t('question.errorPrefix')} </span>
      {children}
    </p>
  )
}
