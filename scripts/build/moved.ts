import { elementsOf } from '@/scripts/build/elements'

/**
 * What stands elsewhere now: where it was, and where it is, both under the language, such as
 * `guides/return/dates/#limit-one` → `guides/return/dates/#limit-two`. A page that moved whole is a line of `public/_redirects`,
 * which servers read; this table is for the parts of a page, whose names no server sees.
 */
export const moved: Readonly<Record<string, string>> = {}

/**
 * A page with a link at the old place of each part that moved away from it, so that an old address leads on.
 * @param page path inside the export, such as `en/guides/return/dates/index.html`
 * @param read gives the text of a page of the export
 * @throws Error when a page has no `main`, or the page where the part is now has no title
 */
export function withMoved(
  html: string,
  page: string,
  read: (page: string) => string,
  table: Readonly<Record<string, string>> = moved,
): string {
  const [locale = '', ...rest] = page.replace(/index\.html$/, '').split('/')
  const here = Object.entries(table).filter(([from]) => from.split('#')[0] === rest.join('/'))
  if (here.length === 0) return html
  const main = elementsOf(html).find(({ name }) => name === 'main')
  if (!main) throw new Error(`${page} has no main`)
  const links = here.map(([from, to]) => {
    const [, id] = from.split('#')
    const [path] = to.split('#')
    return `<p><a id="${id}" href="/${locale}/${to}">${titleOf(read(`${locale}/${path}index.html`), to)}</a></p>`
  })
  const end = main.end - '</main>'.length
  return html.slice(0, end) + links.join('') + html.slice(end)
}

function titleOf(html: string, address: string): string {
  const title = elementsOf(html).find(({ name }) => name === 'title')
  if (!title) throw new Error(`The page of ${address} has no title`)
  return html.slice(title.tagEnd, title.end - '</title>'.length)
}
