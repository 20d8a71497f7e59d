/** One line of a box: what it says, and smaller what belongs to it. */
export interface Line {
  readonly text: string
  readonly detail?: string
  /** A rule stands behind it, to be filled in by hand. */
  readonly blank?: true
}

/** Lines that belong together, under a question or a remark of their own. */
export interface Group {
  readonly lead?: string
  readonly lines: readonly Line[]
}

/** The four boxes of the page, as they are read. */
export const boxNames = ['bring', 'goTo', 'ask', 'doNot'] as const
export type BoxName = (typeof boxNames)[number]

/** What stands before each line: a box to tick, a cross, or nothing. */
export type BoxMark = 'tick' | 'cross' | 'none'

/** What stands in a box, and the lines that had no room, which are named in small print. */
export interface Box {
  readonly groups: readonly Group[]
  readonly left: readonly string[]
}

/** So many characters fill a line of a box. */
const width = 42
const smallWidth = 48

const height = (text: string | undefined, fits = width): number =>
  text === undefined ? 0 : Math.ceil(text.length / fits)

/** A small line is so high, in lines of print. */
const small = 0.8

/** The height of a line in lines of print. */
export const heightOf = ({ text, detail, blank }: Line): number =>
  height(text) + small * height(detail, smallWidth) + (blank ? 1 : 0)

/** Whether a detail takes two small lines at most, so that it leaves room for other lines. */
export const fitsBelow = (detail: string): boolean => height(detail, smallWidth) <= 2

/** The first of the groups' lines that fit into a box of so many lines of print; no line comes twice. */
export function boxOf(groups: readonly Group[], lines: number): Box {
  const seen = new Set<string>()
  let free = lines - 1
  const left: string[] = []
  const kept = groups.flatMap(({ lead, lines }): readonly Group[] => {
    const own = lines.filter(({ text }) => !seen.has(text) && seen.add(text))
    const taken: Line[] = []
    for (const line of own) {
      const need = heightOf(line) + (taken.length === 0 ? height(lead) : 0)
      if (need > free) left.push(line.text)
      else {
        free -= need
        taken.push(line)
      }
    }
    return taken.length === 0 ? [] : [{ ...(lead !== undefined && { lead }), lines: taken }]
  })
  return { groups: kept, left }
}

/** The first of the lines that had no room, as far as two lines of small print go; the sign at the end stands for the rest. */
export function namedIn(left: readonly string[]): readonly string[] {
  let free = 2 * smallWidth
  const named = left.filter((text, i) => {
    free -= text.length
    return i === 0 || free >= 0
  })
  return named.length < left.length ? [...named, '…'] : named
}
