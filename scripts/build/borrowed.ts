import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { borrowedMark, borrowedNotice, borrowedParts, type PageTree } from '@/components/i18n/borrowed'
import { isLocale, itselfOf } from '@/content/locale'

type Node = DefaultTreeAdapterTypes.Node

const silent = ['script', 'style', 'template', 'noscript', 'head']

const tree: PageTree<Node> = {
  textOf: (node) => (node.nodeName === '#text' && 'value' in node ? node.value : null),
  childrenOf: (node) => ('childNodes' in node ? node.childNodes : []),
  isApart: (node) =>
    node.nodeName === '#comment' ||
    silent.includes(node.nodeName) ||
    (node.nodeName !== 'html' && 'attrs' in node && node.attrs.some(({ name }) => name === 'lang')),
}

/**
 * Gives each part of a page that is borrowed from another language its `lang` and `dir`, and shows the sentence that says so.
 * A page of a language that borrows nothing stays as it is.
 * @param page path inside the export with forward slashes, such as `ar/guides/return/index.html`
 */
export function withBorrowedMarked(html: string, page: string): string {
  const [locale = ''] = page.split('/')
  const from = isLocale(locale) ? itselfOf(locale).borrows?.from : undefined
  if (from === undefined) return html
  const document = parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false })
  const parts = borrowedParts<Node>(document, tree)
  if (parts.length === 0) return html
  const given = ` ${borrowedMark}="" lang="${from}" dir="ltr"`
  const starts = parts.flatMap((part) => {
    const start = 'sourceCodeLocation' in part ? part.sourceCodeLocation?.startOffset : undefined
    return start === undefined ? [] : [start + `<${part.nodeName}`.length]
  })
  const marked = starts
    .toSorted((a, b) => b - a)
    .reduce((text, at) => text.slice(0, at) + given + text.slice(at), html)
  return marked.replace(new RegExp(`(<[^>]* id="${borrowedNotice}"[^>]*?) hidden=""`), '$1')
}
