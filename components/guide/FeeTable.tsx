import { HowToPay } from '@/components/finding/HowToPay'
import type { GuideLanguage } from '@/components/guide/language'
import { sourceAddress } from '@/components/law/citation'
import { Callout } from '@/components/ui/Callout'
import { Table } from '@/components/ui/Table'
import { type AmountId, type AmountTable, amounts } from '@/content/law/amounts'
import { euroInWords } from '@/content/say/amounts'
import { dayInWords } from '@/content/say/days'
import { fill } from '@/content/say/message'
import { sayPublisher } from '@/content/say/source'
import { lastConfirmed } from '@/machines/bands/fee'
import { dayAfter } from '@/machines/deadlines/spans'

/** What is due by day of filing, newest first; a time for which no amount is confirmed says so. */
export function FeeTable({ id, language }: { id: AmountId; language: GuideLanguage }) {
  const { words, locale, names, phrases } = language
  const table: AmountTable = amounts[id]
  const until = dayInWords(table.confirmedUntil, phrases)
  const last = euroInWords(lastConfirmed(table).euro, phrases)
  const after = fill(words.costUnconfirmed, { until, euro: last }, phrases)
  const rows = [...table.rows].reverse().map(({ euro, inForce, transition, source, confidence }, newest) => ({
    key: String(inForce.from),
    cells: [
      inForce.from === null ? '' : dayInWords(inForce.from, phrases),
      inForce.to === undefined ? '' : dayInWords(inForce.to, phrases),
      <>
        {euroInWords(euro, phrases)}
        {newest === 0 && confidence !== 'high' && (
          <span className="block text-sm font-semibold text-check">{language.t('result.costOneSource')}</span>
        )}
        {transition && (
          <span className="block text-sm text-soft">
            {fill(words.costOlder, { euro: euroInWords(transition.euro, phrases) }, phrases)}
          </span>
        )}
      </>,
      <a key="source" href={sourceAddress(locale, source)}>
        {sayPublisher(source, names)}
      </a>,
    ] as const,
  }))
  return (
    <>
      <Callout tone="warn">
        <p>{after}</p>
      </Callout>
      <p>{words.costLead}</p>
      <Table
        caption={words.costTable}
        head={[words.costFrom, words.costTo, words.costAmount, words.costSource]}
        rows={[
          {
            key: 'unconfirmed',
            cells: [dayInWords(dayAfter(table.confirmedUntil), phrases), '', words.costToCheck, ''],
          },
          ...rows,
        ]}
      />
      <HowToPay table={table} locale={locale} t={language.t} phrases={phrases} names={names} />
    </>
  )
}
