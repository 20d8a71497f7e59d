import type { Address } from '@/content/law/offices'
import type { LawNames } from '@/content/name-sentences'
import { fill } from '@/content/say/message'

/** The lines of an address, as they go on an envelope. */
export function sayAddress(
  { unit, street, number, postcode, town }: Address,
  { address: { units, streets, towns, lines }, tag }: LawNames,
): readonly string[] {
  const parts = { street: streets[street], number, postcode, town: towns[town] }
  return [...(unit === undefined ? [] : [units[unit]]), ...lines.map((line) => fill(line, parts, { tag }))]
}
