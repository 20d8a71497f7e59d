import type { FactError } from '@/machines/facts/schema'

/** Deeper than any case, and shallow enough for every reader. */
const deepest = 24
/** Longest text that is read, in UTF-16 units: several thousand cases. */
const longest = 100_000_000

/** Parse the text of a file. Gives plain JSON of a depth that is safe to read, or what is wrong with it. Never throws. */
export function parseJson(
  text: string,
): { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly error: FactError } {
  if (text.length > longest) return { ok: false, error: { path: '', message: 'is too long to be read' } }
  try {
    const value: unknown = JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text)
    const error = isScalar(value) ? null : unsafeAt(value)
    return error === null ? { ok: true, value } : { ok: false, error }
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    return { ok: false, error: { path: '', message: `is not JSON: ${why}` } }
  }
}

/** The first place that is no plain JSON, lies too deep, or has a name that JavaScript treats apart; null when all is well. */
export function unsafeAt(root: unknown): FactError | null {
  const open: { readonly value: unknown; readonly path: string; readonly depth: number }[] = [
    { value: root, path: '', depth: 0 },
  ]
  for (let next = open.pop(); next; next = open.pop()) {
    const { value, path, depth } = next
    if (typeof value !== 'object' || value === null || !isPlain(value)) {
      return { path, message: 'is not plain JSON' }
    }
    if (depth >= deepest) return { path, message: `is nested more than ${deepest} levels deep` }
    const list = Array.isArray(value)
    for (const [key, inner] of Object.entries(value)) {
      if (isScalar(inner) && key !== '__proto__') continue
      const at = list ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`
      if (key === '__proto__') return { path: at, message: 'is not a name that a file may use' }
      open.push({ value: inner, path: at, depth: depth + 1 })
    }
  }
  return null
}

function isScalar(value: unknown): boolean {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true
  return Number.isFinite(value)
}

function isPlain(value: object): boolean {
  if (Array.isArray(value)) return true
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}
