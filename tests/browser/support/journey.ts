import { type BrowserContext, test as base, expect } from '@playwright/test'
import { exitAddress } from '@/components/exit/address'

/** The day on which all journeys take place. */
export const journeyDay = '2026-11-22'

interface Watched {
  /** Pages come as over a slow line, so that they ask for their scripts at once and `goto` waits for these; `first-frame.spec.ts` takes the other way. */
  readonly slowLine: boolean
  /** This tab has already shown how to leave; `exit.spec.ts` looks at the page that does. */
  readonly told: boolean
  /** Fails the journey when a page breaks its policy, asks another host, or throws. */
  readonly watched: undefined
}

/** Lets pages believe that they took so many milliseconds to come: long ones ask for their scripts at once (ADR 23). */
const afterWaiting = (context: BrowserContext, came: number): Promise<unknown> =>
  context.addInitScript((shift) => {
    const now = performance.now.bind(performance)
    const start = now()
    performance.now = () => now() - start + shift
  }, came)

/** Pages of a context made by hand come as over a slow line, as those of every journey do. */
export const overSlowLine = (context: BrowserContext): Promise<unknown> => afterWaiting(context, 1000)

/** A journey on a fixed day. Every one also proves: no policy violation, no other host, no error. */
export const test = base.extend<Watched>({
  slowLine: [true, { option: true }],
  told: [true, { option: true }],
  watched: [
    async ({ context, baseURL, slowLine, told }, use) => {
      const problems: string[] = []
      if (told)
        await context.addInitScript(() => {
          // Who comes back to a page has been there: what it forgot meanwhile stays forgotten.
          const [entry] = performance.getEntriesByType('navigation')
          const back = entry instanceof PerformanceNavigationTiming && entry.type === 'back_forward'
          if (!back && location.pathname.endsWith('/check/')) sessionStorage.setItem('leaving-shown', 'yes')
        })
      await context.clock.setFixedTime(`${journeyDay}T10:00:00Z`)
      await afterWaiting(context, slowLine ? 1000 : 50)
      context.on('request', (request) => {
        const url = new URL(request.url())
        // The one way out of the site, which a person takes on purpose.
        if (request.url() === exitAddress && request.isNavigationRequest()) return
        if (url.protocol.startsWith('http') && url.origin !== baseURL) problems.push(`asked ${request.url()}`)
      })
      context.on('console', (message) => {
        // A journey that goes offline itself makes the browser report every file it could not get.
        const offline = /net::ERR_INTERNET_DISCONNECTED|PartNotLoaded/.test(message.text())
        // Journeys that are not about the copy on the device do without its worker (playwright.config.ts).
        const withoutWorker = message.text().includes('Service Worker registration blocked')
        if (['error', 'warning'].includes(message.type()) && !offline && !withoutWorker)
          problems.push(`console: ${message.text()}`)
      })
      context.on('weberror', (error) => problems.push(`threw: ${error.error().message}`))
      await use(undefined)
      expect(problems).toEqual([])
    },
    { auto: true },
  ],
})

export { expect }
