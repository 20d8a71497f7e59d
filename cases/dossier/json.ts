import { pathTo, type Read } from '@/cases/dossier/problems'
import type { Problem } from '@/machines/facts/problem'

/** Deeper than any case, and shallow enough for every reader. */
const deepest = 24
/** Longest text that is read, in UTF-16 units: several thousand cases. */
const longest = 100_000_000

/** Parse the text of a file. Gives plain JSON of a depth that is safe to read, or what is wrong with it. Never throws. */
export function parseJson(text: string): Read<unknown> {
  if (text.length > longest) return refused({ path: '', problem: 'too-long', params: {} })
  try {
    const value: unknown = JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text)
    const unsafe = isScalar(value) ? null : unsafeAt(value)
    return unsafe === null ? { ok: true, value } : refused(unsafe)
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    return refused({ path: '', problem: 'not-json', params: { why } })
  }
}

/**
 * The first place that is no plain JSON, lies too deep, or has a name that JavaScript treats apart; null when all is well.
 * @param most fields and items that the whole may have
 */
export function unsafeAt(root: unknown, most = Number.POSITIVE_INFINITY): Problem | null {
  let left = most
  const open: { readonly value: unknown; readonly path: string; readonly depth: number }[] = [
    { value: root, path: '', depth: 0 },
  ]
  for (let next = open.pop(); next; next = open.pop()) {
    const { value, path, depth } = next
    if (typeof value !== 'object' || value === null || !isPlain(value)) {
      return { path, problem: 'not-plain-json', params: {} }
    }
    if (depth >= deepest) return { path, problem: 'too-deep', params: { deepest: String(deepest) } }
    const list = Array.isArray(value)
    const parts = Object.entries(value)
    left -= parts.length
    if (left < 0) return { path: '', problem: 'too-long', params: {} }
    for (const [key, inner] of parts) {
      if (isScalar(inner) && key !== '__proto__') continue
      const at = pathTo(path, list ? Number(key) : key)
      if (key === '__proto__') return { path: at, problem: 'reserved-name', params: {} }
      open.push({ value: inner, path: at, depth: depth + 1 })
    }
  }
  return null
}

const refused = (problem: Problem): Read<never> => ({ ok: false, errors: [problem] })

function isScalar(value: unknown): boolean {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true
  return Number.isFinite(value)
}

function isPlain(value: object): boolean {
  if (Array.isArray(value)) return true
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}
