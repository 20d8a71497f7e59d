import type { Voice } from '@/components/guide/voice'
import { dayInWords, euroInWords } from '@/components/i18n/days'
import { sourceAnchor } from '@/components/law/citation'
import { Callout } from '@/components/ui/Callout'
import { Table } from '@/components/ui/Table'
import { type AmountId, type AmountTable, amounts } from '@/content/law/amounts'
import { fill } from '@/content/lifecycle-sentences'
import { sayPublisher } from '@/content/say/source'
import { dayAfter } from '@/machines/deadlines/spans'
import { lastConfirmed } from '@/machines/procedures/fee'

/** What is due by day of filing, newest first; a time for which no amount is confirmed says so. */
export function FeeTable({ id, voice }: { id: AmountId; voice: Voice }) {
  const { words, locale, names } = voice
  const table: AmountTable = amounts[id]
  const after = fill(words.costUnconfirmed, {
    until: dayInWords(locale, table.confirmedUntil),
    euro: euroInWords(locale, lastConfirmed(table).euro),
  })
  const rows = [...table.rows].reverse().map(({ euro, inForce, transition, source }) => ({
    key: String(inForce.from),
    cells: [
      inForce.from === null ? '' : dayInWords(locale, inForce.from),
      inForce.to === undefined ? '' : dayInWords(locale, inForce.to),
      <>
        {euroInWords(locale, euro)}
        {transition && (
          <span className="block text-sm text-soft">
            {fill(words.costOlder, { euro: euroInWords(locale, transition.euro) })}
          </span>
        )}
      </>,
      <a key="source" href={`/${locale}/sources/#${sourceAnchor(source)}`}>
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
            cells: [dayInWords(locale, dayAfter(table.confirmedUntil)), '', words.costToCheck, ''],
          },
          ...rows,
        ]}
      />
    </>
  )
}
