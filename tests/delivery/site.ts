import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { elementsOf } from '@/scripts/build/elements'
import { filesBelow } from '@/scripts/build/files'

/** The finished export that these tests read. */
export const out = join(process.cwd(), 'out')

if (!existsSync(join(out, 'index.html')))
  throw new Error('There is no export in out/. Run npm run build first.')

export const files: readonly string[] = filesBelow(out)
export const pages: readonly string[] = files.filter((file) => file.endsWith('.html'))

export function read(file: string): string {
  return readFileSync(join(out, file), 'utf8')
}

/** The values of one attribute wherever it stands in a page. */
export function attributesOf(html: string, name: string): string[] {
  return elementsOf(html).flatMap(({ attributes }) => attributes.get(name) ?? [])
}
