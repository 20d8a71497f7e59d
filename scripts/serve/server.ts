import { readFileSync } from 'node:fs'
import { createServer, type ServerResponse } from 'node:http'
import { join } from 'node:path'
import sirv from 'sirv'
import { pagesBelow } from '@/scripts/build/files'
import { assetPolicy, securityHeaders } from '@/scripts/build/headers'
import { policyOf } from '@/scripts/build/html'
import { headerPolicy, mayBeFramed } from '@/scripts/build/policy'
import { readRedirects, redirected } from '@/scripts/build/redirects'

/** Asked for once everything was deleted: the browser then wipes what the deleting left on the disk. */
export const forgetFile = '/forget.txt'
export const forgetting = '"cache", "storage"'

export interface RunningServer {
  /** Where it answers, without a slash at the end. */
  readonly url: string
  readonly port: number
  close(): Promise<void>
}

/**
 * Serves a finished export: compressed twins, long caching for hashed files, security headers, a 404 page
 * with status 404.
 * @param options.port the port to listen on; 0 takes a free one
 * @param options.dir the export's folder
 * @throws the system's error (code EADDRINUSE, EACCES …) when the port cannot be had
 */
export async function startServer({ port, dir }: { port: number; dir: string }): Promise<RunningServer> {
  const policies = readPolicies(dir)
  const notFound = readFileSync(join(dir, '404.html'))
  const redirects = readRedirects(readFileSync(join(dir, '_redirects'), 'utf8'))
  const serve = sirv(dir, {
    etag: true,
    brotli: true,
    gzip: true,
    setHeaders: (response, pathname) => {
      response.setHeader('Cache-Control', cachingOf(pathname))
      if (pathname.endsWith('.dmn')) response.setHeader('Content-Type', 'application/xml')
      if (pathname === forgetFile) response.setHeader('Clear-Site-Data', forgetting)
      response.setHeader('Content-Security-Policy', policies.get(pageOf(pathname)) ?? assetPolicy)
    },
    onNoMatch: (_request, response) => sendNotFound(response, notFound, policies.get('404.html')),
  })
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value)
    const [pathname = '/'] = (request.url ?? '/').split('?')
    const to = redirected(pathname, redirects)
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end()
    } else if (to !== undefined) {
      response.writeHead(301, { Location: to, 'Content-Security-Policy': assetPolicy }).end()
    } else serve(request, response)
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, resolve)
  })
  const address = server.address()
  const listening = typeof address === 'object' && address !== null ? address.port : port
  return {
    url: `http://localhost:${listening}`,
    port: listening,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** The policy is in the head of each page; the header repeats it and adds what only a header can say. */
function readPolicies(dir: string): Map<string, string> {
  return new Map(
    pagesBelow(dir).flatMap((page) => {
      const policy = policyOf(readFileSync(join(dir, page), 'utf8'))
      return policy === undefined ? [] : [[page, headerPolicy(policy, mayBeFramed(page))] as const]
    }),
  )
}

function pageOf(pathname: string): string {
  const path = pathname.replace(/^\/+/, '')
  if (path.endsWith('.html')) return path
  return path === '' || path.endsWith('/') ? `${path}index.html` : `${path}/index.html`
}

/** Scripts and sentences change their name with what they hold. */
const lasting = /^\/(?:_next\/static|[a-z]{2}\/texts)\//

function cachingOf(pathname: string): string {
  return lasting.test(pathname) ? 'public, max-age=31536000, immutable' : 'no-cache'
}

function sendNotFound(response: ServerResponse, page: Buffer, policy = assetPolicy): void {
  response.writeHead(404, {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Length': page.length,
    'Cache-Control': 'no-cache',
    'Content-Security-Policy': policy,
  })
  response.end(response.req.method === 'HEAD' ? undefined : page)
}
