import { expect, test } from '@playwright/test'
import { leavingText } from '@/content/en/leaving'
import { answerAll, giveAnswer, toResult } from './check'
import { newCase, openDesk, saveOnDevice } from './desk'
import { fromMenu } from './menu'
import { completeMedical } from './people'
import { holding, openProfile, startAgain } from './profile'
import { chooseProcedure } from './words'

/** What nobody else would write, so that each byte of it found on the disk comes from this journey. */
const label = 'zebrafish quartermaster'

/** How this tab keeps the first answer of a check. */
const answer = '"facts":{"whereabouts":"belgium"'

/**
 * Save a case, delete everything, and find nothing of it in any file of the profile: then, after closing, and after the next
 * start.
 * @param at where the site stands; the local server by default
 */
export async function leavesNothingAfterDeleting(at?: string): Promise<void> {
  const profile = test.info().outputPath('profile-deleting')
  const context = await openProfile(profile, at)
  const page = await context.newPage()
  await openDesk(page)
  await saveOnDevice(page, false)
  await newCase(page, label)
  await expect.poll(() => holding(profile, label).length).toBeGreaterThan(0)
  await fromMenu(page, 'Delete everything')
  await page.getByRole('button', { name: 'Delete everything now' }).click()
  await page.getByRole('heading', { name: 'Everything is deleted' }).waitFor()
  expect(holding(profile, label)).toEqual([])
  await context.close()
  expect(holding(profile, label)).toEqual([])
  await startAgain(profile, at)
  expect(holding(profile, label)).toEqual([])
}

/** The same of a whole check on a shared device that ends with “Leave now”. */
export async function leavesNothingAfterLeaving(at?: string): Promise<void> {
  const profile = test.info().outputPath('profile-leaving')
  const context = await openProfile(profile, at)
  const page = await context.newPage()
  await page.goto('/en/check/')
  await page.getByRole('checkbox', { name: /shared or borrowed/ }).check()
  await chooseProcedure(page, 'medical-regularisation')
  await page.locator('form[data-fact]').waitFor()
  await giveAnswer(page, 'belgium')
  await page.getByRole('button', { name: leavingText.goOn }).click()
  await page.locator('form[data-fact]').waitFor()
  await answerAll(page, completeMedical)
  await toResult(page)
  await page.getByRole('link', { name: 'Leave now' }).click()
  await page.getByRole('heading', { name: 'Weather' }).waitFor()
  await context.close()
  expect(holding(profile, answer)).toEqual([])
  await startAgain(profile, at)
  expect(holding(profile, answer)).toEqual([])
}
