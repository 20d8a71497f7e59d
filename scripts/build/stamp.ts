import { existsSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { newest } from '../lib/newest'

/** What the export is made of. A change in any of these makes it stale. */
const sources = [
  'app',
  'components',
  'cases',
  'machines',
  'content',
  'public',
  'scripts/build',
  'scripts/translate',
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
