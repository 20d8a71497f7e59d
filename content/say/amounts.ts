import type { Phrasebook } from '@/content/phrasebook'

/** Euro without cents where there are none: "€368". */
export function euroInWords(euro: number, { tag }: Pick<Phrasebook, 'tag'>): string {
  return new Intl.NumberFormat(tag, {
    style: 'currency',
    currency: 'EUR',
    trailingZeroDisplay: 'stripIfInteger',
  }).format(euro)
}
