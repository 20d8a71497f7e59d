import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** The latest change below a path in milliseconds. Folders count too: theirs changes when a file goes. */
export function newest(path: string): number {
  if (!existsSync(path)) return 0
  const status = statSync(path)
  if (!status.isDirectory()) return status.mtimeMs
  return Math.max(status.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))))
}
