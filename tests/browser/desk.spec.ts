import { ui } from '@/content/en/ui'
import { expectAccessible } from './support/axe'
import { giveAnswer, openCheck } from './support/check'
import {
  everythingStored,
  fileFrom,
  newCase,
  openCase,
  openDesk,
  openMatrix,
  saved,
  saveOnDevice,
  unlock,
  view,
} from './support/desk'
import { expect, test } from './support/journey'
import { fromMenu } from './support/menu'
import { chooseProcedure } from './support/words'

const label = 'Lighthouse'
/** What of an answer must not be found in any storage. */
const traces = /registered-post|whereabouts|sendingMethod|Lighthouse|passport-or-id/

test('a case is made, edited by keyboard alone, and saved only when the person chooses', async ({ page }) => {
  await openDesk(page)
  await newCase(page, label)
  expect(await page.evaluate(() => indexedDB.databases())).toEqual([])
  await openCase(page, label)
  await openMatrix(page, 'medical-regularisation')
  await page.locator('[data-stop]').first().focus()
  await page.keyboard.press('n')
  await expect(page.locator('[data-stop="inBelgium whereabouts"]')).toBeFocused()
  await page.keyboard.press('1')
  await expect(page.locator('tr[data-condition="inBelgium"]')).toHaveAttribute('data-status', 'met')
  await page.keyboard.press('n')
  await page.keyboard.press('u')
  await expect(page.locator('tr[data-condition="registeredPost"]')).toHaveAttribute(
    'data-status',
    'to-verify',
  )
  await page.keyboard.press('Backspace')
  await expect(page.locator('tr[data-condition="registeredPost"]')).toHaveAttribute(
    'data-status',
    'unanswered',
  )
  await page.keyboard.press('ArrowUp')
  await expect(page.locator('[data-stop="inBelgium whereabouts"]')).toBeFocused()
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('ArrowLeft')
  await expect(page.locator('[data-stop="inBelgium condition"]')).toBeFocused()
  await page.keyboard.press('/')
  await page.keyboard.type('signed')
  await expect(page.locator('tr[data-condition]')).toHaveCount(1)
  await page.keyboard.press('Enter')
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

test('the details of a condition stand beside the table: opened, moved, closed by keyboard, focus back', async ({
  page,
}) => {
  await openDesk(page)
  await newCase(page, label)
  await openCase(page, label)
  await openMatrix(page, 'medical-regularisation')
  const heights = await page
    .locator('tr[data-condition]')
    .evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect().height))
  expect(Math.max(...heights)).toBeLessThanOrEqual(56)
  const first = page.locator('[data-stop="inBelgium condition"]')
  await first.press('Enter')
  await expect(page.getByRole('region', { name: 'In Belgium' })).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('region', { name: 'Sent by registered post' })).toBeVisible()
  await expect(page.getByRole('region', { name: 'In Belgium' })).toHaveCount(0)
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('region', { name: 'Sent by registered post' })).toHaveCount(0)
  await expect(page.locator('[data-stop="registeredPost condition"]')).toBeFocused()
  // The head of the table stays in sight, and nothing is wider than the page.
  await page.locator('tr[data-condition]').last().scrollIntoViewIfNeeded()
  await expect(page.getByRole('columnheader', { name: 'Answers that decide' }).first()).toBeInViewport()
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)

  await page.setViewportSize({ width: 360, height: 740 })
  await page.locator('[data-stop="identity condition"]').press('Enter')
  const sheet = page.getByRole('dialog', { name: 'Proof of identity' })
  await sheet.getByRole('combobox', { name: 'Identity papers' }).selectOption('passport-or-id')
  await expectAccessible(page)
  const box = await sheet.boundingBox()
  expect([box?.width, box?.height]).toEqual([360, 740])
  await page.keyboard.press('Escape')
  await expect(sheet).toHaveCount(0)
  await expect(page.locator('[data-stop="identity condition"]')).toBeFocused()
  await page.keyboard.press('Enter')
  await sheet.getByRole('button', { name: 'Close the details' }).click()
  await expect(sheet).toHaveCount(0)
  await expect(page.locator('[data-stop="identity condition"]')).toBeFocused()
})

test('locked, reloaded, a wrong passphrase, unlocked; locking leaves no byte of an answer', async ({
  page,
}) => {
  await openDesk(page)
  await saveOnDevice(page, true)
  await newCase(page, label)
  await openCase(page, label)
  await openMatrix(page, 'medical-regularisation')
  await page.locator('#inBelgium-whereabouts').selectOption('belgium')
  await page.locator('#registeredPost-sendingMethod').selectOption('registered-post')
  await saved(page)
  await page.getByRole('button', { name: 'All cases' }).click()
  expect(await everythingStored(page)).not.toMatch(traces)

  await page.evaluate(() => Object.assign(window, { leftover: 'of the page before the lock' }))
  await page.getByRole('button', { name: 'Lock', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'The desk is locked' })).toBeVisible()
  // The page is a new one: nothing that React kept of a case is left in its memory.
  await expect.poll(() => page.evaluate(() => Object.hasOwn(window, 'leftover'))).toBe(false)
  await expect(page.getByRole('heading', { name: 'The desk is locked' })).toBeVisible()
  expect(await everythingStored(page)).not.toMatch(traces)
  await expect(page.getByText(label)).toHaveCount(0)

  await page.reload()
  await unlock(page, 'seven green bicycle')
  await expect(page.locator('#main').getByRole('alert')).toContainText('does not open the cases')
  await expect(page.getByText(label)).toHaveCount(0)
  await unlock(page)
  await openCase(page, label)
  await openMatrix(page, 'medical-regularisation')
  await expect(page.locator('#registeredPost-sendingMethod')).toHaveValue('registered-post')
})

test('it locks by itself when nobody touches it', async ({ page, context }) => {
  await openDesk(page)
  await saveOnDevice(page, true)
  await newCase(page, label)
  await context.clock.setFixedTime('2026-11-22T10:09:45Z')
  await expect(page.locator('#main').getByRole('alert').filter({ hasText: 'lock soon' })).toBeVisible()
  await context.clock.setFixedTime('2026-11-22T10:10:05Z')
  await expect(page.getByRole('heading', { name: 'The desk is locked' })).toBeVisible()
  expect(await everythingStored(page)).not.toMatch(traces)
})

test('“Delete everything” leaves no byte of an answer, and another tab lets go of the case', async ({
  page,
  context,
}) => {
  await openDesk(page)
  await saveOnDevice(page, false)
  await newCase(page, label)
  const other = await context.newPage()
  await openDesk(other)
  await openCase(other, label)
  await fromMenu(page, 'Delete everything')
  await page.getByRole('button', { name: 'Delete everything now' }).click()
  await expect(page.getByRole('heading', { name: 'Everything is deleted' })).toBeFocused()
  expect(await everythingStored(page)).not.toMatch(traces)
  expect(await page.evaluate(() => indexedDB.databases())).toEqual([])
  await expect(other.getByText(label)).toHaveCount(0)
  expect(await everythingStored(other)).not.toMatch(traces)
  await page.goBack()
  await expect(page.locator('[data-desk="tab"]')).toBeVisible()
  await expect(page.getByText(label)).toHaveCount(0)
})

test('two tabs: a change arrives by itself; at the same moment, nothing is overwritten', async ({
  page,
  context,
}) => {
  await openDesk(page)
  await saveOnDevice(page, false)
  await newCase(page, label)
  const other = await context.newPage()
  await openDesk(other)
  await openCase(page, label)
  await view(page, 'details')
  await page.getByLabel('Label of the case').fill('Lighthouse north')
  await expect(other.getByRole('button', { name: 'Lighthouse north', exact: true })).toBeVisible()

  // The other tab no longer speaks, as when both save at the same moment.
  await other.evaluate(() => {
    BroadcastChannel.prototype.postMessage = () => {}
  })
  await openCase(other, 'Lighthouse north')
  await view(other, 'details')
  await other.getByLabel('Label of the case').fill('Lighthouse west')
  await saved(other)
  await page.getByLabel('Label of the case').fill('Lighthouse east')
  const dialog = page.getByRole('dialog', { name: 'This case was changed in another tab' })
  await expect(dialog).toContainText('Lighthouse west')
  await expect(dialog).toContainText('Lighthouse east')
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Keep both' }).click()
  await expect(dialog).toHaveCount(0)
  await expect(page.locator('[data-open-case]')).toHaveCount(1)
  await saved(page)
  await page.reload()
  await page.getByRole('button', { name: 'All cases' }).click()
  await expect(page.locator('[data-case]')).toHaveCount(2)
  await expect(page.getByRole('button', { name: 'Lighthouse west', exact: true })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Lighthouse east (copy)', exact: true })).toBeVisible()
})

test('a full storage is told, and what was written can be made into a file', async ({ page }) => {
  await openDesk(page)
  await saveOnDevice(page, false)
  await newCase(page, label)
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
  })
  await openCase(page, label)
  await view(page, 'details')
  await page.getByLabel('Label of the case').fill('Lighthouse south')
  await expect(page.locator('#main').getByRole('alert')).toContainText('storage of this browser is full')
  await expect(page.getByRole('status').filter({ hasText: ui.desk.saved.failed })).toBeVisible()
  const file = await fileFrom(page, 'Export the cases that are not saved')
  expect(JSON.parse(file)).toMatchObject({ label: 'Lighthouse south' })
  await expectAccessible(page)
})

test('a browser that blocks storage says so; the cases stay in the tab', async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('no', 'SecurityError')
    }
  })
  await openDesk(page)
  await newCase(page, label)
  await page.getByRole('button', { name: 'Saving and passphrase' }).click()
  await page.getByRole('button', { name: 'Save without a passphrase' }).click()
  await expect(page.locator('#main').getByRole('alert')).toContainText('does not let the site save anything')
  await expect(page.locator('[data-desk="tab"]')).toBeVisible()
  await page.reload()
  await expect(page.getByRole('button', { name: label, exact: true })).toBeVisible()
})

test('to the questionnaire and back, losing nothing', async ({ page }) => {
  await openDesk(page)
  await saveOnDevice(page, true)
  await newCase(page, label)
  await openCase(page, label)
  await openMatrix(page, 'medical-regularisation')
  await page.locator('#inBelgium-whereabouts').selectOption('belgium')
  await saved(page)
  await view(page, 'details')
  await page.getByRole('button', { name: 'Continue in the questionnaire' }).click()
  await expect(page).toHaveURL(/\/en\/check\/$/)
  // The first question is there at once, under the name of the case.
  await expect(page.locator('form[data-fact]')).toBeVisible()
  await expect(page.getByRole('region', { name: 'Case of the desk' })).toContainText(`For: ${label}`)
  await page.getByRole('link', { name: 'My check', exact: true }).click()
  await chooseProcedure(page, 'medical-regularisation')
  await expect(page.locator('form[data-fact]')).toHaveAttribute('data-fact', 'patient')
  await giveAnswer(page, 'me')
  await fromMenu(page, 'Desk for caseworkers')
  await unlock(page)
  await expect(page.getByText('1 answer came back from the questionnaire')).toBeVisible()
  await openMatrix(page, 'medical-regularisation')
  await expect(page.locator('#inBelgium-whereabouts')).toHaveValue('belgium')
  await expect(page.locator('#applicantIsPatient-patient')).toHaveValue('me')
  expect(await everythingStored(page)).not.toMatch(traces)
})

test('the answers of the questionnaire become a case', async ({ page }) => {
  await openCheck(page, 'medical-regularisation')
  await giveAnswer(page, 'belgium')
  await fromMenu(page, 'Desk for caseworkers')
  await page.getByRole('button', { name: 'Move them into a new case' }).click()
  await openMatrix(page, 'medical-regularisation')
  await expect(page.locator('tr[data-condition="inBelgium"]')).toHaveAttribute('data-status', 'met')
})

test('a telephone number in a label is pointed at, and stands in no address and no title', async ({
  page,
}) => {
  await openDesk(page)
  await newCase(page, 'Telephone 0475 12 34 56')
  await openCase(page, 'Telephone 0475 12 34 56')
  await view(page, 'details')
  await expect(page.getByText('This looks like a telephone number.')).toBeVisible()
  expect(page.url()).toMatch(/\/en\/desk\/$/)
  expect(await page.title()).toBe('Desk · Residence Routes Belgium')
})
