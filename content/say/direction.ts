/** Languages whose scripts are written from right to left. */
export const isRightToLeft = (tag: string): boolean => /^(?:ar|fa|he|ps|ur)\b/.test(tag)

/** What would change its order, or that of the words around it, inside a sentence from right to left. */
const turns = /\p{Script=Latin}|\d\D+\d/u

/** One word keeps its order by itself. So does the name by which a message chooses, which has to stay as it is. */
const alone = /^[\p{Script=Latin}-]+$/u

/**
 * What is put into the places of a sentence, each in an order of its own where the sentence runs from right to left: a
 * name of several Latin words, a telephone number. Other languages, and what is isolated already, are left as they are.
 */
export function inOwnOrder<V extends object>(values: V, tag: string): V {
  if (!isRightToLeft(tag)) return values
  const own = Object.entries(values).map(([place, value]) => [place, isolated(value)])
  // The places are those that were given, and each value keeps its type.
  return Object.fromEntries(own) as V
}

function isolated(value: unknown): unknown {
  if (typeof value === 'function') return (...given: unknown[]) => isolated(value(...given))
  if (typeof value !== 'string' || !turns.test(value) || alone.test(value)) return value
  return /^[\u2066\u2068]/.test(value) ? value : `\u2068${value}\u2069`
}
