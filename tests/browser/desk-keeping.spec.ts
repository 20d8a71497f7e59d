import { expectAccessible } from './support/axe'
import { bundleOf, caseId, caseOf } from './support/cases'
import { importFile, newCase, openCase, openDesk, passphrase, saved, view } from './support/desk'
import { expect, test } from './support/journey'

test('the desk reminds of cases to put away: longer or gone, and nothing goes by itself', async ({
  page,
}) => {
  await openDesk(page)
  await importFile(
    page,
    bundleOf([
      caseOf(1, 'Long over', { keepUntil: '2026-11-20' }),
      caseOf(2, '', { keepUntil: '2026-11-22' }),
      caseOf(3, 'In two weeks', { keepUntil: '2026-12-06' }),
      caseOf(4, 'In fifteen days', { keepUntil: '2026-12-07' }),
      caseOf(5, 'In the archive', { keepUntil: '2026-11-23', archived: true }),
      caseOf(6, 'No limit'),
    ]),
  )
  await page.getByRole('button', { name: 'Import 6 cases' }).click()
  const title = page.getByRole('heading', { name: /^Keep \d+ cases?/ })
  await expect(title).toHaveText('Keep 4 cases any longer?')
  const reminders = page.locator('ul', { has: page.getByRole('button', { name: /^Keep for 180 more days/ }) })
  await expect(reminders).toContainText('The last day has passed.')
  await expect(reminders).toContainText('Today is the last day.')
  await expect(reminders).toContainText('14 days left.')
  await expect(reminders).toContainText('In the archive')
  await expect(reminders).not.toContainText('In fifteen days')
  await expectAccessible(page)

  // Each button says of which case, also of one without a label.
  await page.getByRole('button', { name: 'Keep for 180 more days: Case without a label' }).press('Enter')
  await expect(title).toHaveText('Keep 3 cases any longer?')
  await reminders.getByRole('button', { name: 'Delete: Long over' }).waitFor()
  page.once('dialog', (dialog) => void dialog.dismiss())
  await reminders.getByRole('button', { name: 'Delete: Long over' }).click()
  await expect(page.locator(`[data-case="${caseId(1)}"]`)).toBeVisible()
  page.once('dialog', (dialog) => {
    expect(dialog.message()).toContain('“Long over”')
    void dialog.accept()
  })
  await reminders.getByRole('button', { name: 'Delete: Long over' }).click()
  await expect(page.locator(`[data-case="${caseId(1)}"]`)).toHaveCount(0)
  await expect(title).toHaveText('Keep 2 cases any longer?')

  await openCase(page, 'Case without a label')
  await view(page, 'details')
  // 180 days after 22 November 2026.
  await expect(page.getByLabel('Keep until')).toHaveValue('21 May 2027')
  await page.reload()
  await page.getByRole('button', { name: 'All cases' }).click()
  await expect(title).toHaveText('Keep 2 cases any longer?')
})

test('cases that could not be sealed are not saved without a seal, now or later', async ({ page }) => {
  await openDesk(page)
  await newCase(page, 'Lighthouse')
  await page.evaluate(() => {
    SubtleCrypto.prototype.deriveKey = () => Promise.reject(new DOMException('no', 'OperationError'))
  })
  await page.getByRole('button', { name: 'Saving and passphrase' }).click()
  await page.getByLabel('New passphrase').fill(passphrase)
  await page.getByLabel('The same passphrase again').fill(passphrase)
  await page.getByRole('button', { name: 'Save on this device with this passphrase' }).click()
  await expect(page.locator('#main').getByRole('alert')).toContainText('could not save the case')
  await openCase(page, 'Lighthouse')
  await view(page, 'details')
  await page.getByLabel('Notes').fill('Sewing machine')
  await saved(page)
  expect(await page.evaluate(() => indexedDB.databases())).toEqual([])
  await page.reload()
  await expect(page.getByText('Kept in this tab only')).toBeVisible()
  await view(page, 'details')
  await expect(page.getByLabel('Notes')).toHaveValue('Sewing machine')
  expect(await page.evaluate(() => indexedDB.databases())).toEqual([])
})
