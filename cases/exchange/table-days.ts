import { isDay } from '@/machines/deadlines/day'
import { westernDigits } from '@/machines/deadlines/read-day'

/** How a table may write its days. Days as ISO writes them are read beside each of these. */
export const dayForms = ['y-m-d', 'd/m/y', 'm/d/y'] as const
export type DayForm = (typeof dayForms)[number]

/** Three numbers with the same sign between them. */
const parted = /^(\d{1,4})([/.-])(\d{1,2})\2(\d{1,4})$/

/**
 * A cell that holds a day, written YYYY-MM-DD. It is read by the form that was chosen alone, and never guessed: a cell of
 * another form comes back as it stands, for the schema to refuse.
 */
export function dayOfCell(cell: string, form: DayForm): string {
  const text = westernDigits(cell)
  if (isDay(text) || form === 'y-m-d') return text
  const [, first = '', , second = '', year = ''] = parted.exec(text) ?? []
  const [day, month] = form === 'd/m/y' ? [first, second] : [second, first]
  const read = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isDay(read) ? read : cell
}
