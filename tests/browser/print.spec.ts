import { extractText, getDocumentProxy } from 'unpdf'
import { sheetText } from '@/content/en/sheet'
import { ui } from '@/content/en/ui'
import { locales } from '@/content/locale'
import { type Answers, answerAll, openCheck, toResult } from './support/check'
import { backToRoutes, findRoutes, startCheck } from './support/finder'
import { expect, test } from './support/journey'
import { switchTo } from './support/languages'
import { printed, toFullFile, toSummary } from './support/paper'
import { completeMedical } from './support/people'
import { restoreResult } from './support/session'

/** Everything at once: dates, dangers and every route, for the fullest page. */
const fullest: Answers = {
  situations: ['health', 'home-unsafe', 'child-alone', 'told-to-leave'],
  seriousIllness: 'yes',
  whereabouts: 'belgium',
  orderToLeave: 'yes',
  orderNotifiedOn: '2026-11-12',
  termDays: 30,
}

test('the page for the person is what prints by default, on one side of A4', async ({ page }) => {
  await restoreResult(page, 'medical-regularisation', { ...completeMedical, certificateDate: '2026-08-25' })
  await toSummary(page)
  await expect(page.getByRole('img', { name: sheetText.code })).toBeVisible()

  const { pdf, text } = await printed(page)
  expect(pdf.numPages).toBe(1)
  const [, , width, height] = (await pdf.getPage(1)).view
  expect([Math.round(width ?? 0), Math.round(height ?? 0)]).toEqual([595, 842])
  expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true })
  // The certificate of 25 August runs out within the week.
  expect((await pdf.getOutline())?.[0]?.title).toBe(sheetText.today)
  for (const words of [
    'Bring',
    'Go to',
    'Ask the lawyer',
    'Do not',
    'Medical certificate on the official form',
    'medimmigrant.be',
    'Do not send a second 9ter application',
    'Medical regularisation (9ter): Not ready yet',
    'Get a certificate on the official form',
    'Notes',
    'Made on 22 November 2026. Law as of',
    'Information, not legal advice.',
  ]) {
    expect(text).toContain(words)
  }
  // No answer stands on it, and nothing of the site around it.
  for (const other of [
    'Serious crimes',
    'Where you are',
    'Back',
    'Print or save as PDF',
    'Main menu',
    'Leave now',
  ])
    expect(text).not.toContain(other)
})

test('the fullest page is still one page in every language: dates as lines, and what has no room is counted', async ({
  page,
}) => {
  await findRoutes(page, fullest)
  for (const procedure of ['medical-regularisation', 'return']) {
    await startCheck(page, procedure)
    await answerAll(page, fullest)
    await toResult(page)
    await backToRoutes(page)
  }
  await toSummary(page)
  await expect(page.locator('[data-client-sheet] [data-ruler]')).toHaveCount(3)
  const { pdf, text } = await printed(page)
  expect(pdf.numPages).toBe(1)
  expect(text).toContain(sheetText.today)
  expect(text).toMatch(/Term to leave: thirty days Last day: Saturday 12 December 2026 · 20 days left/)
  expect(text).toMatch(/And \d+ more: /)

  // Other languages take more letters for the same, so that the boxes hold fewer lines.
  for (const locale of locales.filter((one) => one !== 'en')) {
    await switchTo(page, locale)
    await expect(page.locator(`[lang="${locale}"] [data-client-sheet] [data-ruler]`)).toHaveCount(3)
    expect((await printed(page)).pdf.numPages, locale).toBe(1)
  }
})

test('the full file of a 9ter case prints on two to four tagged A4 pages, sources last', async ({ page }) => {
  await restoreResult(page, 'medical-regularisation', { ...completeMedical, certificateDate: '2026-08-25' })
  await toSummary(page)
  await toFullFile(page)
  await expect(page.locator('[data-verdict]')).toBeVisible()

  const { pdf, text } = await printed(page)
  expect(pdf.numPages).toBeGreaterThanOrEqual(2)
  expect(pdf.numPages).toBeLessThanOrEqual(4)
  const tags = JSON.stringify(await (await pdf.getPage(1)).getStructTree())
  for (const role of ['H1', 'H2', 'H3', 'L', 'LI']) expect(tags).toContain(`"role":"${role}"`)
  expect((await pdf.getOutline())?.[0]?.title).toBe(sheetText.file.title)
  expect((await pdf.getMetadata()).info).toMatchObject({ Language: 'en' })

  const inOrder = [
    'Made on 22 November 2026',
    'Law as of',
    'Information, not legal advice',
    'Not ready yet: 1 thing to get or do',
    'Medical regularisation (9ter)',
    'Certificate under three months old: Not met.',
    'What is missing, and how to obtain it',
    'Papers to gather',
    'Steps',
    'Cost',
    'Where and how to lodge',
    'Boulevard Pacheco 44',
    'Who can help',
    'How the routes affect each other',
    'Where you are:',
    'Sources',
    'Aliens Act, art. 9ter',
    'https://www.ejustice.just.fgov.be/eli/loi/1980/12/15/1980121550/justel',
  ]
  let from = 0
  for (const words of inOrder) {
    const at = text.indexOf(words, from)
    expect(at, `“${words}” stands after what comes before it`).toBeGreaterThanOrEqual(from)
    if (words !== 'Medical regularisation (9ter)') from = at
  }
  expect(text).toContain(`1 / ${pdf.numPages}`)
  expect(text).not.toMatch(/%[0-9A-F]{2}/)
  for (const control of ['Back', 'Delete everything', 'Print or save as PDF', 'All pages']) {
    expect(text).not.toContain(control)
  }

  // Sensitive answers are left off until they are chosen, and the choice says which they are.
  expect(text).not.toContain('Date of the certificate: 25 August 2026')
  expect(text).toMatch(/\d+ sensitive answers are not in this list/)
  await expect(page.getByText(/This adds .*Date of the certificate/)).toBeVisible()
  await page.getByRole('checkbox', { name: sheetText.file.add }).check()
  const { text: all } = await printed(page)
  expect(all).toContain('Date of the certificate: 25 August 2026')
  expect(all).not.toContain('sensitive answers are not in this list')
})

test('without JavaScript the page says so', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) })
  const page = await context.newPage()
  await page.goto('/en/summary/')
  await expect(page.locator('noscript p')).toHaveText(ui.summary.noScript)
  await expect(page.getByText(ui.common.loading)).toBeHidden()
  await context.close()
})

test('whatever is folded on a result is open on paper', async ({ page }) => {
  await restoreResult(page, 'medical-regularisation', { ...completeMedical, certificateDate: '2026-08-25' })
  const folded = page.locator('main details:not([open])')
  const shut = () =>
    folded.evaluateAll(
      (list) =>
        list.filter(
          (details) => details.checkVisibility() && !details.querySelector(':scope > div')?.checkVisibility(),
        ).length,
    )
  expect(await shut()).toBeGreaterThan(5)
  await page.emulateMedia({ media: 'print' })
  expect(await shut()).toBe(0)
})

test('no heading stands alone at the foot of a printed page', async ({ page }) => {
  await openCheck(page, 'medical-regularisation')
  await answerAll(page, {})
  await toResult(page)
  await toSummary(page)
  await toFullFile(page)
  await expect(page.locator('[data-verdict]')).toBeVisible()
  const headings = await page.getByRole('article').locator('h2, h3').allTextContents()
  const pdf = await getDocumentProxy(
    new Uint8Array(await page.pdf({ preferCSSPageSize: true, tagged: true })),
  )
  const { text } = await extractText(pdf, { mergePages: false })
  for (const [number, words] of text.entries()) {
    const foot = words.replace(/\s*\d+ \/ \d+\s*$/, '').trim()
    for (const heading of headings) {
      expect(foot.endsWith(heading.trim()), `page ${number + 1} ends with “${heading}”`).toBe(false)
    }
  }
})
