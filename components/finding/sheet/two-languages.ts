import type { CountedDate } from '@/components/finding/dates/cannot-wait'
import { type BoxMark, boxNames, type Group, type Line } from '@/components/finding/sheet/box'
import { groupsOf, marks } from '@/components/finding/sheet/client-sheet'
import { dateInFull } from '@/components/finding/sheet/date-words'
import type { SheetWords } from '@/components/finding/sheet/kit'
import type { SheetCase } from '@/components/finding/sheet/sheet-case'
import { topOf } from '@/components/finding/sheet/sheet-dates'
import { nowhere, whereOf } from '@/components/finding/sheet/where'
import type { Chrome } from '@/components/i18n/chrome'
import { labelled, row } from '@/content/say/joins'
import { fill } from '@/content/say/message'
import { urgentText, urgentTitle } from '@/content/say/routes'

/** A part of the sheet in one language: its title, and all of its lines. */
export interface SheetPart {
  readonly title: string
  readonly mark: BoxMark
  readonly groups: readonly Group[]
}

/** A text in both languages. */
export interface Both<T> {
  readonly first: T
  readonly second: T
}

/** A line of the sheet in two languages, or a remark above lines. Lines are numbered through the whole sheet. */
export type PairedRow =
  | { readonly kind: 'lead'; readonly said: Both<string> }
  | { readonly kind: 'line'; readonly number: number; readonly said: Both<Line> }

/** A part of the sheet in two languages. */
export interface PairedPart {
  readonly title: Both<string>
  readonly mark: BoxMark
  readonly rows: readonly PairedRow[]
}

/** Everything on the sheet in one language, with what the boxes of one page have no room for. */
export function sheetParts(of: SheetCase, texts: SheetWords, t: Chrome): readonly SheetPart[] {
  const { sheet, words, routesText } = texts
  const top = topOf(of)
  const boxes = groupsOf(of, top, texts)
  const actOf = ({ limit }: CountedDate) => words.text.limits[limit].act ?? []
  const dates: readonly Line[] = [
    ...top.urgent.map((thing) => ({
      text: urgentTitle(thing, routesText, words),
      detail: urgentText(thing, routesText, words),
    })),
    ...top.dates.map((date) => ({
      text: words.text.limits[date.limit].name,
      detail: row([dateInFull(date, t, texts), ...actOf(date)], words),
    })),
    ...(top.more > 0 ? [{ text: fill(sheet.moreDates, { count: top.more }, words) }] : []),
  ]
  const where = whereOf(of, top, texts, t).map(
    ({ name, verdict, toDo }): Line => ({
      text: labelled(name, verdict, words),
      ...(toDo !== undefined && { detail: toDo }),
    }),
  )
  return [
    { title: sheet.dates, mark: 'none', groups: [{ lines: orElse(dates, sheet.noDates) }] },
    ...boxNames.map((name) => ({ title: sheet[name].title, mark: marks[name], groups: boxes[name] })),
    { title: sheet.where, mark: 'none', groups: [{ lines: orElse(where, nowhere(of, texts)) }] },
  ]
}

const orElse = (lines: readonly Line[], text: string): readonly Line[] =>
  lines.length > 0 ? lines : [{ text }]

/**
 * The sheet in two languages, line beside line. A line that was there before in both is left out. Null where the two do not
 * have the same lines, since a number would then name two things.
 */
export function paired(
  first: readonly SheetPart[],
  second: readonly SheetPart[],
): readonly PairedPart[] | null {
  let number = 0
  const next = () => {
    number += 1
    return number
  }
  const parts = first.map((part, i) => pairedPart(part, second[i], next))
  const whole = parts.filter((part) => part !== null)
  return first.length === second.length && whole.length === parts.length ? whole : null
}

function pairedPart(part: SheetPart, other: SheetPart | undefined, next: () => number): PairedPart | null {
  if (other?.groups.length !== part.groups.length) return null
  if (part.groups.some(({ lines }, i) => lines.length !== other.groups[i]?.lines.length)) return null
  const seen = new Set<string>()
  const rows = part.groups.flatMap((group, i): readonly PairedRow[] => {
    const beside = other.groups[i]
    const lines = group.lines.flatMap((line, j): readonly PairedRow[] => {
      const same = beside?.lines[j] ?? line
      const key = `${line.text}\0${same.text}`
      if (seen.has(key)) return []
      seen.add(key)
      return [{ kind: 'line', number: next(), said: { first: line, second: same } }]
    })
    const { lead } = group
    if (lines.length === 0 || lead === undefined) return lines
    return [{ kind: 'lead', said: { first: lead, second: beside?.lead ?? lead } }, ...lines]
  })
  return { title: { first: part.title, second: other.title }, mark: part.mark, rows }
}
