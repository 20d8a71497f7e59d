import type { Chrome } from '@/components/i18n/chrome'
import { sourceAnchor } from '@/components/law/citation'
import type { AmountTable } from '@/content/law/amounts'
import { sources } from '@/content/law/sources'
import type { Locale } from '@/content/locales'
import type { LawNames } from '@/content/name-sentences'
import type { Phrasebook } from '@/content/phrasebook'
import { dayInWords } from '@/content/say/days'
import { list } from '@/content/say/joins'
import { sayPublisher } from '@/content/say/source'

export interface HowToPayProps {
  readonly table: AmountTable
  readonly locale: Locale
  readonly t: Chrome
  readonly phrases: Phrasebook
  readonly names: LawNames
}

/** Where to check the amount, the account, the message, and what follows a payment that is missing or too small. */
export function HowToPay({ table, locale, t, phrases, names }: HowToPayProps) {
  const { payment, checkAt } = table
  const checked = (
    <p>
      <a href={sources[checkAt].url} rel="noreferrer">
        {t('result.costCheckAt', { publisher: sayPublisher(checkAt, names) })}
      </a>
    </p>
  )
  if (payment === 'not-known') {
    return (
      <>
        {checked}
        <p>{t('result.payNotKnown')}</p>
      </>
    )
  }
  const { iban, bic, message, unpaid, partPaid, source } = payment
  const parts = list(
    message.map((part) => t(`result.payParts.${part}`)),
    phrases,
  )
  return (
    <>
      {checked}
      <h3 className="font-semibold">{t('result.payTitle')}</h3>
      <ul className="list-disc space-y-2 ps-5 print:space-y-1">
        <li>{t('result.payTo', { iban, bic })}</li>
        <li>{t('result.payMessage', { parts })}</li>
        <li>{t('result.payPart', { annex: partPaid.annex, days: partPaid.length })}</li>
        <li>{t('result.payUnpaid', { annex: unpaid.annex })}</li>
      </ul>
      <p className="text-sm">
        <a href={`/${locale}/sources/#${sourceAnchor(source)}`}>
          {t('result.paySource', {
            publisher: sayPublisher(source, names),
            date: dayInWords(sources[source].consulted, phrases),
          })}
        </a>
      </p>
    </>
  )
}
