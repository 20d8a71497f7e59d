/* global self, caches, fetch, build, language */
// The build puts two constants in front of this text: `build`, the day and number of the release, and `language`, whose pages
// are kept.

const prefix = `${language}:`
const kept = prefix + build

/** Fetch a release whole, as one file, and keep each part of it under its own address. */
async function keepAll() {
  const answer = await fetch(`/${language}/copy.json`, { cache: 'no-store' })
  if (!answer.ok) throw new Error('the copy could not be fetched')
  const copy = await answer.json()
  if (copy.build !== build) throw new Error('another release is being put in place')
  const cache = await caches.open(kept)
  try {
    await Promise.all(copy.files.map((file) => cache.put(file.address, responseOf(file, copy.headers))))
  } catch (error) {
    await caches.delete(kept)
    throw error
  }
}

function responseOf({ type, policy, text, base64 }, headers) {
  const body = base64 === undefined ? text : Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
  return new Response(body, {
    headers: { ...headers, 'Content-Type': type, 'Content-Security-Policy': policy },
  })
}

/** Older releases go. Where there was none, the pages that are open may use the copy at once. */
async function takeOver() {
  const older = (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== kept)
  await Promise.all(older.map((name) => caches.delete(name)))
  if (older.length === 0) await self.clients.claim()
}

/** What was kept comes first; the network has what was not; without either, a page that says so. */
async function answerTo(request) {
  const cache = await caches.open(kept)
  const found = await cache.match(request, { ignoreSearch: true, ignoreVary: true })
  if (found) return found
  try {
    return await fetch(request)
  } catch (error) {
    const page =
      request.mode === 'navigate' && (await cache.match(`/${language}/offline/`, { ignoreVary: true }))
    if (page) return page
    throw error
  }
}

self.addEventListener('install', (event) => event.waitUntil(keepAll()))
self.addEventListener('activate', (event) => event.waitUntil(takeOver()))
self.addEventListener('message', (event) => {
  if (event.data === 'use-now') self.skipWaiting()
})
self.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  // The order to forget everything has to reach the server.
  if (request.method !== 'GET' || origin !== self.location.origin || pathname === '/forget.txt') return
  event.respondWith(answerTo(request))
})
