import { extractText, getDocumentProxy } from 'unpdf'
import { expectNoSidewaysScroll } from './support/axe'
import { expect, test } from './support/journey'
import { fromMenu } from './support/menu'

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a reader finds a guide from the start, and the article behind a condition', async ({ page }) => {
    await page.goto('/en/')
    await fromMenu(page, 'Guides')
    await page.getByRole('link', { name: 'Medical regularisation' }).first().click()
    await expect(page.getByRole('heading', { level: 1, name: 'Medical regularisation' })).toBeVisible()
    await page
      .getByRole('navigation', { name: 'Pages of this guide' })
      .getByRole('link', { name: 'Conditions' })
      .click()
    const condition = page.locator('[data-condition="certificateAge"]')
    await expect(condition).toContainText('three months')
    await condition.locator('summary').click()
    await condition.getByRole('link', { name: /art\. 9ter §1, al\. 4/ }).click()
    await expect(page).toHaveURL(/\/en\/sources\/#aliens-act-9ter-par-1-al-4$/)
    await expect(page.locator(':target')).toBeInViewport()
    // Who follows a link to an article finds it open.
    await expect(page.locator(':target').getByRole('link', { name: 'Text of the act' })).toHaveAttribute(
      'href',
      /^https:\/\/www\.ejustice\.just\.fgov\.be\/eli\//,
    )
    await page
      .locator(':target')
      .getByRole('link', { name: '9ter: Certificate under three months old' })
      .click()
    await expect(page).toHaveURL(/medical-regularisation\/conditions\/#condition-certificateAge$/)
    await expect(page.locator(':target')).toBeInViewport()
  })

  test('an old address of a part of a guide leads to where that part stands now', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 })
    await page.goto('/en/guides/return/#time-limits')
    await expect(page.locator(':target')).toBeInViewport()
    await page.locator(':target').getByRole('link').click()
    await expect(page).toHaveURL(/\/en\/guides\/return\/dates\/#time-limits$/)
    await expect(page.getByRole('heading', { level: 1, name: 'Time limits' })).toBeVisible()
  })

  test('a guide is read page after page, and its drawing fits a phone and a wide screen', async ({
    page,
  }) => {
    for (const width of [320, 360, 1280]) {
      await page.setViewportSize({ width, height: 740 })
      await page.goto('/en/guides/medical-regularisation/')
      await expectNoSidewaysScroll(page)
      const drawing = page.getByRole('figure').locator('svg:visible')
      await expect(drawing).toHaveCount(1)
      const box = await drawing.boundingBox()
      expect(box?.width).toBeLessThanOrEqual(width)
      await expect(drawing.getByText('Appeal lodged')).toBeVisible()
    }
    const read: string[] = []
    const next = page.getByRole('link', { name: /^Next: / })
    for (;;) {
      read.push(await page.getByRole('heading', { level: 1 }).innerText())
      if ((await next.count()) === 0) break
      await next.click()
      await page.waitForLoadState()
    }
    expect(read).toHaveLength(8)
  })

  test('the glossary and the texts that were read have letters to jump to', async ({ page }) => {
    for (const path of ['/en/glossary/', '/en/sources/texts/']) {
      await page.goto(path)
      const letters = page.getByRole('navigation', { name: 'Letters' })
      await letters.getByRole('link', { name: 'R', exact: true }).click()
      await expect(page.getByRole('heading', { level: 2, name: 'R', exact: true })).toBeInViewport()
    }
  })

  test('a word is explained one click away', async ({ page }) => {
    await page.goto('/en/guides/return/course/')
    const term = page.locator('a[href^="/en/glossary/#"]').first()
    await term.click()
    await expect(page).toHaveURL(/\/en\/glossary\/#/)
    await expect(page.locator(':target')).toBeInViewport()
  })

  test('the guide for victims shows who to call at once, under a neutral title', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 900 })
    await page.goto('/en/guides/specialised-centre/')
    await expect(page).toHaveTitle('Protection with a specialised centre · Residence Routes Belgium')
    for (const number of ['078 055 800', '03 201 16 90', '02 511 64 64', '04 232 40 30']) {
      await expect(page.getByRole('link', { name: number }).first()).toBeVisible()
    }
    // The police, and the line that answers day and night.
    for (const number of ['112', '078 055 800'])
      await expect(page.getByRole('link', { name: number }).first()).toBeInViewport()
  })
})

/** That no page to read has a script in its file is proven of each in `tests/delivery/scripts.test.ts`. */
test('the browser loads no script for a page to read', async ({ page }) => {
  const scripts: string[] = []
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(request.url())
  })
  for (const path of ['/en/guides/return/', '/fr/glossary/', '/nl/sources/', '/de/about/'])
    await page.goto(path)
  expect(scripts).toEqual([])
})

test('a guide prints on tagged A4 pages with its articles, the fee and the addresses of the sources', async ({
  page,
}) => {
  await page.goto('/en/guides/humanitarian-regularisation/papers/')
  const file = await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true })
  const pdf = await getDocumentProxy(new Uint8Array(file))
  const [, , width, height] = (await pdf.getPage(1)).view
  expect([Math.round(width ?? 0), Math.round(height ?? 0)]).toEqual([595, 842])
  expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true })
  const { text } = await extractText(pdf, { mergePages: true })
  for (const words of [
    'Information, not legal advice. Law as of',
    'Aliens Act, art. 9bis',
    'Contribution fee by the day you lodge',
    'To check',
    'https://www.ejustice.just.fgov.be/eli/loi/1980/12/15/1980121550/justel',
    `1 / ${pdf.numPages}`,
  ]) {
    expect(text).toContain(words)
  }
  for (const control of [
    'Pages of this guide',
    'Next',
    'Delete everything',
    'Check your situation',
    'All pages',
  ]) {
    expect(text).not.toContain(control)
  }
})
