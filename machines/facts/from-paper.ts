import type { HeldPaperId } from '@/content/law/held-papers'
import { keysOf } from '@/content/law/keys'
import type { ISODate } from '@/content/law/types'
import { facts as definitions, type FactId, type Facts, isFactId } from '@/machines/facts/registry'

type Day = ISODate | 'unsure'

const order = (orderPaper: NonNullable<Facts['orderPaper']>, orderNotifiedOn: Day): Facts => ({
  orderToLeave: 'yes',
  orderPaper,
  orderNotifiedOn,
})

/** A card tells of today's stay only while it is valid. */
const stay = (currentStay: NonNullable<Facts['currentStay']>, until: Day, today: ISODate): Facts =>
  until !== 'unsure' && until >= today ? { currentStay } : {}

/** What each paper says by itself. One that may come for several reasons says nothing. */
const said: Readonly<Record<HeldPaperId, ((day: Day, today: ISODate) => Facts) | null>> = {
  'annex-12': (day) => order('order', day),
  'annex-13': (day) => order('order', day),
  'annex-13quinquies': (day) => order('order', day),
  'annex-13septies': (day) => order('order', day),
  'annex-26quater': (day) => order('dublin', day),
  'annex-38': (day) => ({ ...order('bring-back', day), minorDocument: 'order-to-bring-back' }),
  'annex-13sexies': (day) => ({ entryBan: 'yes', banNotifiedOn: day }),
  'cgrs-refusal': (day) => ({ refusalHeld: 'cgrs', cgrsNotifiedOn: day }),
  'stay-refusal': (day) => ({ refusalHeld: 'stay', stayRefusalNotifiedOn: day }),
  'annex-42': (day) => ({ refusalHeld: 'stay', stayRefusalNotifiedOn: day }),
  'annex-35': (day, today) => stay('procedure-document', day, today),
  'annex-3': (day, today) => stay('short-stay', day, today),
  'annex-26': (day) => ({ protectionLodgedOn: day }),
  'registration-certificate': (day, today) => stay('procedure-document', day, today),
  'a-card': (day, today) => stay('temporary', day, today),
  'b-card': (day, today) => stay('unlimited', day, today),
  'council-judgment': null,
  'annex-15': null,
  'annex-43': null,
  'receipt-9bis': null,
}

/** Whether a paper gives answers. */
export const givesFacts = (paper: HeldPaperId): boolean => said[paper] !== null

/** The answers that a paper gives with its day: received then, or valid until then. Pure. */
export const factsOfPaper = (paper: HeldPaperId, day: Day, today: ISODate): Facts =>
  said[paper]?.(day, today) ?? {}

/** A day that no paper has: it stands for the day of each of them, and for a card that is valid. */
const anyDay: ISODate = '9999-12-31'

/** What a paper says, whatever its day. */
const saidBy = (paper: HeldPaperId) =>
  Object.entries(factsOfPaper(paper, anyDay, anyDay)).filter((row): row is [FactId, string] =>
    isFactId(row[0]),
  )

/** The answer that holds the day of a paper; undefined where none does. */
export const dayFactOf = (paper: HeldPaperId): FactId | undefined =>
  saidBy(paper).find(([fact]) => definitions[fact].kind === 'date')?.[0]

/** Those of the answers that a paper gives, where all that it says is answered so. In the order in which papers say them. */
export function toldByPapers(facts: Facts): readonly FactId[] {
  const whole = keysOf(said)
    .map(saidBy)
    .filter((rows) =>
      rows.every(([fact, value]) => (value === anyDay ? facts[fact] !== undefined : facts[fact] === value)),
    )
  return [...new Set(whole.flat().map(([fact]) => fact))]
}
