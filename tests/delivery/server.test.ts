import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { locales } from '@/content/locale'
import { policyOf } from '@/scripts/build/html'
import { type RunningServer, startServer } from '@/scripts/serve/server'
import { files, out, pages, read } from './site'

let server: RunningServer

beforeAll(async () => {
  server = await startServer({ port: 0, dir: out })
})
afterAll(() => server.close())

const get = (path: string, init: RequestInit = {}) => fetch(server.url + path, init)
const script = `/${files.find((file) => file.startsWith('_next/static/') && file.endsWith('.js'))}`

describe.each(['/', '/en/', '/en/check/', '/no-such-page/', script])('%s', (path) => {
  test('comes with the security headers', async () => {
    const { headers } = await get(path)
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
    expect(headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('permissions-policy')).toContain('geolocation=()')
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin')
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin')
    expect(headers.get('set-cookie')).toBeNull()
  })
})

test('two pages of each language may be framed, and no other', async () => {
  const may = async (page: string) =>
    (await get(`/${page.replace(/index\.html$/, '')}`, { method: 'HEAD' })).headers.get(
      'content-security-policy',
    )
  const others = locales.filter((locale) => locale !== 'en')
  const english = pages.filter((page) => !others.some((locale) => page.startsWith(`${locale}/`)))
  const open: string[] = []
  for (const page of english) {
    const policy = await may(page)
    if (policy?.endsWith('; frame-ancestors *')) open.push(page)
    else expect(policy, page).toMatch(/; frame-ancestors 'none'$/)
  }
  expect(open).toEqual(['en/embed/deadline/index.html', 'en/embed/routes/index.html'])
})

test('only the file that is asked for after deleting has the browser wipe its storage', async () => {
  const cleared = async (path: string) => (await get(path)).headers.get('clear-site-data')
  expect(await cleared('/forget.txt')).toBe('"cache", "storage"')
  for (const path of ['/en/', '/en/delete/', '/en/check/', script]) expect(await cleared(path)).toBeNull()
})

test('the header repeats the policy that the page states', async () => {
  const { headers } = await get('/en/check/')
  expect(headers.get('content-security-policy')).toContain(
    policyOf(read('en/check/index.html')) ?? 'a policy',
  )
})

test('a page that moved leads on, in each language', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'moved-'))
  writeFileSync(join(dir, '404.html'), 'not found')
  writeFileSync(join(dir, '_redirects'), '/:language/guides/old/ /:language/guides/new/ 301\n')
  const other = await startServer({ port: 0, dir })
  try {
    const answer = await fetch(`${other.url}/fr/guides/old/?a=b`, { redirect: 'manual' })
    expect([answer.status, answer.headers.get('location')]).toEqual([301, '/fr/guides/new/'])
    expect((await fetch(`${other.url}/fr/guides/older/`, { redirect: 'manual' })).status).toBe(404)
  } finally {
    await other.close()
    rmSync(dir, { recursive: true })
  }
})

test('a page that does not exist is answered with our page and status 404', async () => {
  const response = await get('/no-such-page/')
  expect(response.status).toBe(404)
  expect(response.headers.get('content-type')).toContain('text/html')
  expect(await response.text()).toBe(read('404.html'))
})

test('hashed files are kept for good, pages are asked for again', async () => {
  expect((await get(script)).headers.get('cache-control')).toContain('immutable')
  expect((await get('/en/')).headers.get('cache-control')).toBe('no-cache')
})

test.each([
  ['br', 'br'],
  ['gzip', 'gzip'],
])('sends a file compressed with %s to those who read it', async (accepted, sent) => {
  const response = await get(script, { headers: { 'Accept-Encoding': accepted } })
  expect(response.headers.get('content-encoding')).toBe(sent)
  expect(await response.text()).toBe(read(script.slice(1)))
})

test('a HEAD request gets no body', async () => {
  const response = await get('/no-such-page/', { method: 'HEAD' })
  expect(response.status).toBe(404)
  expect(await response.text()).toBe('')
})

test('nothing can be sent to it', async () => {
  const response = await get('/en/', { method: 'POST', body: 'answer' })
  expect(response.status).toBe(405)
  expect(response.headers.get('allow')).toBe('GET, HEAD')
})

test.each(['/../package.json', '/..%2fpackage.json', '/%2e%2e/package.json', '/%E0%A4%A'])(
  'does not leave its folder or fall over %s',
  async (path) => {
    expect(await statusOf(path)).toBe(404)
  },
)

/** fetch tidies a path before sending it; this sends it as it stands. */
function statusOf(path: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request({ port: server.port, path }, (response) => resolve(response.resume().statusCode))
      .once('error', reject)
      .end()
  })
}
