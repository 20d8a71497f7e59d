import type { CountedDate } from '@/components/finding/dates/cannot-wait'
import type { BoxName } from '@/components/finding/sheet/box'
import { openOnSheet } from '@/components/finding/sheet/date-words'
import type { SheetWords } from '@/components/finding/sheet/kit'
import type { Top } from '@/components/finding/sheet/sheet-dates'
import type { Where } from '@/components/finding/sheet/where'
import { urgentText, urgentTitle } from '@/content/say/routes'

/** So many lines a box has where the dates and the routes leave them. Who to call needs the most. */
export const most: Readonly<Record<BoxName, number>> = { bring: 11, goTo: 13, ask: 11, doNot: 11 }
/** No box has fewer lines than this, however much stands above and below. */
export const least = 6

/** So many characters fill a line across the page, in ordinary and in small print. */
const across = 98
const acrossSmall = 118
/** What the line of days takes under a date, and a small line, in lines of print. */
const ruler = 3.5
const small = 0.9
/** So many lines dates and routes can take beside four boxes of the most lines. */
const spare = 16.5

const rows = (text: string, fits: number) => Math.ceil(text.length / fits)

/** The text of a date on the page, so that its height can be told. */
export type DateText = (date: CountedDate) => string

/**
 * How many lines of print each box has on a page whose top and foot hold these dates and routes. Questions and warnings give up
 * lines before papers and addresses do.
 */
export function roomOf(
  top: Top,
  where: readonly Where[],
  texts: SheetWords,
  textOf: DateText,
): Readonly<Record<BoxName, number>> {
  const over = Math.ceil(heightOfTop(top, texts, textOf) + heightOfWhere(where) - spare)
  const first = Math.min(Math.max(over, 0), most.ask - least)
  const second = Math.min(Math.max(over - first, 0), most.bring - least)
  return {
    bring: most.bring - second,
    goTo: most.goTo - second,
    ask: most.ask - first,
    doNot: most.doNot - first,
  }
}

function heightOfTop({ urgent, dates, more }: Top, texts: SheetWords, textOf: DateText): number {
  const { routesText, words } = texts
  const things = urgent.map(
    (thing) =>
      rows(`${urgentTitle(thing, routesText, words)}${urgentText(thing, routesText, words)}`, across) + 0.5,
  )
  const days = dates.map((date) => {
    const { name, act } = words.text.limits[date.limit]
    const said = textOf(date)
    const head = name.length + said.length > across ? rows(name, across) + rows(said, across) : 1
    const below = [act, openOnSheet(date, texts)].filter((text) => text != null)
    return head + ruler + small * below.reduce((sum, text) => sum + rows(text, acrossSmall), 0)
  })
  return sum([...things, ...days, more > 0 ? small : 0])
}

const heightOfWhere = (where: readonly Where[]): number =>
  sum(
    where.map(
      ({ name, verdict, toDo }) =>
        rows(`${name}: ${verdict}`, across) + (toDo === undefined ? 0 : small * rows(toDo, acrossSmall)),
    ),
  )

const sum = (heights: readonly number[]): number => heights.reduce((total, height) => total + height, 0)
