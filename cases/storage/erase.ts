import { databaseNames } from '@/cases/storage/database-names'
import { tellErased } from '@/cases/storage/erased'
import { answered, heldDatabases } from '@/cases/storage/held'
import { setTold } from '@/cases/storage/leaving-told'
import { setShared } from '@/cases/storage/shared-device'

/** What this site may keep on a device. */
export type Kept = 'tab' | 'saved' | 'offline'

/** What became of each of them: deleted, not there in the first place, or still there. */
export type Erased = Readonly<Record<Kept, 'gone' | 'none' | 'left'>>

/** A file that a server answers with the order to the browser to delete everything, to the last byte (`Clear-Site-Data`). */
const forget = '/forget.txt'

/**
 * Milliseconds that a server gets for it, where everything is deleted all the same; and that the browser gets for deleting,
 * longer than it gets for saying what there is.
 */
const patience = { server: 3000, browser: 15_000 }

/** Delete all of it. Gives what became of each; what a browser does not answer for counts as still there. */
export async function eraseEverything(): Promise<Erased> {
  tellErased()
  const [tab, saved, offline] = await Promise.all([
    outcomeOf(clearStorage),
    outcomeOf(deleteDatabases),
    outcomeOf(deleteOfflineCopy),
  ])
  await askBrowserToForget()
  return { tab, saved, offline }
}

/** @param job deletes, and tells whether there was something */
async function outcomeOf(job: () => boolean | Promise<boolean>): Promise<Erased[Kept]> {
  try {
    return (await answered(Promise.resolve(job()), patience.browser)) ? 'gone' : 'none'
  } catch {
    return 'left'
  }
}

function clearStorage(): boolean {
  // That the device is shared, or that a page was shown, says nothing about anyone: it is not told as something that was kept.
  setShared(false)
  setTold(false)
  const there = sessionStorage.length + localStorage.length > 0
  sessionStorage.clear()
  localStorage.clear()
  return there
}

async function deleteDatabases(): Promise<boolean> {
  // A browser that does not say what it holds may still delete what it is told to.
  const names = await heldDatabases().catch(() => databaseNames)
  const there = await Promise.all(names.map(deleteDatabase))
  return there.includes(true)
}

/** Tells whether it was there. */
function deleteDatabase(name: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name)
    request.onsuccess = (event) => resolve(event instanceof IDBVersionChangeEvent && event.oldVersion > 0)
    request.onerror = () => reject(request.error)
    request.onblocked = () => reject(new Error(`${name} is open in another tab`))
  })
}

/** Delete the copies of the site that work without network. Tells whether there were any. */
export async function deleteOfflineCopy(): Promise<boolean> {
  const registrations = (await navigator.serviceWorker?.getRegistrations()) ?? []
  await Promise.all(registrations.map((registration) => registration.unregister()))
  // Without a secure connection a browser has no such store.
  const names = 'caches' in globalThis ? await caches.keys() : []
  await Promise.all(names.map((name) => caches.delete(name)))
  return registrations.length + names.length > 0
}

async function askBrowserToForget(): Promise<void> {
  try {
    await fetch(forget, { cache: 'no-store', signal: AbortSignal.timeout(patience.server) })
  } catch {
    // No network, or no server that knows the header: what could be deleted from here is deleted.
  }
}
