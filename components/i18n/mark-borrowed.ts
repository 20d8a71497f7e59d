import { borrowedMark, borrowedNotice, borrowedParts, type PageTree } from '@/components/i18n/borrowed'

const silent = ['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT']

const page: PageTree<Node> = {
  textOf: (node) => (node instanceof Text ? node.data : null),
  childrenOf: (node) => [...node.childNodes],
  isApart: (node) =>
    !(node instanceof Text) &&
    (!(node instanceof Element) ||
      silent.includes(node.nodeName) ||
      (node.hasAttribute('lang') && !node.hasAttribute(borrowedMark))),
}

/**
 * Keeps the language of what is borrowed right while a page changes, and shows the sentence that says so while there is any.
 * Returns how to stop.
 * @param root what is looked at
 * @param from the language that is borrowed
 */
export function markBorrowed(root: HTMLElement, from: string): () => void {
  let asked = 0
  const look = () => {
    asked = 0
    const parts = new Set(borrowedParts<Node>(root, page))
    for (const old of root.querySelectorAll(`[${borrowedMark}]`)) {
      if (!parts.has(old)) for (const name of [borrowedMark, 'lang', 'dir']) old.removeAttribute(name)
    }
    for (const part of parts) {
      if (!(part instanceof Element)) continue
      part.setAttribute(borrowedMark, '')
      part.setAttribute('lang', from)
      part.setAttribute('dir', 'ltr')
    }
    document.getElementById(borrowedNotice)?.toggleAttribute('hidden', parts.size === 0)
  }
  const observer = new MutationObserver(() => {
    asked ||= requestAnimationFrame(look)
  })
  observer.observe(root, { childList: true, characterData: true, subtree: true })
  look()
  return () => {
    observer.disconnect()
    cancelAnimationFrame(asked)
  }
}
