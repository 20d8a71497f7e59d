import { runInNewContext } from 'node:vm'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { dataAddressOf, scriptAddressesOf, scriptsOf } from '@/scripts/build/html'
import { withLateScripts } from '@/scripts/build/late'
import { starterScript } from '@/scripts/build/starter'

const page = (head: string, body: string) =>
  `<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/>${head}</head><body>${body}</body></html>`

const bootstrap = '<script id="_R_">begun.push(1)</script>'
const written = page(
  '<link rel="manifest" href="/m"/><link rel="preload" as="script" href="/a.js"/><link rel="stylesheet" href="/a.css"/><script src="/b.js" async=""></script><script src="/old.js" nomodule=""></script>',
  `<p>text</p>${bootstrap}<script src="/a.js" async=""></script><script>data=[]</script><script>data.push("1")</script>`,
)

describe('a page whose scripts come late', () => {
  const late = withLateScripts(written, 'en/embed/routes/index.html')

  test('holds what a person reads, and a script that knows the others', () => {
    expect(late.html).toContain('<p>text</p></body>')
    expect(late.html).toContain('<link rel="stylesheet" href="/a.css"/>')
    expect(late.html).not.toContain('manifest')
    expect(scriptsOf(late.html).map(({ text }) => text)).toEqual([starterScript, ''])
    expect([...scriptAddressesOf(late.html)].toSorted()).toEqual(['/a.js', '/b.js'])
    expect(dataAddressOf(late.html)).toBe(`/${late.file}`)
    expect(late.html.indexOf('data-page')).toBeLessThan(late.html.indexOf('stylesheet'))
  })

  test('keeps what it hands to its scripts in a file whose name changes with it', () => {
    expect(late.file).toMatch(/^en\/texts\/page\.embed-routes\.[0-9a-f]{10}\.js$/)
    const other = withLateScripts(written.replace('"1"', '"2"'), 'en/embed/routes/index.html')
    expect(other.file).not.toBe(late.file)
  })

  test.each(['loading', 'interactive'])(
    'begins once the file has run and the page is whole: %s',
    (readyState) => {
      const whole: (() => void)[] = []
      const begun: number[] = []
      const data: string[] = []
      const addEventListener = (_: string, then: () => void) => whole.push(then)
      runInNewContext(late.text, { begun, data, document: { readyState, addEventListener } })
      expect(begun).toEqual(readyState === 'loading' ? [] : [1])
      for (const then of whole) then()
      expect(begun).toEqual([1])
    },
  )
})

test.each([
  ['no bootstrap', written.replace(bootstrap, '')],
  ['two of them', written.replace(bootstrap, bootstrap.repeat(2))],
  ['a script that waits', written.replace('<p>', '<script src="/c.js"></script><p>')],
])('a page that the framework writes otherwise is refused: %s', (_, html) => {
  expect(() => withLateScripts(html, 'en/check/index.html')).toThrow('en/check')
})

afterEach(() => {
  vi.useRealTimers()
})

interface Device {
  /** When the page came, in milliseconds. */
  readonly came: number
  readonly hidden?: boolean
  readonly tellsPaint?: boolean
}

/** Runs the starter on a device, and returns what was fetched and the moments of it. */
function start({ came, hidden = false, tellsPaint = true }: Device) {
  vi.useFakeTimers()
  const fetched: { readonly src: string; readonly async: boolean }[] = []
  const listeners = new Map<string, () => void>()
  let painted = (_: readonly string[]) => {}
  class PerformanceObserver {
    constructor(told: (list: { getEntriesByName: (name: string) => readonly string[] }) => void) {
      if (!tellsPaint) throw new TypeError('unknown')
      painted = (names) => told({ getEntriesByName: (name) => names.filter((one) => one === name) })
    }
    observe() {}
  }
  runInNewContext(starterScript, {
    document: {
      hidden,
      currentScript: { dataset: { page: '/p.js', scripts: '/a.js /b.js' } },
      createElement: () => ({}),
      head: { append: (script: { src: string; async: boolean }) => fetched.push({ ...script }) },
      addEventListener: (name: string, then: () => void) => listeners.set(name, then),
    },
    performance: { now: () => came },
    PerformanceObserver,
    setTimeout,
  })
  return {
    addresses: () => fetched.map(({ src, async }) => (async ? src : `${src}, which waits`)),
    paint: (name: string) => painted([name]),
    turn: () => listeners.get('visibilitychange')?.(),
    wait: (ms: number) => vi.advanceTimersByTime(ms),
  }
}

describe('the starter fetches everything once', () => {
  const all = ['/p.js', '/a.js', '/b.js']

  test('at once where the page was long on its way', () => {
    expect(start({ came: 1200 }).addresses()).toEqual(all)
  })

  test('with the first frame that shows something where the page came fast', () => {
    const page = start({ came: 80 })
    expect(page.addresses()).toEqual([])
    page.paint('first-paint')
    expect(page.addresses()).toEqual([])
    page.paint('first-contentful-paint')
    page.turn()
    page.wait(5000)
    expect(page.addresses()).toEqual(all)
  })

  test('at once in a tab that nobody sees, and when it is turned to or away from', () => {
    expect(start({ came: 80, hidden: true }).addresses()).toEqual(all)
    const page = start({ came: 80 })
    page.turn()
    expect(page.addresses()).toEqual(all)
  })

  test('after two seconds where the browser tells of no frame', () => {
    const page = start({ came: 80, tellsPaint: false })
    page.wait(1999)
    expect(page.addresses()).toEqual([])
    page.wait(1)
    expect(page.addresses()).toEqual(all)
  })
})
