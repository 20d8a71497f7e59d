import { pageReportMark } from '@/components/report/mark'
import { elementsOf } from '@/scripts/build/elements'

/**
 * Lets the link that tells of a mistake on a page name that page: a footer knows the part of the site alone.
 * @param page path inside the export with forward slashes, such as `en/guides/return/index.html`
 */
export function withReportedPage(html: string, page: string): string {
  const itself = encodeURIComponent(`/${page.replace(/index\.html$/, '')}`)
  return elementsOf(html)
    .filter(({ attributes }) => attributes.has(pageReportMark))
    .toReversed()
    .reduce((text, { start, tagEnd, tag, attributes }) => {
      const part = encodeURIComponent(attributes.get(pageReportMark) ?? '')
      return text.slice(0, start) + tag.replaceAll(part, itself) + text.slice(tagEnd)
    }, html)
}
