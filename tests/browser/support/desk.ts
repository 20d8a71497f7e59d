import type { Page } from '@playwright/test'
import { expect } from './journey'
import { viewButton } from './words'

export const passphrase = 'seven green bicycles'

/** Open the desk and wait until it is ready. */
export async function openDesk(page: Page): Promise<void> {
  await page.goto('/en/desk/')
  await expect(page.locator('[data-desk]')).toBeVisible()
}

/** Make a case with a label, and come back to the list. */
export async function newCase(page: Page, label: string): Promise<void> {
  await page.getByRole('button', { name: 'New case' }).click()
  await page.getByLabel('Label of the case').fill(label)
  await page.getByRole('button', { name: 'Open the case without questions' }).click()
  await saved(page)
  await page.getByRole('button', { name: 'All cases', exact: true }).click()
  await expect(page.locator('[data-case]').filter({ hasText: label })).toBeVisible()
}

export async function openCase(page: Page, label: string): Promise<void> {
  await page.getByRole('main').getByRole('button', { name: label, exact: true }).first().click()
  await expect(page.locator('[data-open-case]')).toBeVisible()
}

/** Show a view of the open case. */
export const view = (page: Page, name: string) => viewButton(page, name).click()

/** Open the matrix of a procedure. */
export async function openMatrix(page: Page, procedure: string): Promise<void> {
  await view(page, 'matrix')
  await page.getByRole('combobox', { name: 'Procedure', exact: true }).selectOption(procedure)
}

/** Nothing waits to be saved. */
export const saved = (page: Page) => expect(page.locator('[data-busy="false"]')).toBeVisible()

/** Choose to save on the device, with the passphrase or without. */
export async function saveOnDevice(page: Page, sealed: boolean): Promise<void> {
  await page.getByRole('button', { name: 'Saving and passphrase' }).click()
  if (sealed) {
    await page.getByLabel('New passphrase').fill(passphrase)
    await page.getByLabel('The same passphrase again').fill(passphrase)
    await page.getByRole('button', { name: 'Save on this device with this passphrase' }).click()
  } else await page.getByRole('button', { name: 'Save without a passphrase' }).click()
  await expect(page.locator(`[data-desk="${sealed ? 'open' : 'plain'}"][data-busy="false"]`)).toBeVisible()
}

export async function unlock(page: Page, words = passphrase): Promise<void> {
  await page.getByLabel('Passphrase').fill(words)
  await page.getByRole('button', { name: 'Open the desk' }).click()
}

/** Give a file to the import. */
export async function importFile(page: Page, text: string): Promise<void> {
  const input = page.locator('input[type="file"]')
  if ((await input.count()) === 0) await page.getByRole('button', { name: 'Import cases' }).click()
  await input.setInputFiles({ name: 'cases.json', mimeType: 'application/json', buffer: Buffer.from(text) })
}

/** The text of the file that a button makes. */
export async function fileFrom(page: Page, button: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ])
  const chunks: Buffer[] = []
  for await (const chunk of await download.createReadStream()) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks).toString('utf8')
}

/** Every byte that this site keeps in the browser, as one text: tab, device, offline copies, cookies, history, address. */
export async function everythingStored(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const seen: string[] = [
      JSON.stringify({ ...sessionStorage }),
      JSON.stringify({ ...localStorage }),
      document.cookie,
      location.href,
      JSON.stringify(history.state),
    ]
    const bytes = (_: string, value: unknown) =>
      value instanceof Uint8Array ? new TextDecoder('utf-8').decode(value) : value
    for (const { name } of await indexedDB.databases()) {
      if (name === undefined) continue
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open(name)
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
      for (const store of database.objectStoreNames) {
        const all = await new Promise((resolve) => {
          const request = database.transaction(store).objectStore(store).getAll()
          request.onsuccess = () => resolve(request.result)
        })
        seen.push(JSON.stringify(all, bytes))
      }
      database.close()
    }
    for (const name of await caches.keys()) {
      const cache = await caches.open(name)
      for (const request of await cache.keys()) seen.push(request.url)
    }
    return seen.join('\n')
  })
}
