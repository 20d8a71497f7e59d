import { readFile } from 'node:fs/promises'
import { text } from 'node:stream/consumers'
import { BadInput } from '@/scripts/lib/arguments'

/** The text of a file, or of standard input for `-`. Throws `BadInput` when the file cannot be read. */
export async function readInput(path: string): Promise<string> {
  if (path === '-') return text(process.stdin)
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
    const why =
      code === 'ENOENT' ? 'no such file' : code === 'EISDIR' ? 'is a folder' : `cannot be read (${code})`
    throw new BadInput([`${path}: ${why}`])
  }
}
