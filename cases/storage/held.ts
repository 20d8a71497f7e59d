import { databaseName } from '@/cases/storage/database-names'

/** Milliseconds to wait for a storage that may never answer. */
const patience = 10_000

/** What the browser answers, or a DOMException where it says nothing for too long. */
export async function answered<T>(asked: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new DOMException('The storage does not answer', 'TimeoutError')),
      patience,
    )
  })
  try {
    return await Promise.race([asked, silence])
  } finally {
    clearTimeout(timer)
  }
}

/** True when cases may have been saved on this device, also where it does not answer. Does not make a database. */
export async function mayHoldDossiers(database = databaseName): Promise<boolean> {
  try {
    const databases = await answered(indexedDB.databases())
    return databases.some(({ name }) => name === database)
  } catch (error) {
    return error instanceof DOMException && error.name === 'TimeoutError'
  }
}
