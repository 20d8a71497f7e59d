import type { Page } from '@playwright/test'
import { type Answers, answerAll } from './check'

/** A phone screen, as the new users of `docs/screens.md` had it. */
export const phone = { width: 360, height: 740 }

/** How many words of the page itself can be read without a tap: none that is folded away or said to screen readers alone. */
export const wordsRead = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const main = document.querySelector('main')
    if (!main) throw new Error('the page has no main part')
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT)
    const said: string[] = []
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const around = node.parentElement
      if (!around?.checkVisibility() || around.closest('.sr-only, noscript')) continue
      const range = document.createRange()
      range.selectNodeContents(node)
      const { width, height } = range.getBoundingClientRect()
      if (width > 1 && height > 1) said.push(node.nodeValue ?? '')
    }
    return said
      .join(' ')
      .split(/\s+/)
      .filter((word) => /[\p{L}\p{N}]/u.test(word)).length
  })

/** How many screens one has to scroll through, from the head to the foot of the page. */
export const screensOf = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollHeight / window.innerHeight)

/** How far from the top of the page its title stands, in pixels. */
export const titleTop = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const title = document.querySelector('h1')
    if (!title) throw new Error('the page has no title')
    return Math.round(title.getBoundingClientRect().top + window.scrollY)
  })

/** Answer everything that is asked. @returns how many questions there were, and how often one taps or fills a field */
export async function countAnswers(
  page: Page,
  answers: Answers,
): Promise<{ questions: number; taps: number }> {
  const asked = await answerAll(page, answers)
  const tapsFor = (value: unknown) =>
    Array.isArray(value) ? value.length : typeof value === 'string' && /^\d{4}-/.test(value) ? 3 : 1
  // One more for each Continue.
  const taps = asked.reduce((sum, fact) => sum + tapsFor(answers[fact]) + 1, 0)
  return { questions: asked.length, taps }
}
