import { feeLines, paymentLines } from '@/components/finding/fee-lines'
import type { LoadedProcedure } from '@/components/finding/procedure'
import { sayCitations } from '@/components/law/citation'
import { type Office, type OfficeId, offices } from '@/content/law/offices'
import { labelled, row } from '@/content/say/joins'
import { sayPublisher } from '@/content/say/source'
import type { Facts } from '@/machines/facts/registry'
import { type FeeDue, feeDue } from '@/machines/procedures/fee-due'
import type { ProcedureAssessment } from '@/machines/procedures/registry'
import { section } from '@/scripts/lib/print'
import type { Say } from '@/scripts/lib/say'

/** What it costs, where and how a file is lodged, who decides, what to know before, and who can help. */
export function filingLines(
  { text, filing, procedure }: LoadedProcedure,
  { facts, findings, on }: Pick<ProcedureAssessment, 'findings' | 'on'> & { readonly facts: Facts },
  say: Say,
): readonly string[] {
  const { phrases } = say
  const { lodgeWith, decides, feeBasis, helpers } = filing
  const lodged = procedure.kind === 'application'
  const cost = costLines(feeDue(filing, facts, findings, on), say)
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

function costLines(due: FeeDue | null, { t, names, phrases }: Say): readonly string[] {
  const voice = { t, phrases, names }
  const said = feeLines(due, voice)
  if (due === null) return said
  const payment = paymentLines(due.table, voice)
  return [
    ...said,
    ...(due.row.confidence === 'high' ? [] : [t('result.costOneSource')]),
    t('result.costCheckAt', { publisher: sayPublisher(due.table.checkAt, names) }),
    ...(payment ? [...payment.steps, payment.read] : [t('result.payNotKnown')]),
  ]
}

/** An office with where it can be reached, in one line. */
export function officeLine(id: OfficeId, say: Say): string {
  const { phone, email, web }: Office = offices[id]
  return row(
    [say.names.offices[id], phone, email, web].filter((part) => part !== undefined),
    say.phrases,
  )
}
