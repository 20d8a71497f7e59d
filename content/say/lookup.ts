/**
 * The text for a name in a definition (a condition, its ending, a paper, a step), where the texts are those of one of several
 * definitions. A name that none of them has does not compile, nor does a language without a text for one of them. What the
 * compiler does not see is a name of one definition with the texts of another, which is a fault of the program: throws.
 */
export function textFor<Name extends string, T>(
  texts: { readonly [N in Name]?: T },
  name: string extends Name ? never : NoInfer<Name>,
): T {
  const text = texts[name]
  if (text === undefined) throw new Error(`No sentence for ${name}`)
  return text
}

/** The text for an id that is a plain string where it comes from: an answer, or where a file stands. Throws where there is none. */
export function textAt<T>(texts: Readonly<Record<string, T>>, id: string): T {
  const text = texts[id]
  if (text === undefined) throw new Error(`No sentence for ${id}`)
  return text
}

/** The text for an id that was read from a file and may be of another release; undefined where it has none. */
export function findText<T>(texts: Readonly<Record<string, T>>, id: string): T | undefined {
  return Object.hasOwn(texts, id) ? texts[id] : undefined
}
