import type { Page } from '@playwright/test'

/** How what changes a page puts its words in place of ours. Each also goes on while the page changes. */
export const rewrites = {
  /** Chrome, Edge: two elements of their own in place of each text, in one step. */
  replaced: (text: Text) => {
    const [outer, inner] = [document.createElement('font'), document.createElement('font')]
    inner.textContent = text.textContent
    outer.append(inner)
    text.parentNode?.replaceChild(outer, text)
  },
  /** The same in two steps: the element comes first, then the text goes. */
  beside: (text: Text) => {
    const font = document.createElement('font')
    font.textContent = text.textContent
    text.parentNode?.insertBefore(font, text)
    text.remove()
  },
  /** Safari: the text goes, and a text of its own comes to its place, within an element here so that it is known again. */
  after: (text: Text) => {
    const font = document.createElement('font')
    font.textContent = text.textContent
    const { parentNode, nextSibling } = text
    text.remove()
    parentNode?.insertBefore(font, nextSibling)
  },
  /** Extensions for learners and readers: an element around the text, which stays. */
  around: (text: Text) => {
    const font = document.createElement('font')
    text.parentNode?.replaceChild(font, text)
    font.append(text)
  },
} as const

export type Rewrite = keyof typeof rewrites

/** Rewrite every text of the page now, and whatever comes later. */
export async function rewriteTexts(page: Page, how: Rewrite): Promise<void> {
  await page.evaluate(`(() => {
    const rewrite = ${rewrites[how].toString()}
    const all = () => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      const texts = []
      for (let next = walker.nextNode(); next; next = walker.nextNode())
        if (next.textContent.trim() && !next.parentElement.closest('font, script, style, option, textarea, svg')) texts.push(next)
      for (const text of texts) rewrite(text)
    }
    all()
    new MutationObserver(all).observe(document.body, { childList: true, subtree: true, characterData: true })
  })()`)
}
