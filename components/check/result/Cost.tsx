import { HowToPay } from '@/components/finding/HowToPay'
import type { LoadedProcedure } from '@/components/finding/procedure'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { amounts } from '@/content/law/amounts'
import type { ISODate } from '@/content/law/types'
import type { LawNames } from '@/content/name-sentences'
import { euroInWords } from '@/content/say/amounts'
import { dayInWords } from '@/content/say/days'
import { feeOn } from '@/machines/bands/fee'

/** The contribution fee on a day of filing; how sure it is, and how it is paid. */
export function Cost({ opened, on, names }: { opened: LoadedProcedure; on: ISODate; names: LawNames }) {
  const { t, phrases, locale } = useChrome()
  const { fee } = opened.filing
  if (fee === null) return <p>{t('result.costNone')}</p>
  const due = feeOn(amounts[fee], on)
  if (due === null) return <p>{t('result.costNone')}</p>
  const euro = euroInWords(due.euro, phrases)
  const until = dayInWords(amounts[fee].confirmedUntil, phrases)
  return (
    <>
      <p>{due.confirmed ? t('result.costAmount', { euro }) : t('result.costUnconfirmed', { euro, until })}</p>
      {due.row.confidence !== 'high' && (
        <p className="font-semibold text-check">{t('result.costOneSource')}</p>
      )}
      <HowToPay table={amounts[fee]} locale={locale} t={t} phrases={phrases} names={names} />
    </>
  )
}
