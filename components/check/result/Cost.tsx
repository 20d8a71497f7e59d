import { feeLines } from '@/components/finding/fee-lines'
import { HowToPay } from '@/components/finding/HowToPay'
import type { ResultView } from '@/components/finding/view'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { feeDue } from '@/machines/procedures/fee-due'

/** The contribution fee on the day of filing; how sure it is, and how it is paid. */
export function Cost({ view }: { view: ResultView }) {
  const { t, phrases, locale } = useChrome()
  const { opened, facts, today, sentences, assessment } = view
  const due = feeDue(opened.filing, facts, assessment.findings, today)
  return (
    <>
      {feeLines(due, { t, phrases }).map((line) => (
        <p key={line}>{line}</p>
      ))}
      {due !== null && due.row.confidence !== 'high' && (
        <p className="font-semibold text-check">{t('result.costOneSource')}</p>
      )}
      {due !== null && (
        <HowToPay table={due.table} locale={locale} t={t} phrases={phrases} names={sentences.names} />
      )}
    </>
  )
}
