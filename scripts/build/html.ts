import { pagePolicy } from './policy'

const SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script>/gi
const SCRIPT_PRELOAD =
  /<link\b(?=[^>]*\brel="(?:preload|modulepreload)")(?=[^>]*(?:\bas="script"|modulepreload))[^>]*>/gi
const CHARSET = /<meta charset="utf-8"\s*\/?>/i

/** The executable scripts of a page: attributes and text. Data blocks such as JSON-LD are not among them. */
export function scriptsOf(html: string): { attributes: string; text: string }[] {
  return [...html.matchAll(SCRIPT)]
    .map(([, attributes = '', text = '']) => ({ attributes, text }))
    .filter(({ attributes }) => !isData(attributes))
}

/** Takes every script and every script preload out of a page. */
export function withoutScripts(html: string): string {
  return html
    .replace(SCRIPT, (whole, attributes: string) => (isData(attributes) ? whole : ''))
    .replace(SCRIPT_PRELOAD, '')
}

/**
 * Puts the page's Content-Security-Policy right after the charset, before anything it has to govern.
 * @throws Error when the page has no charset
 */
export function withPolicy(html: string): string {
  const scripts = scriptsOf(html)
  const inline = scripts.filter(({ attributes }) => !/\bsrc=/.test(attributes)).map(({ text }) => text)
  const policy = pagePolicy(scripts.length === 0 ? null : inline)
  if (!CHARSET.test(html)) throw new Error('the page has no <meta charset="utf-8">')
  return html.replace(
    CHARSET,
    (charset) => `${charset}<meta http-equiv="Content-Security-Policy" content="${policy}"/>`,
  )
}

/**
 * What would make a page break under its own policy or without its scripts.
 * @returns one sentence a problem, naming the element; empty when the page is sound
 */
export function problemsOf(html: string, keepsScripts: boolean): string[] {
  const markup = html.replace(SCRIPT, '')
  const styled = [...markup.matchAll(/<[a-z][^>]*\sstyle=[^>]*>/gi)].map(
    ([tag]) => `inline style, blocked by the policy: ${tag}`,
  )
  const blocks = [...markup.matchAll(/<style\b[^>]*>/gi)].map(
    ([tag]) => `style block, blocked by the policy: ${tag}`,
  )
  const handlers = [...markup.matchAll(/<[a-z][^>]*\son[a-z]+="[^>]*>/gi)].map(
    ([tag]) => `inline event handler, blocked by the policy: ${tag}`,
  )
  const waiting = keepsScripts ? [] : [...markup.matchAll(/<template id="B:[^>]*>/g)]
  const hidden = waiting.map(
    ([tag]) => `content that only a script would show, on a page without scripts: ${tag}`,
  )
  return [...styled, ...blocks, ...handlers, ...hidden]
}

function isData(attributes: string): boolean {
  return /\btype="application\/(?:ld\+)?json"/.test(attributes)
}
