import compile from 'icu-minify/compile'

type Options = Readonly<Record<string, unknown>>
export interface Place {
  readonly name: string
  readonly kind: 'plain' | 'select' | 'plural'
}

/** The numbers that `icu-minify` writes for the kinds of a place. */
const kinds = new Map<unknown, Place['kind']>([
  [1, 'select'],
  [2, 'plural'],
])

/** The places and the tags of an ICU message, those inside its branches too. */
export function placesOf(message: string): {
  readonly values: readonly Place[]
  readonly tags: readonly string[]
} {
  const values = new Map<string, Place>()
  const tags = new Set<string>()
  visit(compile(message), (name, kind) => {
    if (kind === 'tag') tags.add(name)
    else if (values.get(name)?.kind !== 'plural') values.set(name, { name, kind })
  })
  return { values: [...values.values()], tags: [...tags] }
}

/** The branches of every plural in an ICU message, by the names of their forms. */
export function pluralsOf(message: string): readonly Options[] {
  const found: Options[] = []
  visit(compile(message), (_, kind, options) => {
    if (kind === 'plural' && options) found.push(options)
  })
  return found
}

function visit(
  node: unknown,
  see: (name: string, kind: Place['kind'] | 'tag', options?: Options) => void,
): void {
  if (!Array.isArray(node)) return
  for (const part of node) {
    if (!Array.isArray(part)) continue
    const [name, type, options] = part
    if (typeof name !== 'string') visit(part, see)
    else if (type === undefined) see(name, 'plain')
    else if (typeof type !== 'number' || type === 0) {
      see(name, 'tag')
      visit([part.slice(1)].flat(), see)
    } else {
      see(name, kinds.get(type) ?? 'plain', options)
      for (const branch of Object.values(options ?? {})) visit(Array.isArray(branch) ? branch : [branch], see)
    }
  }
}
