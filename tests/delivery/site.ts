import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
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

/** The policy a page states, or an empty text. */
export function policyOf(html: string): string {
  return /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? ''
}

/** The values of one attribute wherever it stands in a page, with the entities that addresses use undone. */
export function attributesOf(html: string, name: string): string[] {
  const markup = html.replace(/<script\b[^>]*>[\s\S]*?<\/script>/gi, (script) =>
    script.replace(/>[\s\S]*/, '>'),
  )
  return [...markup.matchAll(new RegExp(`<[a-z][^>]*\\s${name}="([^"]*)"`, 'gi'))].map(([, value = '']) =>
    value.replaceAll('&amp;', '&'),
  )
}
