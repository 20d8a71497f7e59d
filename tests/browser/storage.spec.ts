import type { Page } from '@playwright/test'
import { bundleOf, caseOf } from './support/cases'
import { giveAnswer, openCheck } from './support/check'
import { importFile, newCase, openCase, openDesk, saved, saveOnDevice, unlock, view } from './support/desk'
import { expect, test } from './support/journey'

const database = 'residence-routes-cases'

/** What goes wrong with the storage, in the page from its beginning or from now on. */
const faults = {
  'the device refuses': () => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('no', 'SecurityError')
    }
  },
  'the device is full': () => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
  },
  'the device breaks off without a reason': () => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('why', 'UnknownError')
    }
  },
  'the tab refuses': () => {
    Object.defineProperty(window, 'sessionStorage', {
      get: () => {
        throw new DOMException('no', 'SecurityError')
      },
    })
  },
  'the tab is full': () => {
    Storage.prototype.setItem = (key: string) => {
      // Room for one letter is left, as in a storage that is full.
      if (key !== 'residence-routes-room') throw new DOMException('full', 'QuotaExceededError')
    }
  },
  'the tab has room for nothing at all': () => {
    // Old private windows say that they are full, and keep nothing.
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
  },
} as const
type Fault = keyof typeof faults

const alertOf = (page: Page) => page.locator('#main').getByRole('alert')

/** What the person is told on the desk, and that the case stands on the screen and can be had as a file. */
const onDesk: readonly (readonly [fault: Fault, saving: boolean, said: string])[] = [
  ['the device refuses', true, 'does not let the site save anything'],
  ['the device is full', true, 'storage of this browser is full'],
  ['the device breaks off without a reason', true, 'could not save the case'],
  ['the tab refuses', false, 'not even in this tab'],
  ['the tab is full', false, 'storage of this browser is full'],
  ['the tab has room for nothing at all', false, 'not even in this tab'],
]

for (const [fault, saving, said] of onDesk) {
  test(`desk: ${fault}`, async ({ page }) => {
    if (!saving) await page.addInitScript(faults[fault])
    await openDesk(page)
    if (saving) {
      await page.evaluate(faults[fault])
      await page.getByRole('button', { name: 'Saving and passphrase' }).click()
      await page.getByRole('button', { name: 'Save without a passphrase' }).click()
    }
    await importFile(page, bundleOf([caseOf(1, 'Blue house')]))
    await page.getByRole('button', { name: 'Import 1 case' }).click()
    await expect(alertOf(page)).toContainText(said)
    await expect(alertOf(page)).toHaveCount(1)
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      alertOf(page)
        .getByRole('button', { name: /Export/ })
        .click(),
    ])
    expect(file.suggestedFilename()).toMatch(/\.json$/)
    await expect(page.locator('[data-case]').filter({ hasText: 'Blue house' })).toBeVisible()
  })
}

const inCheck: readonly (readonly [fault: Fault, said: string])[] = [
  ['the tab refuses', 'does not let this site keep'],
  ['the tab is full', 'is full'],
  ['the tab has room for nothing at all', 'does not let this site keep'],
]

// In a tab that holds nothing yet, not even that the page on leaving was shown.
test.describe('in a new tab', () => {
  test.use({ told: false })

  for (const [fault, said] of inCheck) {
    test(`check: ${fault}`, async ({ page }) => {
      await page.addInitScript(faults[fault])
      await openCheck(page, 'medical-regularisation')
      await giveAnswer(page, 'belgium')
      await expect(page.getByRole('status').filter({ hasText: said })).toBeVisible()
      await page.goBack()
      await expect(page.locator('input[value="belgium"]')).toBeChecked()
    })
  }
})

/** Write into the database behind the page's back, as another release or a broken disk does. */
const write = (page: Page, record: object) =>
  page.evaluate(
    ([name, value]) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open(name)
        request.onerror = () => reject(request.error)
        request.onsuccess = () => {
          const tx = request.result.transaction('cases', 'readwrite')
          tx.objectStore('cases').put(value)
          tx.oncomplete = () => {
            request.result.close()
            resolve()
          }
        }
      }),
    [database, record] as const,
  )

test('desk: a database of a newer release is left alone, and said', async ({ page }) => {
  await page.goto('/en/about/')
  await page.evaluate(
    (name) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open(name, 7)
        request.onupgradeneeded = () =>
          request.result.createObjectStore('cases', { keyPath: 'id' }).put({ id: 'x', later: 1 })
        request.onerror = () => reject(request.error)
        request.onsuccess = () => {
          request.result.close()
          resolve()
        }
      }),
    database,
  )
  await openDesk(page)
  await expect(alertOf(page)).toContainText('A newer version of this site made these cases')
  await newCase(page, 'Blue house')
  await page.reload()
  await expect(alertOf(page)).toContainText('A newer version of this site made these cases')
  const kept = await page.evaluate(
    async (name) => (await indexedDB.databases()).find((one) => one.name === name)?.version,
    database,
  )
  expect(kept).toBe(7)
  await expect(page.locator('[data-case]').filter({ hasText: 'Blue house' })).toBeVisible()
})

test('desk: a record that is broken is named and stays, one unknown answer is named, and the rest is there', async ({
  page,
}) => {
  await openDesk(page)
  await saveOnDevice(page, false)
  await newCase(page, 'Whole')
  await write(page, { id: '00000000-0000-4000-8000-000000000008', revision: 1, plain: 'torn' })
  await write(page, {
    id: '00000000-0000-4000-8000-000000000009',
    revision: 1,
    plain: {
      ...caseOf(9, 'Of another release'),
      persons: [
        {
          id: 'person-1',
          label: '',
          facts: { whereabouts: 'belgium', identityPaper: 'gone' },
          events: [],
          overrides: [],
          evidence: {},
          notes: {},
        },
      ],
    },
  })
  await page.reload()
  await expect(page.getByRole('listitem').filter({ hasText: 'identityPaper' }).last()).toBeVisible()
  await expect(page.getByText('1 saved case cannot be read')).toBeVisible()
  for (const label of ['Whole', 'Of another release'])
    await expect(page.locator('[data-case]').filter({ hasText: label })).toBeVisible()
  await openCase(page, 'Whole')
  await view(page, 'details')
  await page.getByLabel('Notes', { exact: true }).fill('More')
  await saved(page)
  await page.reload()
  await expect(page.getByText('1 saved case cannot be read')).toBeVisible()
})

test('desk: a clock that is set back or far ahead loses nothing, and locks what is sealed', async ({
  page,
  context,
}) => {
  await openDesk(page)
  await saveOnDevice(page, true)
  await newCase(page, 'Blue house')
  for (const day of ['2020-01-01T08:00:00Z', '2038-01-19T03:14:08Z', '2026-11-22T10:00:00Z']) {
    await context.clock.setFixedTime(day)
    await expect(page.getByRole('heading', { name: 'The desk is locked' })).toBeVisible()
    await unlock(page)
    await openCase(page, 'Blue house')
    await view(page, 'details')
    await page.getByLabel('Notes', { exact: true }).fill(`written on ${day}`)
    await saved(page)
    await page.reload()
    await unlock(page)
    await view(page, 'details')
    await expect(page.getByLabel('Notes', { exact: true })).toHaveValue(`written on ${day}`)
    await page.getByRole('button', { name: 'All cases', exact: true }).click()
  }
})

test('check: a clock that is set back or far ahead keeps every answer', async ({ page, context }) => {
  await openCheck(page, 'medical-regularisation')
  await giveAnswer(page, 'belgium')
  await giveAnswer(page, 'me')
  const fact = await page.locator('form[data-fact]').getAttribute('data-fact')
  for (const day of ['2020-01-01T08:00:00Z', '2038-01-19T03:14:08Z', '2026-11-22T10:00:00Z']) {
    await context.clock.setFixedTime(day)
    await page.reload()
    await expect(page.locator('form[data-fact]')).toHaveAttribute('data-fact', fact ?? '')
    await page.goBack()
    await expect(page.locator('input[value="me"]')).toBeChecked()
    await page.goForward()
  }
})

test('check: a copied tab has answers of its own, and neither tab changes the other', async ({
  page,
  context,
}) => {
  await openCheck(page, 'medical-regularisation')
  await giveAnswer(page, 'belgium')
  const other = await context.newPage()
  await openCheck(other, 'medical-regularisation')
  await giveAnswer(other, 'abroad')
  await page.reload()
  await page.goBack()
  await expect(page.locator('input[value="belgium"]')).toBeChecked()
})
