/** Something to read, and the language it is in. */
export interface SpokenPart {
  readonly lang: string
  readonly text: string
}

/** What marks the same in a second language, for which the voice of the page is the wrong one. */
export const besideMark = 'data-beside'

/** What is pressed, drawn, or stands beside the matter is not read. */
const silent = `button, input, select, textarea, svg, nav, aside, script, style, summary, [aria-hidden="true"], .sr-only, [${besideMark}]`

/** The parts of an element as a person sees it now, one for each block. What is folded or hidden is left out. */
export function partsToRead(root: HTMLElement): readonly SpokenPart[] {
  const parts: SpokenPart[] = []
  let said = ''
  let lang = ''
  const close = () => {
    const text = said.replace(/\s+/g, ' ').trim()
    if (/[\p{L}\p{N}]/u.test(text)) parts.push({ lang, text })
    said = ''
  }
  const hear = (node: Node) => {
    if (node instanceof Text) {
      said += node.data
      return
    }
    if (!(node instanceof HTMLElement) || node.matches(silent) || !isShown(node)) return
    const isBlock = !getComputedStyle(node).display.startsWith('inline')
    if (isBlock) close()
    const before = lang
    lang = languageOf(node)
    for (const child of node.childNodes) hear(child)
    if (isBlock) close()
    lang = before
  }
  hear(root)
  return parts
}

const isShown = (element: HTMLElement): boolean =>
  !element.hidden &&
  getComputedStyle(element).display !== 'none' &&
  (element.checkVisibility?.({ contentVisibilityAuto: false }) ?? true)

/** A name in another language inside a sentence is read with the sentence; a block that is borrowed is read as what it is. */
function languageOf(element: HTMLElement): string {
  const block = element.closest<HTMLElement>('[data-borrowed]')
  return (block?.lang || document.documentElement.lang).split('-')[0] ?? ''
}
