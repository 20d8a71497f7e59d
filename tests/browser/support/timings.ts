import type { Page } from '@playwright/test'

interface Timing {
  readonly name: string
  readonly start: number
  /** How far something in sight moved, without the person doing anything; 0 for other kinds. */
  readonly moved: number
  /** Whether anything but the head and the bar of the site moved. */
  readonly within: boolean
}

/** What the browser noted of a page so far. The clock of the journeys hides it from `performance`, not from an observer. */
const timingsOf = (page: Page, type: string): Promise<readonly Timing[]> =>
  page.evaluate(
    (type) =>
      new Promise<readonly Timing[]>((resolve) => {
        new PerformanceObserver((list) =>
          resolve(
            list.getEntries().map((entry) => ({
              name: entry.name,
              start: entry.startTime,
              moved:
                'value' in entry && !('hadRecentInput' in entry && entry.hadRecentInput)
                  ? Number(entry.value)
                  : 0,
              within:
                'sources' in entry &&
                (entry.sources as readonly { readonly node: Node | null }[]).some(({ node }) => {
                  const around = node instanceof Element ? node : node?.parentElement
                  return around == null || (around.closest('body > header') ?? around.closest('nav')) === null
                }),
            })),
          ),
        ).observe({ type, buffered: true })
        setTimeout(() => resolve([]), 1000)
      }),
    type,
  )

/** How much of what was in sight moved since the page came, without the person doing anything (Cumulative Layout Shift). */
export const shiftOf = async (page: Page): Promise<number> =>
  (await timingsOf(page, 'layout-shift')).reduce((sum, { moved }) => sum + moved, 0)

/** The same of the page between head and bar, which a busy machine can paint half-read. */
export const shiftWithin = async (page: Page): Promise<number> =>
  (await timingsOf(page, 'layout-shift'))
    .filter(({ within }) => within)
    .reduce((sum, { moved }) => sum + moved, 0)

/** When the first frame with something on it came; NaN where none did. */
export const firstFrameOf = async (page: Page): Promise<number> =>
  (await timingsOf(page, 'paint')).find(({ name }) => name === 'first-contentful-paint')?.start ?? Number.NaN

/** When each script was asked for. */
export const scriptTimesOf = async (page: Page): Promise<readonly number[]> =>
  (await timingsOf(page, 'resource')).filter(({ name }) => name.endsWith('.js')).map(({ start }) => start)
