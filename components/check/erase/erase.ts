import { tellErased } from '@/cases/storage/erased'

/** What this site may keep on a device. */
export type Kept = 'tab' | 'saved' | 'offline'

/** Delete all of it. Gives what could not be deleted; empty when everything is gone. */
export async function eraseEverything(): Promise<readonly Kept[]> {
  tellErased()
  const jobs: readonly (readonly [Kept, () => void | Promise<void>])[] = [
    ['tab', clearStorage],
    ['saved', deleteDatabases],
    ['offline', deleteOfflineCopy],
  ]
  const failed = await Promise.all(
    jobs.map(async ([kept, job]) => {
      try {
        await job()
        return []
      } catch {
        return [kept]
      }
    }),
  )
  return failed.flat()
}

function clearStorage(): void {
  sessionStorage.clear()
  localStorage.clear()
}

async function deleteDatabases(): Promise<void> {
  const databases = await indexedDB.databases()
  await Promise.all(databases.map(({ name }) => (name === undefined ? null : deleteDatabase(name))))
}

function deleteDatabase(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name)
    request.onsuccess = () => resolve()
    request.onerror = () => reject(request.error)
    request.onblocked = () => reject(new Error(`${name} is open in another tab`))
  })
}

async function deleteOfflineCopy(): Promise<void> {
  const registrations = (await navigator.serviceWorker?.getRegistrations()) ?? []
  await Promise.all(registrations.map((registration) => registration.unregister()))
  const names = await caches.keys()
  await Promise.all(names.map((name) => caches.delete(name)))
}
