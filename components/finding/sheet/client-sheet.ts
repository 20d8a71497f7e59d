import { ask } from '@/components/finding/sheet/ask'
import { type Box, type BoxMark, type BoxName, boxOf, type Group } from '@/components/finding/sheet/box'
import { bring } from '@/components/finding/sheet/bring'
import { dateOnSheet } from '@/components/finding/sheet/date-words'
import { doNot } from '@/components/finding/sheet/do-not'
import { goTo } from '@/components/finding/sheet/go-to'
import type { SheetWords } from '@/components/finding/sheet/kit'
import { roomOf } from '@/components/finding/sheet/page-room'
import type { SheetCase } from '@/components/finding/sheet/sheet-case'
import { type Top, topOf } from '@/components/finding/sheet/sheet-dates'
import { type Where, whereOf } from '@/components/finding/sheet/where'
import type { Chrome } from '@/components/i18n/chrome'

/** What stands before the lines of each box. */
export const marks: Readonly<Record<BoxName, BoxMark>> = {
  bring: 'tick',
  goTo: 'none',
  ask: 'tick',
  doNot: 'cross',
}

/** Everything on the one page for the person. */
export interface ClientSheet {
  readonly title: string
  readonly top: Top
  readonly boxes: Readonly<Record<BoxName, Box>>
  readonly where: readonly Where[]
  /** Little stands at the top, so that the letters can be larger. */
  readonly roomy: boolean
}

/** The page for the person, in words. It holds no answer: only dates, papers, people, questions and verdicts. */
export function clientSheet(of: SheetCase, words: SheetWords, t: Chrome): ClientSheet {
  const top = topOf(of)
  const where = whereOf(of, top, words, t)
  const groups = groupsOf(of, top, words)
  const room = roomOf(top, where, words, (date) => dateOnSheet(date, t, words))
  return {
    title: top.thisWeek ? words.sheet.today : words.sheet.next,
    top,
    boxes: {
      bring: boxOf(groups.bring, room.bring),
      goTo: boxOf(groups.goTo, room.goTo),
      ask: boxOf(groups.ask, room.ask),
      doNot: boxOf(groups.doNot, room.doNot),
    },
    where,
    roomy: top.urgent.length + top.dates.length < 2,
  }
}

/** All that belongs in the four boxes, whether they have room for it or not. */
export function groupsOf(
  of: SheetCase,
  top: Top,
  words: SheetWords,
): Readonly<Record<BoxName, readonly Group[]>> {
  return {
    bring: bring(of, words),
    goTo: goTo(of, top, words),
    ask: ask(of, top, words),
    doNot: doNot(of, top, words),
  }
}
