import { ask } from '@/components/finding/sheet/ask'
import { type Box, type BoxMark, boxOf, type Group, room } from '@/components/finding/sheet/box'
import { bring } from '@/components/finding/sheet/bring'
import { doNot } from '@/components/finding/sheet/do-not'
import { goTo } from '@/components/finding/sheet/go-to'
import type { SheetWords } from '@/components/finding/sheet/kit'
import type { SheetCase } from '@/components/finding/sheet/sheet-case'
import { type Top, topOf } from '@/components/finding/sheet/sheet-dates'
import { type Where, whereOf } from '@/components/finding/sheet/where'
import type { Chrome } from '@/components/i18n/chrome'

export const boxNames = ['bring', 'goTo', 'ask', 'doNot'] as const
export type BoxName = (typeof boxNames)[number]

/** Who to call has room for two lines more than the other boxes have. */
export const roomToGo = room + 2

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
  const groups = groupsOf(of, top, words)
  return {
    title: top.thisWeek ? words.sheet.today : words.sheet.next,
    top,
    boxes: {
      bring: boxOf(groups.bring),
      goTo: boxOf(groups.goTo, roomToGo),
      ask: boxOf(groups.ask),
      doNot: boxOf(groups.doNot),
    },
    where: whereOf(of, top, words, t),
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
