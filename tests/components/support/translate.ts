/**
 * Do to a page what the translators of browsers do: every text is taken out and put back in two elements of their own. What
 * a screen writes into the text that it knew is then seen by nobody.
 */
export function translate(page: Node): void {
  const walker = document.createTreeWalker(page, NodeFilter.SHOW_TEXT)
  const texts: Node[] = []
  for (let next = walker.nextNode(); next; next = walker.nextNode()) {
    if (next.textContent?.trim()) texts.push(next)
  }
  for (const text of texts) {
    const [outer, inner] = [document.createElement('font'), document.createElement('font')]
    inner.textContent = text.textContent
    outer.append(inner)
    text.parentNode?.replaceChild(outer, text)
  }
}

/** What a person reads, one line for each run of text. */
export function textsOf(page: Node): readonly string[] {
  const walker = document.createTreeWalker(page, NodeFilter.SHOW_TEXT)
  const texts: string[] = []
  for (let next = walker.nextNode(); next; next = walker.nextNode()) {
    if (next.textContent?.trim()) texts.push(next.textContent.trim())
  }
  return texts
}
