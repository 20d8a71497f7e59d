import { hostileTexts } from '@/tests/support/hostile'
import { expectNoSidewaysScroll } from './support/axe'
import { bundleOf, caseId, caseOf, personOf } from './support/cases'
import { importFile, openDesk, saved, view } from './support/desk'
import { expect, test } from './support/journey'
import { printed } from './support/paper'

const texts = Object.entries(hostileTexts)

test('hostile labels stay texts on the screen and on paper, and change nothing beside them', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await openDesk(page)
  await importFile(
    page,
    bundleOf(
      texts.map(([, text], n) =>
        caseOf(n + 1, text, {
          notes: text,
          persons: [personOf('person-1', text, { whereabouts: 'belgium' })],
        }),
      ),
    ),
  )
  await page.getByRole('button', { name: `Import ${texts.length} cases` }).click()
  await saved(page)
  await expect(page.locator('[data-case]')).toHaveCount(texts.length)
  await expectNoSidewaysScroll(page)
  // A mark that turns writing round ends with the label: nothing else stands in the same line of writing.
  const leaking = await page.evaluate(() => {
    const marks = /[\u202A-\u202E\u2066-\u2069]/
    const walker = document.createTreeWalker(
      document.querySelector('main') ?? document.body,
      NodeFilter.SHOW_TEXT,
    )
    const found: string[] = []
    for (let text = walker.nextNode(); text; text = walker.nextNode()) {
      if (!marks.test(text.textContent ?? '')) continue
      let around = text.parentElement
      while (
        around &&
        getComputedStyle(around).display === 'inline' &&
        !/isolate/.test(getComputedStyle(around).unicodeBidi)
      )
        around = around.parentElement
      if (around && around.textContent !== text.textContent)
        found.push(around.textContent?.slice(0, 80) ?? '')
    }
    return found
  })
  expect(leaking).toEqual([])
  for (const [n, [what]] of texts.entries()) {
    // The list shows each of them; a case is opened for the longest and for every sixth.
    if (!what.includes('ten thousand') && n % 6 !== 0) continue
    await page
      .locator(`[data-case="${caseId(n + 1)}"] button`)
      .first()
      .click()
    await expect(page.locator('[data-open-case]'), what).toBeVisible()
    await expectNoSidewaysScroll(page)
    await view(page, 'details')
    await expectNoSidewaysScroll(page)
    await view(page, 'dossier')
    await page.locator('[data-client-sheet]').first().waitFor()
    const paper = await printed(page)
    expect(paper.pdf.numPages, what).toBeLessThan(12)
    expect(paper.text, what).toContain('Information, not legal advice')
    expect(
      await page.evaluate(() => document.querySelectorAll('main img[src="x"], main script').length),
    ).toBe(0)
    await page.getByRole('button', { name: 'All cases', exact: true }).click()
  }
})
