/** The words of a text that a list of words can know: no places, tags, addresses, numbers or codes. */
export function wordsIn(text: string): readonly string[] {
  return text
    .replace(/\{(\w+), (?:plural|select),/g, ' ')
    .replace(/\b(?:one|other|many|few|two|zero|[\w-]+) \{(?=[^}])/g, ' ')
    .replace(/\{\w+\}|<[^>]*>/g, ' ')
    .replace(/\S+@\S+|\S+\.(?:be|eu|org|int|com)\S*/g, ' ')
    .split(/[^\p{L}\p{M}\d’-]+/u)
    .map((word) => word.replace(/^[’-]+|[’-]+$/g, ''))
    .filter((word) => /\p{L}/u.test(word) && !/\d/.test(word))
}

/** The words of texts that neither the list of the language nor the project's own knows, each with its first text. */
export function unknownWords(
  texts: readonly string[],
  knows: (word: string) => boolean,
  own: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const unknown = new Map<string, string>()
  const seen = new Set<string>()
  for (const text of texts) {
    for (const word of wordsIn(text)) {
      if (seen.has(word)) continue
      seen.add(word)
      if (!own.has(word) && !knows(word)) unknown.set(word, text)
    }
  }
  return unknown
}
