import type { GuideLanguage } from '@/components/guide/language'
import { sourceAnchor } from '@/components/law/citation'
import type { AmountTable } from '@/content/law/amounts'
import { sources } from '@/content/law/sources'
import { dayInWords } from '@/content/say/days'
import { list } from '@/content/say/joins'
import { fill } from '@/content/say/message'
import { sayPublisher } from '@/content/say/source'

export interface HowToPayProps {
  readonly payment: AmountTable['payment']
  readonly language: GuideLanguage
}

/** The account, the message, and what follows a payment that is missing or too small. */
export function HowToPay({ payment, language }: HowToPayProps) {
  const { words, phrases, names, locale } = language
  if (payment === 'not-known') return <p>{words.payNotKnown}</p>
  const { iban, bic, message, unpaid, partPaid, source } = payment
  return (
    <>
      <h3 className="font-semibold">{words.payTitle}</h3>
      <ul className="list-disc space-y-2 ps-5 print:space-y-1">
        <li>{fill(words.payTo, { iban, bic }, phrases)}</li>
        <li>
          {fill(
            words.payMessage,
            {
              parts: list(
                message.map((part) => words.payParts[part]),
                phrases,
              ),
            },
            phrases,
          )}
        </li>
        <li>{fill(words.payPart, { annex: partPaid.annex, days: partPaid.length }, phrases)}</li>
        <li>{fill(words.payUnpaid, { annex: unpaid.annex }, phrases)}</li>
      </ul>
      <p className="text-sm">
        <a href={`/${locale}/sources/#${sourceAnchor(source)}`}>
          {fill(
            words.paySource,
            { publisher: sayPublisher(source, names), date: dayInWords(sources[source].consulted, phrases) },
            phrases,
          )}
        </a>
      </p>
    </>
  )
}
