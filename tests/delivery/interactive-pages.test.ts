import { readFileSync } from 'node:fs'
import { cruise, type ICruiseResult } from 'dependency-cruiser'
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config'
import { beforeAll, expect, test } from 'vitest'
import { languages } from '@/content/locales'
import { withoutScripts } from '@/scripts/build/html'
import { isInteractive } from '@/scripts/build/interactive-pages'
import { pages, read } from './site'

/** The route folders whose page.tsx leads, through any number of imports, to a client component. */
let withClientComponents: string[]

beforeAll(async () => {
  const { output } = await cruise(
    ['app', 'components'],
    { includeOnly: '^(app|components)/', tsConfig: { fileName: 'tsconfig.json' } },
    { extensions: ['.ts', '.tsx'] },
    { tsConfig: extractTSConfig('tsconfig.json') },
  )
  // Without an output type the API returns its result object, not text.
  const { modules } = output as ICruiseResult
  const imports = new Map(
    modules.map(({ source, dependencies }) => [source, dependencies.map((d) => d.resolved)]),
  )
  const pageFiles = modules.map(({ source }) => source).filter((source) => /\/page\.tsx$/.test(source))
  withClientComponents = pageFiles.filter((file) => leadsToClient(file, imports, new Set()))
})

test('the questionnaire is seen to use client components', () => {
  expect(withClientComponents).toContain('app/[locale]/check/page.tsx')
})

test('every page that uses a client component is on the list of pages that keep their scripts', () => {
  const routes = withClientComponents.map((file) => file.replace(/^app\/\[locale\]\//, 'en/'))
  expect(routes.filter((route) => !isInteractive(route))).toEqual([])
})

test('the button that deletes everything is not there before the scripts that it needs', async () => {
  for (const { locale, ui } of Object.values(languages)) {
    const { button } = (await ui()).ui.erase
    expect(withoutScripts(read(`${locale}/delete/index.html`)), locale).not.toContain(button)
  }
})

test('pages outside the list are exported too', () => {
  expect(pages.filter((page) => !isInteractive(page)).length).toBeGreaterThan(0)
})

function leadsToClient(file: string, imports: ReadonlyMap<string, string[]>, seen: Set<string>): boolean {
  if (seen.has(file)) return false
  seen.add(file)
  if (/^\s*['"]use client['"]/.test(readFileSync(file, 'utf8'))) return true
  return (imports.get(file) ?? []).some((next) => leadsToClient(next, imports, seen))
}
