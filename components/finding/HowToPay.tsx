import { type FeeVoice, paymentLines } from '@/components/finding/fee-lines'
import { sourceAddress } from '@/components/law/citation'
import type { AmountTable } from '@/content/law/amounts'
import { sources } from '@/content/law/sources'
import type { Locale } from '@/content/locale'
import { sayPublisher } from '@/content/say/source'

export interface HowToPayProps extends FeeVoice {
  readonly table: AmountTable
  readonly locale: Locale
}

/** Where to check the amount, the account, the message, and what follows a payment that is missing or too small. */
export function HowToPay({ table, locale, ...voice }: HowToPayProps) {
  const { t, names } = voice
  const { checkAt } = table
  const lines = paymentLines(table, voice)
  return (
    <>
      <p>
        <a href={sources[checkAt].url} rel="noreferrer">
          {t('result.costCheckAt', { publisher: sayPublisher(checkAt, names) })}
        </a>
      </p>
      {lines === null ? (
        <p>{t('result.payNotKnown')}</p>
      ) : (
        <>
          <h3 className="font-semibold">{t('result.payTitle')}</h3>
          <ul className="list-disc space-y-2 ps-5 print:space-y-1">
            {lines.steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ul>
          <p className="text-sm">
            <a href={sourceAddress(locale, lines.source)}>{lines.read}</a>
          </p>
        </>
      )}
    </>
  )
}
