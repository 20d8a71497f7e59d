/** What the worker of a language is told: take the place of the older release now. */
const message = 'use-now'

/** How far the copy of the site on this device is. newer: a release newer than the one in use is whole and waits. */
export type Copy = 'none' | 'kept' | 'newer'

/**
 * Keep a copy of a language on this device, so that its pages work without network; or look what became of it.
 * @param locale the language, whose folder holds the worker
 * @param onChange called with how far it is, now and at each change
 */
export async function keepCopy(locale: string, onChange: (copy: Copy) => void): Promise<void> {
  const workers = container()
  if (workers === undefined) return
  try {
    const registration = await workers.register(`/${locale}/worker.js`, {
      scope: `/${locale}/`,
      updateViaCache: 'none',
    })
    const tell = () => onChange(stateOf(registration))
    const follow = (worker: ServiceWorker | null) => worker?.addEventListener('statechange', tell)
    follow(registration.installing)
    registration.addEventListener('updatefound', () => follow(registration.installing))
    tell()
  } catch {
    // Without a secure connection, or where the browser refuses, the site works with the network alone.
  }
}

/** Go over to the newer release that waits, and read the page anew from it. */
export async function takeNewer(locale: string): Promise<void> {
  const workers = container()
  const waiting = (await workers?.getRegistration(`/${locale}/`))?.waiting
  if (!workers || !waiting) return
  workers.addEventListener('controllerchange', () => window.location.reload(), { once: true })
  waiting.postMessage(message)
}

function stateOf({ active, waiting }: ServiceWorkerRegistration): Copy {
  if (waiting && active) return 'newer'
  return active ? 'kept' : 'none'
}

/** Absent on a connection that is not secure. */
const container = (): ServiceWorkerContainer | undefined => globalThis.navigator?.serviceWorker
