import { DOMParser, type Element } from '@xmldom/xmldom'

const ATOM = 'http://www.w3.org/2005/Atom'
/** A moment as RFC 3339 writes it. */
const moment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/

/**
 * What RFC 4287 asks of a feed and this text lacks, a line each. Empty for a valid feed.
 * @throws where the text is no well-formed XML
 */
export function feedProblems(xml: string): readonly string[] {
  const parser = new DOMParser({
    onError: (level, message) => {
      throw new Error(`${level}: ${message}`)
    },
  })
  const feed = parser.parseFromString(xml, 'application/xml').documentElement
  if (feed?.localName !== 'feed' || feed.namespaceURI !== ATOM) return ['the root is no feed of Atom']
  const entries = childrenOf(feed, 'entry')
  const ids = [feed, ...entries].map((one) => textOf(one, 'id'))
  const doubled = ids.filter((id, at) => ids.indexOf(id) !== at)
  return [
    ...partsOf(feed, 'feed'),
    ...entries.flatMap((entry) => partsOf(entry, 'entry')),
    ...(childrenOf(feed, 'author').some((author) => textOf(author, 'name') !== '')
      ? []
      : ['feed: no author with a name']),
    ...(linksOf(feed).includes('self') ? [] : ['feed: no link to itself']),
    ...(entries.length > 0 ? [] : ['feed: no entry']),
    ...entries
      .filter((entry) => textOf(entry, 'content') === '' && !linksOf(entry).includes('alternate'))
      .map(() => 'entry: neither content nor a link'),
    ...doubled.map((id) => `${id}: given twice`),
  ]
}

/** The addresses of the links in a feed, in its order. */
export function feedLinks(xml: string): readonly string[] {
  const document = new DOMParser().parseFromString(xml, 'application/xml')
  return [...document.getElementsByTagNameNS(ATOM, 'link')].map((link) => link.getAttribute('href') ?? '')
}

/** What a feed and an entry both need exactly once. */
function partsOf(element: Element, name: string): readonly string[] {
  const count = ['id', 'title', 'updated']
    .filter((part) => childrenOf(element, part).length !== 1 || textOf(element, part) === '')
    .map((part) => `${name}: not one ${part}`)
  const id = textOf(element, 'id')
  const updated = textOf(element, 'updated')
  return [
    ...count,
    ...(/^[a-z][a-z0-9+.-]*:\S+$/i.test(id) ? [] : [`${name}: “${id}” is no whole address`]),
    ...(moment.test(updated) && !Number.isNaN(Date.parse(updated))
      ? []
      : [`${name}: “${updated}” is no moment`]),
  ]
}

const childrenOf = (element: Element, name: string): readonly Element[] =>
  [...element.childNodes].filter(
    (node): node is Element => 'localName' in node && node.localName === name && node.namespaceURI === ATOM,
  )
const textOf = (element: Element, name: string): string =>
  (childrenOf(element, name)[0]?.textContent ?? '').trim()
const linksOf = (element: Element) => childrenOf(element, 'link').map((link) => link.getAttribute('rel'))
