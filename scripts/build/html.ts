import { elementsOf, type PageElement } from '@/scripts/build/elements'
import { pagePolicy } from '@/scripts/build/policy'
import { startsWith } from '@/scripts/build/starter'
import { trustedTypesScript } from '@/scripts/build/trusted-types'

/** The scripts of a page that run. Data blocks such as JSON-LD are not among them. */
export function scriptsOf(html: string): readonly PageElement[] {
  return elementsOf(html).filter(isScript)
}

/** The text of every inline script of a page. */
export function inlineScriptsOf(html: string): readonly string[] {
  return scriptsOf(html)
    .filter(({ attributes }) => !attributes.has('src'))
    .map(({ text }) => text)
}

/** The file of what only the scripts of a page read, if it has one. It weighs as part of the page, where the framework put it. */
export function dataAddressOf(html: string): string | undefined {
  return scriptsOf(html)
    .map(({ attributes }) => attributes.get(startsWith.data))
    .find((address) => address !== undefined)
}

/** The addresses of all scripts that a current browser loads with the page, by its starter or preloads. */
export function scriptAddressesOf(html: string): ReadonlySet<string> {
  const elements = elementsOf(html)
  const loaded = elements.filter((one) => isScript(one) && !one.attributes.has('nomodule'))
  const addresses = [
    ...loaded.map(({ attributes }) => attributes.get('src')),
    ...loaded.flatMap(({ attributes }) => attributes.get(startsWith.scripts)?.split(' ')),
    ...elements.filter(isScriptPreload).map(({ attributes }) => attributes.get('href')),
  ]
  return new Set(addresses.filter((address) => address !== undefined))
}

/** A page without its scripts and script preloads; everything else stays as it is. */
export function withoutScripts(html: string): string {
  return without(
    html,
    elementsOf(html).filter((one) => isScript(one) || isScriptPreload(one)),
  )
}

/**
 * Puts the page's Content-Security-Policy right after the charset, before anything it has to govern. On a page with scripts,
 * the one that says which files may become scripts stands before all others.
 * @throws Error when the page has no charset
 */
export function withPolicy(html: string): string {
  const runs = scriptsOf(html).length > 0
  const policy = pagePolicy(runs ? [trustedTypesScript, ...inlineScriptsOf(html)] : null)
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}"/>`
  const first = runs ? `<script>${trustedTypesScript}</script>` : ''
  return afterCharset(html, meta + first)
}

/**
 * Puts something right after the charset of a page.
 * @throws Error when the page has no charset
 */
export function afterCharset(html: string, what: string): string {
  const charset = elementsOf(html).find(
    ({ name, attributes }) => name === 'meta' && attributes.has('charset'),
  )
  if (!charset) throw new Error('the page has no <meta charset="utf-8">')
  return html.slice(0, charset.end) + what + html.slice(charset.end)
}

/** A page without some of its elements. */
export const without = (html: string, gone: readonly PageElement[]): string =>
  gone.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), html)

/** The policy that a page states, if it states one. */
export function policyOf(html: string): string | undefined {
  const meta = elementsOf(html).find(
    ({ name, attributes }) =>
      name === 'meta' && attributes.get('http-equiv')?.toLowerCase() === 'content-security-policy',
  )
  return meta?.attributes.get('content')
}

/**
 * What would make a page break under its own policy or without its scripts.
 * @returns one sentence a problem, naming the element; empty when the page is sound
 */
export function problemsOf(html: string, keepsScripts: boolean): string[] {
  return elementsOf(html).flatMap(({ name, attributes, tag }) => {
    const handler = [...attributes.keys()].some((attribute) => attribute.startsWith('on'))
    return [
      ...(attributes.has('style') ? [`inline style, blocked by the policy: ${tag}`] : []),
      ...(name === 'style' ? [`style block, blocked by the policy: ${tag}`] : []),
      ...(handler ? [`inline event handler, blocked by the policy: ${tag}`] : []),
      ...(!keepsScripts && name === 'template' && attributes.get('id')?.startsWith('B:')
        ? [`content that only a script would show, on a page without scripts: ${tag}`]
        : []),
    ]
  })
}

function isScript({ name, attributes }: PageElement): boolean {
  const type = attributes.get('type')?.trim().toLowerCase()
  return name === 'script' && type !== 'application/json' && type !== 'application/ld+json'
}

export function isScriptPreload({ name, attributes }: PageElement): boolean {
  if (name !== 'link') return false
  const rel = (attributes.get('rel') ?? '').toLowerCase().split(/\s+/)
  const asScript = attributes.get('as')?.toLowerCase() === 'script'
  return rel.includes('modulepreload') || (rel.includes('preload') && asScript)
}
