import { ui } from '@/content/en/ui'
import { faultsOf, faultsOfWords } from './support/inspect'
import { expect, test } from './support/journey'
import { stateGroups } from './support/states'

for (const { name, states, wordsAlone } of stateGroups) {
  test(`${name}: every state in every way ${wordsAlone ? 'that words can spoil' : 'of reading'}`, async ({
    page,
  }) => {
    // Some twenty screens, each looked at in seven ways.
    test.setTimeout(900_000)
    for (const { name: state, reach } of states) {
      await reach(page)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expect(page.locator('main').getByText(ui.common.loading)).toHaveCount(0)
      expect.soft(await (wordsAlone ? faultsOfWords : faultsOf)(page), state).toEqual([])
    }
  })
}

test('the look at a state sees what is wrong with it', async ({ page }) => {
  await page.goto('/en/about/')
  expect(await faultsOf(page)).toEqual([])
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(`
      #wide { inline-size: 900px }
      #pale { color: #fff; background: #eee }
      #tight { inline-size: 13ch; white-space: nowrap; overflow: hidden }
      #lopsided { position: relative; left: -700px }
      #cut { block-size: 1.2em; overflow: hidden }
      #sheet { display: none }
      @media print { #paper { color: #eee } #sheet { display: block } }
    `)
    document.adoptedStyleSheets.push(sheet)
    const paragraph = ([id = '', textContent = '']: readonly string[]) =>
      Object.assign(document.createElement('p'), { id, textContent })
    document.querySelector('main')?.append(
      Object.assign(document.createElement('img'), { src: '/icon.svg' }),
      Object.assign(document.createElement('button'), { id: 'sheet' }),
      ...[
        ['wide', 'wide'],
        ['pale', 'pale'],
        ['paper', 'paper'],
        ['tight', 'a measured area'],
        ['lopsided', 'lopsided'],
        ['cut', 'cut off when words and lines stand further apart from each other'],
      ].map(paragraph),
    )
  })
  const faults = (await faultsOf(page)).join('\n')
  for (const [way, what] of [
    ['320 px', 'image-alt'],
    ['320 px', '9\\d\\d px wide'],
    ['a third longer', 'text cut off: <p id="tight"'],
    ['a third longer, right to left', '10\\d\\d px wide'],
    ['wide', 'color-contrast'],
    ['text spacing', 'text cut off'],
    ['dark', 'color-contrast.*pale'],
    ['print', 'color-contrast.*paper'],
    ['print', 'button-name'],
  ]) {
    expect(faults).toMatch(new RegExp(`${way}: ${what}`))
  }
})
