import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type BrowserContext, chromium, expect, test } from '@playwright/test'
import { exitAddress } from '@/components/exit/address'
import { answerAll, toResult } from './support/check'
import { newCase, openDesk, saveOnDevice } from './support/desk'
import { fromMenu } from './support/menu'
import { completeMedical } from './support/people'
import { chooseProcedure } from './support/words'

/** What nobody else would write, so that each byte of it found on the disk comes from this journey. */
const label = 'zebrafish quartermaster'

/** How this tab keeps the first answer of a check. */
const answer = '"facts":{"whereabouts":"belgium"'

/** The forms in which a browser may write a text: as it is, two bytes a sign, escaped, and in base64 at each offset. */
const formsOf = (text: string): readonly Buffer[] => [
  Buffer.from(text, 'utf8'),
  Buffer.from(text, 'utf16le'),
  Buffer.from(JSON.stringify(text).slice(1, -1), 'utf8'),
  ...[0, 1, 2].map((shift) =>
    Buffer.from(
      Buffer.from(' '.repeat(shift) + text)
        .toString('base64')
        .slice(4, -4),
    ),
  ),
]

/** The files of a profile that hold the text in any of its forms. */
function holding(profile: string, text: string): readonly string[] {
  const forms = formsOf(text)
  return readdirSync(profile, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => {
      const bytes = readFileSync(file)
      return forms.some((form) => bytes.includes(form))
    })
}

/** Opens the browser with a profile on the disk, as a person has one. */
async function open(profile: string): Promise<BrowserContext> {
  const { launchOptions, baseURL } = test.info().project.use
  const context = await chromium.launchPersistentContext(profile, {
    ...launchOptions,
    ...(baseURL && { baseURL }),
  })
  await context.route(exitAddress, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<h1>Weather</h1>' }),
  )
  return context
}

/** The next start of the browser, to any page of the site. */
async function startAgain(profile: string): Promise<void> {
  const context = await open(profile)
  await (await context.newPage()).goto('/en/')
  await context.close()
}

test('“Delete everything” leaves nothing of a saved case in the profile, also after the next start', async () => {
  const profile = test.info().outputPath('profile')
  const context = await open(profile)
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
  await startAgain(profile)
  expect(holding(profile, label)).toEqual([])
})

test('a check on a shared device leaves no answer in the profile after “Leave now”', async () => {
  const profile = test.info().outputPath('profile')
  const context = await open(profile)
  const page = await context.newPage()
  await page.goto('/en/check/')
  await page.getByRole('checkbox', { name: /shared or borrowed/ }).check()
  await chooseProcedure(page, 'medical-regularisation')
  await page.locator('form[data-fact]').waitFor()
  await answerAll(page, completeMedical)
  await toResult(page)
  await page.getByRole('link', { name: 'Leave now' }).click()
  await page.getByRole('heading', { name: 'Weather' }).waitFor()
  await context.close()
  expect(holding(profile, answer)).toEqual([])
  await startAgain(profile)
  expect(holding(profile, answer)).toEqual([])
})
