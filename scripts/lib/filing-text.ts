import type { LoadedProcedure } from '@/components/finding/procedure'
import { sayCitations } from '@/components/law/citation'
import { type AmountTable, amounts } from '@/content/law/amounts'
import { type Office, type OfficeId, offices } from '@/content/law/offices'
import { sources } from '@/content/law/sources'
import type { ISODate } from '@/content/law/types'
import { euroInWords } from '@/content/say/amounts'
import { dayInWords } from '@/content/say/days'
import { labelled, list, row } from '@/content/say/joins'
import { sayPublisher } from '@/content/say/source'
import { feeOn } from '@/machines/bands/fee'
import { facts as definitions, type FactId, type Facts } from '@/machines/facts/registry'
import { section } from '@/scripts/lib/print'
import { englishPhrases as phrases, type Say } from '@/scripts/lib/say'

/** What it costs, where and how a file is lodged, who decides, what to know before, and who can help. */
export function filingLines(
  { text, filing, procedure }: LoadedProcedure,
  { facts, on }: { readonly facts: Facts; readonly on: ISODate },
  say: Say,
): readonly string[] {
  const { lodgeWith, decides, fee, feeBasis, filingDate, helpers } = filing
  const lodged = procedure.kind === 'application'
  const cost =
    fee === null ? [say.t('result.costNone')] : costLines(amounts[fee], dayOf(facts, filingDate) ?? on, say)
  const articles = sayCitations(feeBasis, say.names, phrases)
  return [
    ...(lodged ? section(say.t('result.costTitle'), [...cost, articles]) : []),
    ...section(lodged ? say.t('result.lodgeTitle') : say.t('result.decides'), [
      text.lodging,
      ...(lodgeWith === null
        ? []
        : [labelled(say.t('result.lodgeWith'), officeLine(lodgeWith, say), phrases)]),
      ...(decides === lodgeWith
        ? []
        : [labelled(say.t('result.decides'), officeLine(decides, say), phrases)]),
    ]),
    ...section(
      say.t('result.warningsTitle'),
      text.warnings.map((warning) => `- ${warning}`),
    ),
    ...section(
      say.t('result.helpTitle'),
      helpers.map((id) => `- ${officeLine(id, say)}`),
    ),
  ]
}

function costLines(table: AmountTable, on: ISODate, say: Say): readonly string[] {
  const due = feeOn(table, on)
  if (due === null) return [say.t('result.costNone')]
  const euro = euroInWords(due.euro, phrases)
  const until = dayInWords(table.confirmedUntil, phrases)
  return [
    due.confirmed ? say.t('result.costAmount', { euro }) : say.t('result.costUnconfirmed', { euro, until }),
    ...(due.row.confidence === 'high' ? [] : [say.t('result.costOneSource')]),
    say.t('result.costCheckAt', { publisher: sayPublisher(table.checkAt, say.names) }),
    ...payLines(table.payment, say),
  ]
}

function payLines(payment: AmountTable['payment'], say: Say): readonly string[] {
  if (payment === 'not-known') return [say.t('result.payNotKnown')]
  const { iban, bic, message, unpaid, partPaid, source } = payment
  const parts = list(
    message.map((part) => say.t(`result.payParts.${part}`)),
    phrases,
  )
  return [
    say.t('result.payTo', { iban, bic }),
    say.t('result.payMessage', { parts }),
    say.t('result.payPart', { annex: partPaid.annex, days: partPaid.length }),
    say.t('result.payUnpaid', { annex: unpaid.annex }),
    say.t('result.paySource', {
      publisher: sayPublisher(source, say.names),
      date: dayInWords(sources[source].consulted, phrases),
    }),
  ]
}

/** The day of filing that was given, where the file looks at one. */
function dayOf(facts: Facts, filingDate: FactId | undefined): ISODate | null {
  const day = filingDate === undefined ? undefined : facts[filingDate]
  if (filingDate === undefined || definitions[filingDate].kind !== 'date') return null
  return typeof day === 'string' && day !== 'unsure' ? day : null
}

/** An office with where it can be reached, in one line. */
export function officeLine(id: OfficeId, say: Say): string {
  const { phone, email, web }: Office = offices[id]
  return row(
    [say.names.offices[id], phone, email, web].filter((part) => part !== undefined),
    phrases,
  )
}
