import type { Phrasebook } from '@/content/phrasebook'
import { inOwnOrder } from '@/content/say/direction'
import { fill, fillTagged } from '@/content/say/message'

/** A name and what it says: "Certificate date: 1 March 2026". */
export function labelled(
  name: string,
  text: string,
  phrases: Phrasebook,
  join: 'labelled' | 'lead' = 'labelled',
): string {
  return fillTagged(
    phrases.joins[joinAfter(name, join)],
    { b: inside, name: () => name, text: () => text },
    phrases,
  )
}

/** No colon and no full stop stands behind a name that ends with a sign of its own. */
export const joinAfter = (name: string, join: 'labelled' | 'lead'): 'labelled' | 'lead' | 'asked' =>
  /[?!.…؟。]$/.test(name) ? 'asked' : join

/** A name above or before what it says: "Because you said:". */
export const label = (name: string, phrases: Phrasebook): string =>
  fill(phrases.joins.label, { name }, phrases)

/** A text with something beside it in brackets: "Medical regularisation (9ter)". */
export function withAside(text: string, aside: string, phrases: Phrasebook): string {
  const tags = { text: () => text, small: inside, aside: () => aside }
  return fillTagged(phrases.joins.aside, tags, phrases)
}

/** Parts that may hold commas: "Aliens Act, art. 9ter; Royal Decree, art. 7". Empty for no part. */
export const series = (parts: readonly string[], phrases: Phrasebook): string =>
  fold('series', parts, phrases)

/** What all has to be so: “Certificate date: … and Form: …”. Empty for no part. */
export const both = (parts: readonly string[], phrases: Phrasebook): string => fold('both', parts, phrases)

/** Short facts side by side: "9ter · saved". Empty for no part. */
export const row = (parts: readonly string[], phrases: Phrasebook): string => fold('row', parts, phrases)

/** A list of names: "Saturday, Sunday and Christmas Day"; with `or`, "the permit or the receipt". */
export function list(
  names: readonly string[],
  { tag }: Pick<Phrasebook, 'tag'>,
  type: 'and' | 'or' = 'and',
): string {
  return new Intl.ListFormat(tag, { type: type === 'and' ? 'conjunction' : 'disjunction' }).format(names)
}

function fold(
  join: 'series' | 'row' | 'both' | 'both',
  parts: readonly string[],
  phrases: Phrasebook,
): string {
  const [only = '', ...rest] = parts
  // A part that stands alone is put into no place, and may be a telephone number all the same.
  const { first } = inOwnOrder({ first: only }, phrases.tag)
  return rest.reduce(
    (head, tail) => fillTagged(phrases.joins[join], { head: () => head, tail: () => tail }, phrases),
    first,
  )
}

/** The text inside a tag, as it stands. */
const inside = (parts: unknown): string => (Array.isArray(parts) ? parts.join('') : String(parts))
