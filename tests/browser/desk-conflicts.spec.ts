import type { Page } from '@playwright/test'
import { expectAccessible } from './support/axe'
import { bundleOf, caseOf, household, personOf } from './support/cases'
import { importFile, openDesk, saved, saveOnDevice, unlock } from './support/desk'
import { expect, test } from './support/journey'

const take = async (page: Page, cases: readonly object[]) => {
  await importFile(page, bundleOf(cases))
  await page.getByRole('button', { name: /^Import \d+ cases?$/ }).click()
  await saved(page)
}

/** The other tab saves its own version of these cases, and no longer speaks. */
async function saveBehind(other: Page, labels: readonly (readonly [number, string])[]) {
  await other.evaluate(() => {
    BroadcastChannel.prototype.postMessage = () => {}
  })
  await importFile(other, bundleOf(labels.map(([n, label]) => caseOf(n, label))))
  for (const [, label] of labels) await other.getByLabel(`Replace “${label}”`).check()
  await other.getByRole('button', { name: /^Import \d+ cases?$/ }).click()
  await saved(other)
}

/** This tab writes over them from what it knew. */
async function saveHere(page: Page, labels: readonly (readonly [number, string])[]) {
  await importFile(page, bundleOf(labels.map(([n, label]) => caseOf(n, label))))
  for (const [, label] of labels) await page.getByLabel(`Replace “${label}”`).check()
  await page.getByRole('button', { name: /^Import \d+ cases?$/ }).click()
}

test('several conflicts at once: each is named and settled by itself, and no version is lost', async ({
  page,
  context,
}) => {
  await openDesk(page)
  await saveOnDevice(page, false)
  await take(page, [caseOf(1, 'One'), caseOf(2, 'Two'), caseOf(3, 'Three')])
  const other = await context.newPage()
  await openDesk(other)
  await saveBehind(other, [
    [1, 'One west'],
    [2, 'Two west'],
    [3, 'Three west'],
  ])
  await saveHere(page, [
    [1, 'One east'],
    [2, 'Two east'],
    [3, 'Three east'],
  ])
  const dialog = page.getByRole('dialog', { name: 'This case was changed in another tab' })
  const seen: string[] = []
  for (const choice of ['Keep both', 'Keep mine', 'Keep the other version']) {
    await expect(dialog).toHaveCount(1)
    const name = (await dialog.locator('strong').first().textContent()) ?? ''
    expect(seen).not.toContain(name)
    seen.push(name)
    await expect(dialog.getByText(name.replace('east', 'west'))).toBeVisible()
    if (seen.length === 1) await expectAccessible(page)
    await dialog.getByRole('button', { name: choice }).click()
    await expect(dialog.getByText(name, { exact: true })).toHaveCount(0)
  }
  await saved(page)
  await page.reload()
  const [both = '', mine = '', theirs = ''] = seen
  for (const label of [both.replace('east', 'west'), `${both} (copy)`, mine, theirs.replace('east', 'west')])
    await expect(page.getByRole('button', { name: label, exact: true })).toBeVisible()
  await expect(page.locator('[data-case]')).toHaveCount(4)
})

test('a conflict that the lock hid comes back after unlocking, and can be settled', async ({
  page,
  context,
}) => {
  await openDesk(page)
  await saveOnDevice(page, true)
  await take(page, [caseOf(1, 'One')])
  const other = await context.newPage()
  await other.goto('/en/desk/')
  await unlock(other)
  await saveBehind(other, [[1, 'One west']])
  await saveHere(page, [[1, 'One east']])
  const dialog = page.getByRole('dialog', { name: 'This case was changed in another tab' })
  await expect(dialog).toBeVisible()
  await context.clock.setFixedTime('2026-11-22T10:10:05Z')
  await expect(page.getByRole('heading', { name: 'The desk is locked' })).toBeVisible()
  await unlock(page)
  await expect(dialog).toContainText('One west')
  await dialog.getByRole('button', { name: 'Keep mine' }).click()
  await expect(dialog).toHaveCount(0)
  await saved(page)
  await page.reload()
  await unlock(page)
  await expect(page.getByRole('button', { name: 'One east', exact: true })).toBeVisible()
})

test('an import with several differences speaks in words, and takes only what was ticked', async ({
  page,
}) => {
  await openDesk(page)
  await take(page, [household, caseOf(2, 'Two'), caseOf(3, 'Three')])
  const [mother, second] = household.persons
  await importFile(
    page,
    bundleOf([
      {
        ...household,
        keepUntil: '2027-01-31',
        archived: true,
        persons: [
          {
            ...mother,
            events: [{ type: 'applicationLodged', on: '2026-02-05', procedure: 'medical-regularisation' }],
            overrides: [],
            evidence: { medicalCertificate: { state: 'checked', kind: 'original', date: '2026-11-03' } },
          },
          second,
          personOf('person-3', 'eldest', {}),
        ],
      },
      caseOf(2, 'Two new'),
      caseOf(3, 'Three new'),
      caseOf(4, 'Four'),
    ]),
  )
  await expect(page.getByText('1 new, 3 different, 0 the same.')).toBeVisible()
  await page.getByText(/^\d+ differences$/).click()
  const differences = page.getByRole('region', { name: 'Differences' })
  const words = (await differences.innerText()).replace(/\s+/g, ' ')
  for (const part of [
    'mother, Person 2 and eldest',
    'Application lodged (9ter) · 5 February 2026',
    'Refusal notified (9ter) · 10 November 2026',
    'Not met: No receipt seen (1 November 2026)',
    'Received and checked · Original · Date: 3 November 2026',
    '31 January 2027',
  ]) {
    expect.soft(words).toContain(part)
  }
  expect(words).not.toMatch(/person-\d|object Object|refusalNotified|medical-regularisation|2026-\d\d|true/)
  await page.getByLabel('Replace “Two new”').check()
  await page.getByRole('button', { name: 'Import 2 cases' }).click()
  for (const label of ['Blue house', 'Two new', 'Three', 'Four'])
    await expect(page.getByRole('button', { name: label, exact: true })).toBeVisible()
})

test('a file that holds one case twice is refused with both places', async ({ page }) => {
  await openDesk(page)
  await importFile(page, bundleOf([caseOf(1, 'First'), caseOf(2, 'Two'), caseOf(1, 'Second')]))
  await expect(page.locator('#main').getByRole('alert')).toContainText(
    'cases[2].id is also the id of cases[0]',
  )
})

test('the browser asks before it throws away what could not be saved, and never otherwise', async ({
  page,
}) => {
  await openDesk(page)
  await saveOnDevice(page, false)
  const asked = () =>
    page.evaluate(() => !window.dispatchEvent(new Event('beforeunload', { cancelable: true })))
  await take(page, [caseOf(1, 'One')])
  expect(await asked()).toBe(false)
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
  })
  await saveHere(page, [[1, 'One more']])
  await expect(page.locator('#main').getByRole('alert')).toContainText('storage of this browser is full')
  expect(await asked()).toBe(true)
})
