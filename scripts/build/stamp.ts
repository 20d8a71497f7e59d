import { existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** What the export is made of. A change in any of these makes it stale. */
const sources = [
  'app',
  'components',
  'cases',
  'machines',
  'content',
  'public',
  'scripts/build',
  'next.config.js',
  'package.json',
  'package-lock.json',
  'postcss.config.mjs',
  'tsconfig.json',
]

const stampOf = (root: string) => join(root, '.cache', 'export-finished')

/** Notes that the export in `out/` is whole. The note is kept outside `out/`, which is published. */
export function stampExport(root: string): void {
  mkdirSync(dirname(stampOf(root)), { recursive: true })
  writeFileSync(stampOf(root), '')
}

/** Forgets the note before a build, so that a build that breaks off leaves no export that looks whole. */
export function clearStamp(root: string): void {
  rmSync(stampOf(root), { force: true })
}

/** Tells whether `out/` is there, whole, and newer than everything it is made of. */
export function isFresh(root: string): boolean {
  if (!existsSync(stampOf(root)) || !existsSync(join(root, 'out', 'index.html'))) return false
  const built = statSync(stampOf(root)).mtimeMs
  return sources.every((source) => newest(join(root, source)) <= built)
}

/** The latest change below a path in milliseconds. Folders count too: theirs changes when a file goes. */
export function newest(path: string): number {
  if (!existsSync(path)) return 0
  const status = statSync(path)
  if (!status.isDirectory()) return status.mtimeMs
  return Math.max(status.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))))
}
