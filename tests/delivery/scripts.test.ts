import { describe, expect, test } from 'vitest'
import { policyOf, scriptAddressesOf, scriptsOf } from '@/scripts/build/html'
import { isInteractive } from '@/scripts/build/interactive-pages'
import { files, pages, read } from './site'

describe.each(pages.filter((page) => !isInteractive(page)))('%s', (page) => {
  test('comes without scripts and says so in its policy', () => {
    const html = read(page)
    expect(scriptsOf(html)).toEqual([])
    expect(scriptAddressesOf(html).size).toBe(0)
    expect(policyOf(html)).toContain("script-src 'none'")
  })
})

describe.each(pages.filter(isInteractive))('%s', (page) => {
  test('keeps its scripts', () => {
    expect(scriptsOf(read(page)).length).toBeGreaterThan(0)
  })
})

test('the questionnaire is among the pages that keep their scripts', () => {
  expect(pages.filter(isInteractive)).toContain('en/check/index.html')
})

test('no files are left that only client-side links would read', () => {
  expect(files.filter((file) => /(^|\/)(__next\..*|index)\.txt$/.test(file))).toEqual([])
})
