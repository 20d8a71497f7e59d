import type { Phrasebook } from '@/content/phrasebook'

type Tagged = Pick<Phrasebook, 'tag'>

/** Euro without cents where there are none: "€368". */
export function euroInWords(euro: number, { tag }: Tagged): string {
  return written(euro, tag, { style: 'currency', currency: 'EUR', trailingZeroDisplay: 'stripIfInteger' })
}

/** A number as the language writes it: "1,368". */
export const numberInWords = (number: number, { tag }: Tagged): string => written(number, tag, {})

/**
 * Languages whose readers write thousands in two ways, with a comma in one country and a point in the other. In Belgium
 * "1,368" is one and a third, so thousands stand apart there: "1 368".
 */
const inTwoWays = /^ar\b/

function written(number: number, tag: string, style: Intl.NumberFormatOptions): string {
  const parts = new Intl.NumberFormat(tag, style).formatToParts(number)
  return parts.map(({ type, value }) => (type === 'group' && inTwoWays.test(tag) ? '\u00a0' : value)).join('')
}
