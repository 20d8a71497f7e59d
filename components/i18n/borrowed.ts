/**
 * A sentence in a language that the page borrows stands between two marks: an isolate from left to right, which no sentence
 * of ours begins with as this one does, and its end. Nobody sees them. A text inside a sentence of the page stays in its
 * own order by them, and the language of a part of the page can be told from its text.
 */
const open = '\u2066\u200e'
const close = '\u2069'

/** A sentence with the marks of a borrowed one. Languages that are borrowed from are written from left to right. */
export const asBorrowed = (text: string): string => `${open}${text}${close}`

/** A text without marks of direction, for what compares or searches texts. */
export const withoutMarks = (text: string): string => text.replace(/[\u200e\u200f\u2066-\u2069]/g, '')

/** Whether all words of a text are borrowed. Numbers and marks belong to no language. */
export function isBorrowed(text: string): boolean {
  if (!text.includes(open)) return false
  let rest = text
  for (let before = ''; before !== rest; ) {
    before = rest
    rest = rest.replace(innerIsolate, '$1').replace(innerBorrowed, '')
  }
  return !/\p{L}/u.test(rest)
}

const innerIsolate = /(?:\u2066(?!\u200e)|[\u2067\u2068])([^\u2066-\u2069]*)\u2069/g
const innerBorrowed = /\u2066\u200e[^\u2066-\u2069]*\u2069/g

/** How to walk through a page: as a browser holds it, or as the build reads it. */
export interface PageTree<Node> {
  /** The text of a node that is one; null of an element. */
  readonly textOf: (node: Node) => string | null
  readonly childrenOf: (node: Node) => readonly Node[]
  /** Whether a node says nothing, or names its language itself. */
  readonly isApart: (node: Node) => boolean
}

/** The elements all of whose words are borrowed, the outermost of each. */
export function borrowedParts<Node>(node: Node, tree: PageTree<Node>): readonly Node[] {
  if (tree.isApart(node) || tree.textOf(node) !== null) return []
  const text = allText(node, tree)
  if (!text.includes(open)) return []
  return isBorrowed(text) ? [node] : tree.childrenOf(node).flatMap((child) => borrowedParts(child, tree))
}

function allText<Node>(node: Node, tree: PageTree<Node>): string {
  const text = tree.textOf(node)
  if (text !== null) return text
  if (tree.isApart(node)) return ''
  return tree
    .childrenOf(node)
    .map((child) => allText(child, tree))
    .join('')
}

/** What marks an element that was given its language by its text. */
export const borrowedMark = 'data-borrowed'

/** The id of the sentence that says that a part of the page is borrowed. */
export const borrowedNotice = 'borrowed-notice'
