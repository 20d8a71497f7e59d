import { describe, expect, it } from 'vitest'
import { modules } from '@/components/guide/supports'
import { type AmountTable, amounts } from '@/content/law/amounts'
import { type Office, offices } from '@/content/law/offices'
import { sources } from '@/content/law/sources'

const all: readonly (readonly [string, Office])[] = Object.entries(offices)
const ways = ({ phone, email, web, address }: Office) =>
  [phone, email, web, address].filter((way) => way !== undefined)

describe('an office', () => {
  it.each(all)('%s has a way to reach it, or a reason why not, never both', (_, office) => {
    expect(ways(office).length > 0).toBe(office.unreachable === undefined)
  })

  it.each(all)(
    '%s has a source and the day it was consulted, and nothing uncertain is printed',
    (_, office) => {
      for (const source of [office.source, ...(office.alsoFrom ? [office.alsoFrom.source] : [])]) {
        expect(sources[source].consulted).toMatch(/^\d{4}-\d{2}-\d{2}$/)
      }
      expect(office.confidence).not.toBe('low')
      for (const detail of office.alsoFrom?.details ?? []) expect(office[detail]).toBeDefined()
    },
  )

  it('that decides, receives or helps in a procedure is in the table', async () => {
    for (const { filing } of await modules()) {
      const named = [filing.lodgeWith, filing.decides, ...filing.helpers].filter((id) => id !== null)
      for (const id of named) expect(Object.keys(offices)).toContain(id)
    }
  })

  it('for someone in danger can be called', () => {
    for (const id of [
      'police',
      'trafficking-line',
      'payoke',
      'pag-asa',
      'surya',
      'guardianship-service',
    ] as const)
      expect(offices[id].phone).toMatch(/^\d[\d ]+$/)
  })
})

describe('an amount', () => {
  const tables: readonly (readonly [string, AmountTable])[] = Object.entries(amounts)

  it.each(tables)('%s says how it is paid, or that this is not known, and where to check it', (_, table) => {
    expect(sources[table.checkAt].url).toMatch(/^https:/)
    if (table.payment === 'not-known') return
    const { iban, bic, message, source, confidence } = table.payment
    expect(isIban(iban)).toBe(true)
    expect(bic).toMatch(/^[A-Z]{6}[A-Z0-9]{2}$/)
    expect(new Set(message).size).toBe(message.length)
    expect(sources[source].url).toMatch(/^https:/)
    expect(confidence).not.toBe('low')
  })

  it('with a figure of the account changed fails', () => {
    expect(isIban('BE57 6792 0060 9236')).toBe(false)
  })
})

/** ISO 13616: the country and the check figures go to the end, letters become numbers, and 97 leaves 1. */
function isIban(iban: string): boolean {
  const plain = iban.replaceAll(' ', '')
  const moved = plain.slice(4) + plain.slice(0, 4)
  const figures = moved.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55))
  return BigInt(figures) % 97n === 1n
}
