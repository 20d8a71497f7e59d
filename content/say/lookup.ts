/**
 * The text for an id that a definition hands on as a plain string (a condition, its ending, a paper, a step).
 * The language was checked against the definition when it was compiled, so a missing text is a fault of the program: throws.
 */
export function textFor<T>(texts: Readonly<Record<string, T>>, id: string): T {
  const text = texts[id]
  if (text === undefined) throw new Error(`No sentence for ${id}`)
  return text
}

/** The text for an id that was read from a file and may be of another release; undefined where it has none. */
export function findText<T>(texts: Readonly<Record<string, T>>, id: string): T | undefined {
  return Object.hasOwn(texts, id) ? texts[id] : undefined
}
