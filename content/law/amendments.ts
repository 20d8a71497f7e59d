import { type DateOfLawId, dayOfLaw, type EndOfLawId, lastDayBefore } from '@/content/law/dates-of-law'
import type { Citation, ISODate } from '@/content/law/types'

/** What later acts did to the articles of one act, by the official amendment notes. An article can be cut to a paragraph. */
interface AmendmentTable {
  /** Read on as it was: no act touched it up to the last day that the index saw. */
  readonly untouched: readonly string[]
  readonly repealed: Readonly<Partial<Record<EndOfLawId, readonly string[]>>>
  /** Changed from that day on; the new text could not be read. */
  readonly amended: Readonly<Partial<Record<DateOfLawId, readonly string[]>>>
}

/**
 * Articles after the text that was read (consolidated in August 2025). Source of every row: `amendment-index`, which lists
 * for each article the acts that touched it and from which day, and holds no text. Of two amendments the first stands here.
 */
export const amendments: Readonly<Record<string, AmendmentTable>> = {
  'aliens-act': {
    untouched: [
      ...['7', '8', '9', '12', '9quater'],
      ...['44ter', '44quater', '44quinquies', '44sexies', '44septies', '44octies'],
      ...['51/9', '57/8', '57/29', '57/30', '57/32', '57/33', '57/35'],
      ...['57/37', '57/38', '57/39', '57/40', '57/41', '57/42', '57/43', '57/44', '57/45', '57/46'],
      ...['61/2', '61/3', '61/5'],
      ...['61/14', '61/15', '61/16', '61/17', '61/18', '61/19', '61/20', '61/21', '61/22', '61/23'],
      ...['61/24', '61/25', '68', '72', '73', '74', '74/9', '74/13', '74/15', '74/16', '74/18', '74/19'],
      ...['74/20', '74/22', '74/23', '74/24', '74/26', '74/27', '75', '75/1', '77'],
    ],
    repealed: {
      'family-reunification-act': ['57/34/1'],
      'june-2026-acts': [
        // Act of 17 June 2026: articles 39/56 to 39/85 as a whole, and these.
        ...['39/1', '39/2', '39/10', '39/14', '39/15', '39/16', '39/17', '39/18', '55'],
        ...['39/56', '39/57', '39/57-1', '39/58', '39/59', '39/60', '39/61', '39/62', '39/63', '39/64'],
        ...['39/65', '39/66', '39/67', '39/68', '39/68-1', '39/68-2', '39/68-3', '39/69', '39/70', '39/71'],
        ...['39/72', '39/73', '39/73-1', '39/74', '39/75', '39/76', '39/77', '39/78', '39/79', '39/80'],
        ...['39/81', '39/82', '39/83', '39/84', '39/85'],
        // Act of 16 June 2026. Of article 50 only the eight working days of §1 stay.
        ...['48', '48/2', '48/3', '48/4', '48/5', '48/7', '49/4', '50:§2', '50:§3', '50:§4', '50:§5'],
        ...['51/3', '51/8', '55/2', '55/3', '55/3/1', '55/4', '55/5', '55/5/1'],
      ],
      'pact-act-second-day': ['57/6/4'],
      'new-criminal-code': ['77bis', '77ter', '77quater', '77quinquies', '77sexies', '80'],
    },
    amended: {
      'family-reunification-act': ['1/1', '10', '11', '12bis', '13', '19', '39/79', '57/34', '57/36', '61/4'],
      'entry-ban-for-life': ['1', '44nonies', '74/11', '74/12'],
      'june-2026-acts': [
        ...['1/3', '9bis', '9ter', '51/4', '62', '71'],
        ...['74/5', '74/6', '74/8', '74/10', '74/14', '74/17', '74/25', '74/28'],
        ...['15bis', '18', '48/6', '48/8', '48/9', '49', '49/2', '49/3', '49/3/1', '50'],
        ...['51/2', '51/5', '51/5/1', '51/6', '51/7', '51/10', '52/3', '52/4', '54', '57/5ter'],
        ...['57/5quater', '57/6', '57/6/1', '57/6/2', '57/6/5', '57/6/6', '57/6/7', '57/7', '57/8/1'],
        ...['57/9', '57/27', '57/31'],
      ],
    },
  },
  'aliens-decree': { untouched: ['1/1/1'], repealed: {}, amended: {} },
}

/** What the table adds to a citation. */
interface Change extends Pick<Citation, 'recheckFrom' | 'untouchedUntil'> {
  readonly to?: ISODate
}

/** By act and article, or act, article and paragraph. */
const changes = new Map<string, Change>()
for (const [act, { untouched, repealed, amended }] of Object.entries(amendments)) {
  const add = (article: string, change: Change) => {
    const key = `${act}:${article}`
    changes.set(key, { ...changes.get(key), ...change })
  }
  for (const article of untouched) add(article, { untouchedUntil: dayOfLaw('amendments-seen') })
  for (const [by, articles] of rowsOf(repealed))
    for (const one of articles) add(one, { to: lastDayBefore(by) })
  for (const [by, articles] of rowsOf(amended))
    for (const one of articles) add(one, { recheckFrom: dayOfLaw(by) })
}

/** What later acts did to the text of a citation id; undefined where the table does not name its article. */
export function changeOf(id: string): Change | undefined {
  const [act, ...parts] = id.split(':')
  for (let length = parts.length; length > 0; length--) {
    const change = changes.get([act, ...parts.slice(0, length)].join(':'))
    if (change) return change
  }
  return undefined
}

/** Citations as they were read, with what later acts did to their texts. */
export function withAmendments<K extends string, Row extends Citation>(
  read: Readonly<Record<K, Row>>,
): Readonly<Record<K, Row>> {
  const rows = Object.entries<Row>(read).map(([id, citation]) => {
    const { to, ...change } = changeOf(id) ?? {}
    const inForce = to === undefined ? citation.inForce : { ...citation.inForce, to }
    return [id, { ...citation, ...change, inForce }] as const
  })
  // Object.entries widens the keys to string; they are the keys of the table itself.
  return Object.fromEntries(rows) as Record<K, Row>
}

/** The rows of a table by day; Object.entries widens its keys to string. */
function rowsOf<K extends string>(
  table: Readonly<Partial<Record<K, readonly string[]>>>,
): readonly (readonly [K, readonly string[]])[] {
  return Object.entries(table) as [K, readonly string[]][]
}
