import { pathTo } from '@/cases/dossier/problems'
import type { Problem } from '@/machines/facts/problem'

/** Longest text inside a file, in UTF-16 units: a note of some thirty pages. */
const longestText = 100_000
/** Most things in one list: events of a file, persons, findings. */
const longestList = 2_000
/** Most cases in a file: five times those that the desk is made for. */
const mostCases = 10_000

/**
 * The first place of plain JSON that is larger than any case from this site, so that a file from elsewhere cannot keep the
 * browser busy; null when all is well. What is on the device already is not measured.
 */
export function oversizeAt(root: unknown): Problem | null {
  const open: { readonly value: unknown; readonly path: string }[] = [{ value: root, path: '' }]
  for (let next = open.pop(); next; next = open.pop()) {
    const { value, path } = next
    if (isTooLong(value, path)) return { path, problem: 'too-long', params: {} }
    if (typeof value !== 'object' || value === null) continue
    const list = Array.isArray(value)
    for (const [key, inner] of Object.entries(value)) {
      if (typeof inner === 'object' || typeof inner === 'string')
        open.push({ value: inner, path: pathTo(path, list ? Number(key) : key) })
    }
  }
  return null
}

function isTooLong(value: unknown, path: string): boolean {
  if (typeof value === 'string') return value.length > longestText
  return Array.isArray(value) && value.length > (path === 'cases' ? mostCases : longestList)
}
