import { westernDigits } from '@/machines/deadlines/read-day'

/** A text as a search reads it: without accents and capitals, with the digits 0 to 9. */
export const folded = (text: string): string =>
  westernDigits(text).normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
