import { HowToPay } from '@/components/finding/HowToPay'
import type { ResultView } from '@/components/finding/view'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { amounts } from '@/content/law/amounts'
import { euroInWords } from '@/content/say/amounts'
import { dayInWords } from '@/content/say/days'
import { feeOn } from '@/machines/bands/fee'
import { isDay } from '@/machines/deadlines/day'

/** The contribution fee on the day of filing; how sure it is, and how it is paid. */
export function Cost({ view }: { view: ResultView }) {
  const { t, phrases, locale } = useChrome()
  const { opened, facts, today, sentences } = view
  const { fee, filingDate } = opened.filing
  if (fee === null || isSpared(view)) return <p>{t('result.costNone')}</p>
  const filed = filingDate && facts[filingDate]
  const day = typeof filed === 'string' && isDay(filed) ? filed : null
  const due = feeOn(amounts[fee], day ?? today)
  if (due === null) return <p>{t('result.costNone')}</p>
  const euro = euroInWords(due.euro, phrases)
  const until = dayInWords(amounts[fee].confirmedUntil, phrases)
  const family = view.assessment.findings.some(({ reason }) => reason === 'oneFee')
  return (
    <>
      <p>{due.confirmed ? t('result.costAmount', { euro }) : t('result.costUnconfirmed', { euro, until })}</p>
      {day !== null && <p>{t('result.costOn', { date: dayInWords(day, phrases) })}</p>}
      {family && <p>{t('result.costFamily')}</p>}
      {due.row.confidence !== 'high' && (
        <p className="font-semibold text-check">{t('result.costOneSource')}</p>
      )}
      <HowToPay table={amounts[fee]} locale={locale} t={t} phrases={phrases} names={sentences.names} />
    </>
  )
}

/** True where the answers settle the fee without a payment: under 18, exempt, or lodged before there was a fee. */
function isSpared({ assessment }: ResultView): boolean {
  const fee = assessment.findings.find(({ condition }) => condition === 'fee')
  if (fee === undefined || (fee.status !== 'met' && fee.status !== 'not-applicable')) return false
  return !fee.because.some(({ fact }) => fact === 'feePaidEuro')
}
