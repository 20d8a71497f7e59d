import { extractText, getDocumentProxy } from 'unpdf'
import { answerAll, openCheck, toResult } from './support/check'
import { expect, test } from './support/journey'
import { completeMedical } from './support/people'

test('the summary of a full 9ter case prints on two to four tagged A4 pages', async ({ page }) => {
  await openCheck(page, 'medical-regularisation')
  await answerAll(page, { ...completeMedical, certificateDate: '2026-08-25' })
  await toResult(page)
  await page.getByRole('link', { name: 'See the summary to print' }).click()
  await expect(page.locator('[data-verdict]')).toBeVisible()

  const file = await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true })
  const pdf = await getDocumentProxy(new Uint8Array(file))
  expect(pdf.numPages).toBeGreaterThanOrEqual(2)
  expect(pdf.numPages).toBeLessThanOrEqual(4)
  const [, , width, height] = (await pdf.getPage(1)).view
  expect([Math.round(width ?? 0), Math.round(height ?? 0)]).toEqual([595, 842])

  expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true })
  const tags = JSON.stringify(await (await pdf.getPage(1)).getStructTree())
  for (const role of ['H1', 'H2', 'H3', 'L', 'LI']) expect(tags).toContain(`"role":"${role}"`)
  const outline = await pdf.getOutline()
  expect(outline?.[0]?.title).toBe('Summary of a check')
  expect((await pdf.getMetadata()).info).toMatchObject({ Language: 'en' })

  const { text } = await extractText(pdf, { mergePages: true })
  for (const words of [
    'Made on 22 November 2026',
    'Law as of',
    'Information, not legal advice',
    'Medical regularisation (9ter)',
    'Not ready yet: 1 thing to get or do',
    'Date of the certificate: 25 August 2026',
    'Certificate under three months old: Not met.',
    'What is missing, and how to obtain it',
    'Papers to gather',
    'Cost',
    'Where and how to lodge',
    'Boulevard Pacheco 44',
    'Who can help',
    'Sources',
    'Aliens Act, art. 9ter',
    'https://www.ejustice.just.fgov.be/eli/loi/1980/12/15/1980121550/justel',
    `1 / ${pdf.numPages}`,
  ]) {
    expect(text).toContain(words)
  }
  for (const control of ['Back', 'Delete everything', 'Print or save as PDF', 'Main menu']) {
    expect(text).not.toContain(control)
  }
})

test('whatever is folded on a result is open on paper', async ({ page }) => {
  await openCheck(page, 'medical-regularisation')
  await answerAll(page, { ...completeMedical, certificateDate: '2026-08-25' })
  await toResult(page)
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
  await page.goto('/en/summary/')
  await expect(page.locator('[data-verdict]')).toBeVisible()
  const headings = await page.locator('main :is(h2, h3)').allTextContents()
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
