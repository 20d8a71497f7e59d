/** Things under the letter that their name begins with. */
export interface Letter<T> {
  readonly letter: string
  /** The anchor of the letter on its page. */
  readonly id: string
  readonly items: readonly T[]
}

/** Everything in the order of its name, under its first letter. What begins with a figure stands under "#". */
export function byLetter<T>(
  items: readonly T[],
  nameOf: (item: T) => string,
  tag: string,
): readonly Letter<T>[] {
  const order = new Intl.Collator(tag, { numeric: true, ignorePunctuation: true })
  const found = new Map<string, T[]>()
  for (const item of items.toSorted((a, b) => order.compare(nameOf(a), nameOf(b)))) {
    const letter = letterOf(nameOf(item), tag)
    found.set(letter, [...(found.get(letter) ?? []), item])
  }
  return [...found].map(([letter, list]) => ({ letter, id: `letter-${idOf(letter)}`, items: list }))
}

/** The first letter in capitals, without an accent of its own. */
function letterOf(name: string, tag: string): string {
  const first = name.match(/[\p{L}\p{N}]/u)?.[0] ?? ''
  const plain = first.normalize('NFD').replace(/\p{M}/gu, '').toLocaleUpperCase(tag)
  return /\p{L}/u.test(plain) ? plain : '#'
}

const idOf = (letter: string) => (letter === '#' ? 'figure' : letter.toLowerCase())
