import { readFileSync } from 'node:fs'
import { runInNewContext } from 'node:vm'
import { beforeEach, describe, expect, it } from 'vitest'

const source = readFileSync('scripts/build/offline/worker.js', 'utf8')
const origin = 'https://routes.example'
const files = ['/en/', '/en/check/', '/en/offline/', '/app.js']

type Listener = (event: never) => void

interface Site {
  /** The release that the server has. */
  release: string
  online: boolean
  /** The server has the copy of a language. */
  whole: boolean
  /** The device has room for this many files. */
  room: number
}

class Answer {
  constructor(
    readonly body: string | Uint8Array,
    readonly init?: { readonly headers: Readonly<Record<string, string>> },
  ) {}
}

let site: Site
let stores: Map<string, Map<string, Answer>>

beforeEach(() => {
  site = { release: 'one', online: true, whole: true, room: 100 }
  stores = new Map()
})

const copyOf = (release: string) => ({
  build: release,
  headers: { 'Referrer-Policy': 'no-referrer' },
  files: [
    ...files.map((address) => ({
      address,
      type: 'text/html',
      policy: 'own',
      text: `${address} of ${release}`,
    })),
    {
      address: '/letters.woff2',
      type: 'font/woff2',
      policy: 'own',
      base64: btoa(String.fromCharCode(0, 255)),
    },
  ],
})

const pathOf = (request: string | { url: string }) =>
  new URL(typeof request === 'string' ? request : request.url, origin).pathname

async function fetchFile(request: string | { url: string }) {
  const path = pathOf(request)
  if (!site.online) throw new TypeError('no network')
  if (path !== '/en/copy.json') return { ok: true, body: `${path} of ${site.release}` }
  return { ok: site.whole, json: async () => copyOf(site.release) }
}

const caches = {
  keys: async () => [...stores.keys()],
  delete: async (name: string) => stores.delete(name),
  open: async (name: string) => {
    const store = stores.get(name) ?? new Map<string, Answer>()
    stores.set(name, store)
    return {
      put: async (path: string, answer: Answer) => {
        if (store.size >= site.room) throw new DOMException('no room', 'QuotaExceededError')
        store.set(path, answer)
      },
      match: async (request: string | { url: string }) => store.get(pathOf(request)),
    }
  },
}

/** The worker of a release, as a browser runs it. */
function workerOf(build: string) {
  const listeners = new Map<string, Listener>()
  const calls: string[] = []
  const self = {
    addEventListener: (type: string, listener: Listener) => listeners.set(type, listener),
    skipWaiting: () => calls.push('skipWaiting'),
    clients: { claim: async () => calls.push('claim') },
    location: { origin },
  }
  const constants = `const build = '${build}'\nconst language = 'en'\n`
  runInNewContext(constants + source, {
    self,
    caches,
    fetch: fetchFile,
    URL,
    Response: Answer,
    Uint8Array,
    atob,
  })
  const wait = async (type: string) => {
    let job: Promise<unknown> = Promise.resolve()
    listeners.get(type)?.({ waitUntil: (promise: Promise<unknown>) => (job = promise) } as never)
    await job
  }
  return {
    calls,
    install: () => wait('install'),
    activate: () => wait('activate'),
    tell: (data: string) => listeners.get('message')?.({ data } as never),
    /** The body that a page gets, or null where the worker leaves the request to the browser. */
    async get(path: string, { method = 'GET', mode = 'navigate', from = origin } = {}) {
      let answer: Promise<{ body: string }> | null = null
      const request = { method, mode, url: from + path }
      listeners.get('fetch')?.({
        request,
        respondWith: (promise: Promise<{ body: string }>) => (answer = promise),
      } as never)
      return answer === null ? null : (await (answer as Promise<{ body: string }>)).body
    },
  }
}

describe('keeping a release', () => {
  it('keeps every file of its list, and answers with them without network', async () => {
    const worker = workerOf('one')
    await worker.install()
    await worker.activate()
    expect(worker.calls).toEqual(['claim'])
    site.online = false
    for (const file of files) expect(await worker.get(file)).toBe(`${file} of one`)
  })

  it('answers with the headers that the server would give', async () => {
    const worker = workerOf('one')
    await worker.install()
    expect(stores.get('en:one')?.get('/en/')?.init?.headers).toEqual({
      'Referrer-Policy': 'no-referrer',
      'Content-Type': 'text/html',
      'Content-Security-Policy': 'own',
    })
  })

  it('keeps files that are no text byte by byte', async () => {
    await workerOf('one').install()
    expect(stores.get('en:one')?.get('/letters.woff2')?.body).toEqual(new Uint8Array([0, 255]))
  })

  it('keeps nothing when the server already has another release', async () => {
    site.release = 'two'
    await expect(workerOf('one').install()).rejects.toThrow('another release')
    expect(stores.size).toBe(0)
  })

  it('keeps nothing when the copy is not there', async () => {
    site.whole = false
    await expect(workerOf('one').install()).rejects.toThrow('could not be fetched')
    expect(stores.size).toBe(0)
  })

  it('keeps nothing when the device has no room for all of it', async () => {
    site.room = 3
    await expect(workerOf('one').install()).rejects.toThrow('no room')
    expect(stores.size).toBe(0)
  })

  it('waits beside the older release until it is told to take its place', async () => {
    const older = workerOf('one')
    await older.install()
    await older.activate()
    site.release = 'two'
    const newer = workerOf('two')
    await newer.install()
    expect(newer.calls).toEqual([])
    expect(await older.get('/en/')).toBe('/en/ of one')
    newer.tell('use-now')
    await newer.activate()
    expect(newer.calls).toEqual(['skipWaiting'])
    expect([...stores.keys()]).toEqual(['en:two'])
  })

  it('lets the copies of other languages be', async () => {
    stores.set('fr:one', new Map())
    const worker = workerOf('one')
    await worker.install()
    await worker.activate()
    expect([...stores.keys()]).toEqual(['fr:one', 'en:one'])
  })
})

describe('answering', () => {
  it('says in words that a page is not kept, and lets a file fail', async () => {
    const worker = workerOf('one')
    await worker.install()
    site.online = false
    expect(await worker.get('/fr/check/')).toBe('/en/offline/ of one')
    await expect(worker.get('/other.js', { mode: 'no-cors' })).rejects.toThrow('no network')
  })

  it('asks the network for what is not kept', async () => {
    const worker = workerOf('one')
    await worker.install()
    expect(await worker.get('/fr/check/')).toBe('/fr/check/ of one')
  })

  it.each([
    ['the order to forget everything', '/forget.txt', {}],
    ['another host', '/en/', { from: 'https://elsewhere.example' }],
    ['a request that changes something', '/en/', { method: 'POST' }],
  ])('leaves %s alone', async (_, path, how) => {
    const worker = workerOf('one')
    await worker.install()
    expect(await worker.get(path, how)).toBeNull()
  })
})
