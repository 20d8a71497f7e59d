import { databaseName, databaseNames } from '@/cases/storage/database-names'

/** Milliseconds to wait for a storage that may never answer. */
const patience = 10_000

/** What the browser answers, or a DOMException where it says nothing for too long, in milliseconds. */
export async function answered<T>(asked: Promise<T>, wait = patience): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new DOMException('The storage does not answer', 'TimeoutError')), wait)
  })
  try {
    return await Promise.race([asked, silence])
  } finally {
    clearTimeout(timer)
  }
}

/** Names of the databases of this site that the device holds. Makes none. Throws where the storage refuses or is silent. */
export async function heldDatabases(): Promise<readonly string[]> {
  if ('databases' in indexedDB) {
    const all = await answered(indexedDB.databases())
    return all.flatMap(({ name }) => (name === undefined ? [] : [name]))
  }
  // Firefox has no such list before 126.
  const there = await Promise.all(databaseNames.map((name) => answered(isThere(name))))
  return databaseNames.filter((_, at) => there[at])
}

/** Opens a database that is there, and takes back the one that opening would make. */
function isThere(name: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name)
    let made = false
    request.onupgradeneeded = () => {
      made = true
      request.transaction?.abort()
    }
    request.onsuccess = () => {
      request.result.close()
      resolve(true)
    }
    request.onerror = () => (made ? resolve(false) : reject(request.error))
  })
}

/** True when cases may have been saved on this device, also where it does not answer. Does not make a database. */
export async function mayHoldDossiers(database = databaseName): Promise<boolean> {
  try {
    return (await heldDatabases()).includes(database)
  } catch (error) {
    return error instanceof DOMException && error.name === 'TimeoutError'
  }
}
