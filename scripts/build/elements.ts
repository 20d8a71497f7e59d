import { type DefaultTreeAdapterTypes, parse } from 'parse5'

/** An element as a page writes it. */
export interface PageElement {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  /** The text directly inside; of a script, its code as a browser hashes it. */
  readonly text: string
  /** The opening tag as it stands in the page. */
  readonly tag: string
  /** Where the element begins and ends in the page, and where its opening tag ends. */
  readonly start: number
  readonly tagEnd: number
  readonly end: number
}

/** What was asked last: of one page many things are asked, one after the other. */
let last: { readonly html: string; readonly elements: readonly PageElement[] } | undefined

/**
 * Every element of a page in its order, read as a browser reads it, also inside `template` and `noscript`. An element
 * that the page does not write, such as a `tbody` that a browser adds, is not among them.
 */
export function elementsOf(html: string): readonly PageElement[] {
  if (last?.html !== html) last = { html, elements: parsed(html) }
  return last.elements
}

function parsed(html: string): readonly PageElement[] {
  const document = parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false })
  return below(document).flatMap((element) => {
    const location = element.sourceCodeLocation
    if (!location) return []
    const { startOffset: start, endOffset: end } = location
    const tagEnd = location.startTag?.endOffset ?? end
    return [
      {
        name: element.tagName,
        attributes: new Map(element.attrs.map(({ name, value }) => [name, value])),
        text: element.childNodes.map((node) => ('value' in node ? node.value : '')).join(''),
        tag: html.slice(start, tagEnd),
        start,
        tagEnd,
        end,
      },
    ]
  })
}

function below(node: DefaultTreeAdapterTypes.ParentNode): DefaultTreeAdapterTypes.Element[] {
  return node.childNodes.flatMap((child) => {
    if (!('tagName' in child)) return []
    return [child, ...below(child), ...('content' in child ? below(child.content) : [])]
  })
}
