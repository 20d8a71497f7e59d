import { createHash } from 'node:crypto'

/** Where everything may come from: this site only. `form-action` and `frame-ancestors` close the rest. */
const directives: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'worker-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'object-src': "'none'",
}

/** No text becomes a script or its address unless `trusted-types.ts` lets it through. Browsers without it pass it over. */
const trustedTypes = "require-trusted-types-for 'script'; trusted-types"

/**
 * The Content-Security-Policy of one page.
 * @param inlineScripts the exact text of each inline script; each gets its sha256. A page without any
 *   script passes `null` and may run none at all.
 */
export function pagePolicy(inlineScripts: readonly string[] | null): string {
  const hashes = [...new Set((inlineScripts ?? []).map(scriptHash))]
  const scripts = inlineScripts === null ? "'none'" : ["'self'", ...hashes].join(' ')
  const own = Object.entries({ ...directives, 'script-src': scripts }).map(
    ([name, value]) => `${name} ${value}`,
  )
  return [...own, `${trustedTypes} ${inlineScripts === null ? "'none'" : 'default'}`].join('; ')
}

/**
 * `frame-ancestors` has no effect in a meta element, so only the server adds it.
 * @param framed the page may stand in a page of somebody else
 */
export function headerPolicy(policy: string, framed = false): string {
  return `${policy}; frame-ancestors ${framed ? '*' : "'none'"}`
}

/** The two pages, in every language, that other sites may frame. They keep nothing and send nothing but their height. */
const framedPages = /^[a-z]{2}\/embed\/(?:deadline|routes)\/index\.html$/

/**
 * Tells whether other sites may frame a page.
 * @param page path inside the export with forward slashes, such as `en/embed/routes/index.html`
 */
export const mayBeFramed = (page: string): boolean => framedPages.test(page)

function scriptHash(text: string): string {
  return `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`
}
