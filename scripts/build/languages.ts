import { samePageMark } from '@/components/ui/layout/here'
import { isLocale, type Locale, locales } from '@/content/locale'
import { elementsOf, type PageElement } from '@/scripts/build/elements'

/**
 * Gives the links of a page to itself in another language their whole address, and names the page in every language in its
 * head where the address of the site is known: search engines read whole addresses alone (RFC 6596 and their rules for
 * `hreflang`). A page that belongs to no language, such as the one for what is not found, stays as it is.
 * @param page path inside the export with forward slashes, such as `en/guides/return/index.html`
 * @param site where the site will stand, such as `https://example.org`; empty where that is not known, and then no name stands
 * in the head
 * @throws Error when a link to another language is of none
 */
export function withLanguages(html: string, page: string, site: string): string {
  const rest = restOf(page)
  if (rest === null) return html
  const elements = elementsOf(html)
  const head = elements.find(({ name }) => name === 'head')
  if (!head) throw new Error(`${page} has no head`)
  const names = site === '' ? '' : namesOf(page, rest, site.replace(/\/$/, ''))
  const inserted = { at: head.end - '</head>'.length, until: head.end - '</head>'.length, text: names }
  const links = elements
    .filter(({ attributes }) => attributes.has(samePageMark))
    .map((link) => ({ at: link.start, until: link.tagEnd, text: tagTo(link, rest) }))
  return [inserted, ...links]
    .toSorted((a, b) => b.at - a.at)
    .reduce((text, { at, until, text: put }) => text.slice(0, at) + put + text.slice(until), html)
}

/** A line for each page that one language has and another has not, since a link to it would lead nowhere. */
export function languageProblems(pages: readonly string[]): string[] {
  const present = new Set(pages)
  const everywhere = new Set(pages.filter((page) => page.includes('/')).map(restOf))
  return [...everywhere].flatMap((rest) =>
    locales
      .filter((locale) => rest !== null && !present.has(`${locale}/${rest}index.html`))
      .map((locale) => `/${locale}/${rest} is missing, and another language has it`),
  )
}

/** Where a page is under its language, `guides/return/`; null of a page that has none. The list of languages stands for all first pages. */
function restOf(page: string): string | null {
  if (page === 'index.html') return ''
  const [locale = '', ...rest] = page.replace(/index\.html$/, '').split('/')
  return isLocale(locale) && page.endsWith('/index.html') ? rest.join('/') : null
}

function namesOf(page: string, rest: string, site: string): string {
  const to = (locale: Locale) => `${site}/${locale}/${rest}`
  const anyLanguage = rest === '' ? `${site}/` : to('en')
  return [
    `<link rel="canonical" href="${site}/${page.replace(/index\.html$/, '')}"/>`,
    ...locales.map((locale) => `<link rel="alternate" hrefLang="${locale}" href="${to(locale)}"/>`),
    `<link rel="alternate" hrefLang="x-default" href="${anyLanguage}"/>`,
  ].join('')
}

/** The opening tag of a link, with the whole address; what stands behind `#` stays. */
function tagTo({ attributes, tag }: PageElement, rest: string): string {
  const locale = attributes.get(samePageMark) ?? ''
  if (!isLocale(locale)) throw new Error(`${locale} is no language of this site: ${tag}`)
  const [, end] = (attributes.get('href') ?? '').split('#')
  const address = `/${locale}/${rest}${end === undefined ? '' : `#${end}`}`
  return tag.replace(/ href="[^"]*"/, ` href="${address}"`)
}
