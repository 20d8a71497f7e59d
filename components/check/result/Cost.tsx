import type { LoadedProcedure } from '@/components/finding/procedure'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { amounts } from '@/content/law/amounts'
import type { ISODate } from '@/content/law/types'
import { euroInWords } from '@/content/say/amounts'
import { dayInWords } from '@/content/say/days'
import { feeOn } from '@/machines/bands/fee'

/** The contribution fee on a day of filing; an amount that is not confirmed says so. */
export function Cost({ opened, on }: { opened: LoadedProcedure; on: ISODate }) {
  const { t, phrases } = useChrome()
  const { fee } = opened.filing
  if (fee === null) return <p>{t('result.costNone')}</p>
  const due = feeOn(amounts[fee], on)
  if (due === null) return <p>{t('result.costNone')}</p>
  const euro = euroInWords(due.euro, phrases)
  if (due.confirmed) return <p>{t('result.costAmount', { euro })}</p>
  const until = dayInWords(amounts[fee].confirmedUntil, phrases)
  return <p>{t('result.costUnconfirmed', { euro, until })}</p>
}
