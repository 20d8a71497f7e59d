import type { Page } from '@playwright/test'

/**
 * Compares each text with what lies behind it, as the browser paints both now (WCAG 1.4.3). Takes a hundredth of the time
 * of axe, which also looks for what covers a text; axe is asked once for each screen, this in each further set of colours.
 * @returns a line for each element whose own text is too pale, in the form of axe's
 */
export async function contrastFaults(page: Page): Promise<readonly string[]> {
  const pale = await page.evaluate(() => {
    type Colour = readonly [red: number, green: number, blue: number, alpha: number]
    const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })
    const read = new Map<string, Colour>()
    /** A colour in whatever way it is written, as the parts of a pixel. */
    const colourOf = (text: string): Colour => {
      const known = read.get(text)
      if (known || !canvas) return known ?? [0, 0, 0, 1]
      canvas.clearRect(0, 0, 1, 1)
      canvas.fillStyle = text
      canvas.fillRect(0, 0, 1, 1)
      const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data
      const colour = [red, green, blue, alpha / 255] as const
      read.set(text, colour)
      return colour
    }
    const over = (top: Colour, below: Colour, share = top[3]): Colour => [
      top[0] * share + below[0] * (1 - share),
      top[1] * share + below[1] * (1 - share),
      top[2] * share + below[2] * (1 - share),
      1,
    ]
    const lightOf = (colour: Colour) => {
      const [red = 0, green = 0, blue = 0] = colour.map((part) =>
        part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
      )
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue
    }
    const behind = new Map<Element, Colour>()
    const backgroundOf = (element: Element | null): Colour => {
      if (element === null) return colourOf('Canvas')
      const known = behind.get(element)
      if (known) return known
      const colour = over(
        colourOf(getComputedStyle(element).backgroundColor),
        backgroundOf(element.parentElement),
      )
      behind.set(element, colour)
      return colour
    }
    const opacityOf = (element: Element | null): number =>
      element === null ? 1 : Number(getComputedStyle(element).opacity) * opacityOf(element.parentElement)
    const saysSomething = (element: Element) =>
      [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim())

    return [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((element) => {
        if (!saysSomething(element) || element.closest('.sr-only, svg, :disabled, [aria-disabled="true"]'))
          return false
        const { width, height } = element.getBoundingClientRect()
        return width > 1 && height > 1 && element.checkVisibility({ visibilityProperty: true })
      })
      .filter((element) => {
        const { color, fontSize, fontWeight } = getComputedStyle(element)
        const background = backgroundOf(element)
        const written = colourOf(color)
        const light = lightOf(over(written, background, written[3] * opacityOf(element)))
        const ground = lightOf(background)
        const ratio = (Math.max(light, ground) + 0.05) / (Math.min(light, ground) + 0.05)
        const size = Number.parseFloat(fontSize)
        const large = size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700)
        return ratio < (large ? 3 : 4.5)
      })
      .map((element) => element.outerHTML.slice(0, 200))
  })
  return pale.length > 0 ? [`color-contrast: ${pale.join(' | ')}`] : []
}
