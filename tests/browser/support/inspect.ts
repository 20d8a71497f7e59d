import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/** Sizes of targets belong to WCAG 2.2 AA, and axe leaves them out unless asked. */
const everyRule = { rules: { 'target-size': { enabled: true } } }
const contrastAlone = { runOnly: { type: 'rule' as const, values: ['color-contrast'] } }

const narrow = { width: 320, height: 640 }
const phone = { width: 360, height: 640 }
const wide = { width: 1280, height: 900 }

/**
 * Looks at the screen as it stands, in every way in which it may be read: wide and on 320 pixels, light, dark, in forced
 * colours, with the text spacing of WCAG 1.4.12, with letters twice as large on a phone (1.4.4), and on paper. The page
 * is loaded once, and left as it was found.
 * @returns a line for each fault, with the way in which it was seen
 */
export async function faultsOf(page: Page): Promise<readonly string[]> {
  const faults: string[] = []
  const add = (way: string, found: readonly string[]) => faults.push(...found.map((one) => `${way}: ${one}`))

  await page.setViewportSize(wide)
  add('wide', await axeFaults(page, contrastAlone))
  await page.setViewportSize(narrow)
  add('320 px', [...(await axeFaults(page, everyRule)), ...(await layoutFaults(page))])
  await page.emulateMedia({ colorScheme: 'dark' })
  add('dark', await axeFaults(page, contrastAlone))
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' })
  add('forced colours', [...(await axeFaults(page, contrastAlone)), ...(await layoutFaults(page))])
  await page.emulateMedia({ forcedColors: 'none' })
  await dress(page, spacing)
  add('text spacing', await layoutFaults(page))
  await undress(page)
  await page.setViewportSize(phone)
  await dress(page, doubled)
  add('200 % text', await layoutFaults(page))
  await undress(page)
  await page.setViewportSize(wide)
  await page.emulateMedia({ media: 'print' })
  add('print', await axeFaults(page, {}))
  await page.emulateMedia({ media: 'screen' })
  return faults
}

async function axeFaults(page: Page, options: Parameters<AxeBuilder['options']>[0]): Promise<string[]> {
  // One frame, so axe needs no page of its own to put frames together.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).options(options).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
}

/** What runs out of the page sideways, and text that is cut off. */
function layoutFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults: string[] = []
    const { scrollWidth } = document.documentElement
    if (scrollWidth > window.innerWidth) faults.push(`${scrollWidth} px wide`)
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      const { width, height } = element.getBoundingClientRect()
      // Words for screen readers alone are cut off on purpose, and a folded part shows none.
      if (width <= 1 || height <= 1 || element.closest('.sr-only') || !element.checkVisibility()) continue
      const style = getComputedStyle(element)
      const cuts = style.overflowX !== 'visible' || style.overflowY !== 'visible'
      const field = element instanceof HTMLSelectElement || element instanceof HTMLInputElement
      if (field || !element.textContent?.trim()) continue
      const scrolls = style.overflowX === 'auto' || style.overflowX === 'scroll'
      const tooWide = element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0 && !scrolls
      const tooHigh = element.scrollHeight > element.clientHeight + 1 && element.clientHeight > 0
      const control = element.matches('button, a, summary, label')
      if ((cuts && (tooWide || tooHigh)) || (control && tooWide)) {
        faults.push(`text cut off: ${element.outerHTML.slice(0, 120)}`)
      }
    }
    return faults
  })
}

/** The spacing of WCAG 1.4.12. */
const spacing = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }
`
/** What a person sets in the browser of a phone. */
const doubled = 'html { font-size: 200% !important }'

/** Set through the object model, which the policy of the pages allows. */
async function dress(page: Page, style: string): Promise<void> {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(text)
    document.adoptedStyleSheets.push(sheet)
  }, style)
}

async function undress(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.adoptedStyleSheets.pop()
  })
}
