import type { Page } from '@playwright/test'
import { axeFaults, axeFaultsOfPaper, everyRule, hiddenNow } from './axe'
import { contrastFaults } from './contrast'

const narrow = { width: 320, height: 640 }
const phone = { width: 360, height: 640 }
const wide = { width: 1280, height: 900 }

/** A way in which a screen may be read, and what is looked at in it. */
interface Way {
  readonly name: string
  readonly size: typeof wide
  readonly media?: Parameters<Page['emulateMedia']>[0]
  /** What a person or a browser lays over the page's own style. */
  readonly style?: string
  /** With words a third longer, as those of other languages are, and in this direction. */
  readonly longer?: 'ltr' | 'rtl'
  /** What to ask axe about; nothing where it was asked about the same elements in another way. */
  readonly axe?: 'everything' | 'of paper'
  /** Whether to compare colours. */
  readonly colours?: true
  /** Whether to look for what runs out of the page, and for text that is cut off. */
  readonly layout?: true
}

/** The spacing of WCAG 1.4.12. */
const spacing = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }
`
/** What a person sets in the browser of a phone. */
const doubled = 'html { font-size: 200% !important }'

/** In an order that seldom changes the size, and ends wide, as the page was opened. */
const ways: readonly Way[] = [
  { name: 'print', size: wide, media: { media: 'print' }, axe: 'of paper', colours: true },
  { name: '320 px', size: narrow, axe: 'everything', colours: true, layout: true },
  { name: 'dark', size: narrow, media: { colorScheme: 'dark' }, colours: true },
  {
    name: 'forced colours',
    size: narrow,
    media: { forcedColors: 'active' },
    colours: true,
    layout: true,
  },
  { name: 'text spacing', size: narrow, style: spacing, layout: true },
  { name: 'a third longer', size: narrow, longer: 'ltr', layout: true },
  { name: 'a third longer, right to left', size: narrow, longer: 'rtl', layout: true },
  { name: '200 % text', size: phone, style: doubled, layout: true },
  { name: 'wide', size: wide, colours: true },
]

/**
 * What the words of another language can spoil on a page whose elements, colours and paper are looked at in English. The
 * names of its parts are read from its file (tests/delivery/names.test.ts).
 */
const waysOfWords: readonly Way[] = [
  { name: '320 px', size: narrow, layout: true },
  { name: 'text spacing', size: narrow, style: spacing, layout: true },
  { name: '200 % text', size: phone, style: doubled, layout: true },
]

/**
 * Looks at the screen as it stands, in every way in which it may be read: wide and on 320 pixels, light, dark, in forced
 * colours, with the text spacing of WCAG 1.4.12, with words a third longer in both directions of writing, with letters
 * twice as large on a phone (1.4.4), and on paper. The page is loaded once, and left wide and light.
 * @returns a line for each fault, with the way in which it was seen
 */
export const faultsOf = (page: Page): Promise<readonly string[]> => look(page, ways)

/** Looks at a screen in another language in the ways in which its words alone can spoil it. */
export const faultsOfWords = (page: Page): Promise<readonly string[]> => look(page, waysOfWords)

async function look(page: Page, all: readonly Way[]): Promise<readonly string[]> {
  const faults: string[] = []
  for (const { name, size, media, style, longer, axe, colours, layout } of all) {
    if (page.viewportSize()?.width !== size.width) await page.setViewportSize(size)
    const hidden = axe === 'of paper' && (await hiddenNow(page))
    if (media) await page.emulateMedia(media)
    if (style) await dress(page, style)
    const shorten = longer && (await lengthen(page, longer))
    const found = [
      ...(axe === 'everything' ? await axeFaults(page, everyRule) : []),
      ...(hidden ? await axeFaultsOfPaper(page, hidden) : []),
      ...(colours ? await contrastFaults(page) : []),
      ...(layout ? await layoutFaults(page) : []),
    ]
    faults.push(...found.map((one) => `${name}: ${one}`))
    await shorten?.()
    if (style) await undress(page)
    if (media) await page.emulateMedia(asOnScreen)
  }
  return faults
}

const asOnScreen = { media: 'screen', colorScheme: 'light', forcedColors: 'none' } as const

/** What runs out of the page sideways, and text that is cut off. */
function layoutFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults: string[] = []
    const { scrollWidth } = document.documentElement
    if (scrollWidth > window.innerWidth) faults.push(`${scrollWidth} px wide`)
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      const wider = element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0
      const higher = element.scrollHeight > element.clientHeight + 1 && element.clientHeight > 0
      // Nearly every element holds what is in it: those are passed over before anything else is asked.
      if (!wider && !higher) continue
      const { width, height } = element.getBoundingClientRect()
      // Words for screen readers alone are cut off on purpose, and a folded part shows none.
      if (width <= 1 || height <= 1 || element.closest('.sr-only') || !element.checkVisibility()) continue
      const style = getComputedStyle(element)
      const cuts = style.overflowX !== 'visible' || style.overflowY !== 'visible'
      const field = element instanceof HTMLSelectElement || element instanceof HTMLInputElement
      if (field || !element.textContent?.trim()) continue
      const scrolls = style.overflowX === 'auto' || style.overflowX === 'scroll'
      const tooWide = wider && !scrolls
      // A dialog that covers the screen scrolls as the page under it would.
      const covers = element.matches('dialog:modal') && style.overflowY === 'auto'
      const tooHigh = higher && !covers
      const control = element.matches('button, a, summary, label')
      if ((cuts && (tooWide || tooHigh)) || (control && tooWide)) {
        faults.push(`text cut off: ${element.outerHTML.slice(0, 120)}`)
      }
    }
    return faults
  })
}

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

/**
 * Makes the words of a page a third longer, as a made-up language, and turns the page to a direction. Vowels are doubled, so
 * that words stay words and break as others do.
 * @returns how to put back what the page said
 */
async function lengthen(page: Page, dir: 'ltr' | 'rtl'): Promise<() => Promise<void>> {
  const before = await page.evaluateHandle((towards) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const said: { readonly node: Node; readonly text: string | null }[] = []
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.parentElement?.closest('script, style, textarea, [href^="tel:"], [href^="mailto:"]')) continue
      said.push({ node, text: node.nodeValue })
      node.nodeValue = node.nodeValue?.replace(/[aeiouy]/gi, '$&$&') ?? ''
    }
    const was = document.documentElement.dir
    document.documentElement.dir = towards
    return { said, was }
  }, dir)
  return () =>
    before.evaluate(({ said, was }) => {
      for (const { node, text } of said) node.nodeValue = text
      document.documentElement.dir = was
    })
}
