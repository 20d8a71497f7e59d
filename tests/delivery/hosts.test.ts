import { readdirSync } from 'node:fs'
import { extname } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { locales } from '@/content/locale'
import { securityHeaders } from '@/scripts/build/headers'
import { mayBeFramed } from '@/scripts/build/policy'
import { hosts, installed, type RunningHost, startHost } from '@/scripts/serve/hosts'
import { forgetFile, forgetting, type RunningServer, startServer } from '@/scripts/serve/server'
import { files as filesBelow, out, pages } from './site'

/** `npm test` says which of them are installed and tried, and which are not. */
test('there is a host for each file for servers', () => {
  expect(hosts.map(({ file }) => file).sort()).toEqual(
    readdirSync('docs/deploy')
      .map((name) => `docs/deploy/${name}`)
      .sort(),
  )
})

/** A page as it is asked for. */
const addressOf = (page: string) => `/${page.replace(/index\.html$/, '')}`
const english = pages.filter((page) => locales.every((one) => one === 'en' || !page.startsWith(`${one}/`)))
const script = `/${filesBelow.find((file) => file.startsWith('_next/static/') && file.endsWith('.js'))}`
const sentences = `/${filesBelow.find((file) => file.startsWith('en/texts/') && !/\.(br|gz)$/.test(file))}`
/** One file of each kind. */
const kinds = [
  ...new Map(
    filesBelow.filter((file) => !/^_|\.(br|gz)$/.test(file)).map((file) => [extname(file), file]),
  ).values(),
]

let ours: RunningServer
beforeAll(async () => {
  ours = await startServer({ port: 0, dir: out })
})
afterAll(() => ours.close())

describe.each(installed())('$name with its file of docs/deploy', (host) => {
  let running: RunningHost
  beforeAll(async () => {
    running = await startHost(host, out)
  })
  afterAll(() => running.close())
  const get = (path: string, init: RequestInit = {}) =>
    fetch(running.url + path, { redirect: 'manual', ...init })

  test.each(['/', '/en/', '/en/check/', '/no-such-page/', script, forgetFile])(
    '%s has the headers of our own server',
    async (path) => {
      const [theirs, wanted] = [await get(path), await fetch(ours.url + path)]
      expect(theirs.status).toBe(wanted.status)
      for (const [name, value] of Object.entries(securityHeaders))
        expect(theirs.headers.get(name), name).toBe(value)
      expect(theirs.headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
      for (const name of ['cache-control', 'clear-site-data'])
        expect(theirs.headers.get(name), name).toBe(wanted.headers.get(name))
      expect(theirs.headers.get('set-cookie')).toBeNull()
      expect(await theirs.text()).toBe(await wanted.text())
    },
  )

  test('two pages may be framed, and no other, also as a file', async () => {
    const open: string[] = []
    for (const page of english)
      for (const path of new Set([addressOf(page), `/${page}`])) {
        const policy = (await get(path, { method: 'HEAD' })).headers.get('content-security-policy')
        if (policy === 'frame-ancestors *') open.push(path)
        else expect(policy, path).toBe("frame-ancestors 'none'")
      }
    expect(open.sort()).toEqual(
      english
        .filter(mayBeFramed)
        .flatMap((page) => [addressOf(page), `/${page}`])
        .sort(),
    )
  })

  test('only one address has the browser wipe its storage', async () => {
    const paths = [...english.map(addressOf), ...kinds.map((file) => `/${file}`), script, sentences]
    const wiping: string[] = []
    for (const path of new Set(paths)) {
      const order = (await get(path, { method: 'HEAD' })).headers.get('clear-site-data')
      if (order !== null) wiping.push(`${path} ${order}`)
    }
    expect(wiping).toEqual([`${forgetFile} ${forgetting}`])
  })

  test('hashed files are kept for good, whatever may change is asked for again', async () => {
    for (const path of ['/en/', '/en/desk/', '/en/worker.js', script, sentences])
      expect((await get(path)).headers.get('cache-control'), path).toBe(
        (await fetch(ours.url + path)).headers.get('cache-control'),
      )
  })

  test('no kind of file is taken for a page, and pages say how their letters are written', async () => {
    expect((await get('/en/')).headers.get('content-type')?.toLowerCase()).toBe('text/html; charset=utf-8')
    for (const file of kinds.filter((file) => !file.endsWith('.html'))) {
      const { status, headers } = await get(`/${file}`)
      expect(status, file).toBe(200)
      expect(headers.get('content-type') ?? '', file).not.toContain('html')
    }
  })

  test('a page asked for without its last slash leads to it', async () => {
    const { status, headers } = await get('/en/check')
    expect([301, 308]).toContain(status)
    expect(new URL(headers.get('location') ?? '', running.url).pathname).toBe('/en/check/')
  })

  test('a folder shows no list of its files', async () => {
    const { status } = await get('/_next/static/')
    expect([403, 404]).toContain(status)
  })

  test('nothing outside the folder can be had', async () => {
    for (const path of ['/..%2fpackage.json', '/%2e%2e/package.json', '/%2e%2e%2f%2e%2e%2fetc/passwd'])
      expect((await get(path)).status, path).toBeGreaterThanOrEqual(400)
  })

  test('a script comes compressed', async () => {
    const answer = await get(script, { headers: { 'Accept-Encoding': 'br, gzip' } })
    expect(['br', 'gzip']).toContain(answer.headers.get('content-encoding'))
  })
})
