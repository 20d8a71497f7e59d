/** The keys of a table that is written out in full: it has those that it is typed with, and no others. */
export const keysOf = <K extends string>(table: Readonly<Record<K, unknown>>): readonly K[] =>
  Object.keys(table) as K[]
