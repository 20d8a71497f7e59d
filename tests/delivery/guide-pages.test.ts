import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { describe, expect, test } from 'vitest'
import { attributesOf, pages, read } from './site'

const guidePages = pages.filter((page) => /^..\/guides\/[^/]+\//.test(page))
/** Other languages need more words than English for the same sentences. */
const mostOf = (page: string) => (page.startsWith('en/') ? 1500 : 1700)

test('every guide has pages of its own', () => {
  expect(guidePages.length).toBeGreaterThan(50)
})

describe.each(guidePages)('%s', (page) => {
  test(`shows at most ${mostOf(page)} words before anything is opened`, () => {
    const words = visibleWords(mainOf(read(page)))
    expect(words.length).toBeGreaterThan(50)
    expect(words.length).toBeLessThanOrEqual(mostOf(page))
  })
})

test('every condition and every limit of a guide page is linked from the pages of sources', () => {
  const marks = guidePages.flatMap((page) =>
    attributesOf(read(page), 'id')
      .filter((id) => /^(condition|limit)-/.test(id))
      .map((id) => `/${page.replace(/index\.html$/, '')}#${id}`),
  )
  const linked = new Set(
    pages.filter((page) => /^..\/sources\//.test(page)).flatMap((page) => attributesOf(read(page), 'href')),
  )
  // A limit may stand in several guides; one of them is its home.
  const homes = new Set([...linked].map((href) => href.replace(/^.*#/, '')))
  expect(marks.filter((mark) => mark.includes('#condition-') && !linked.has(mark))).toEqual([])
  expect(marks.filter((mark) => !homes.has(mark.replace(/^.*#/, '')))).toEqual([])
})

function mainOf(html: string): DefaultTreeAdapterTypes.Node {
  const find = (node: DefaultTreeAdapterTypes.Node): DefaultTreeAdapterTypes.Node | undefined => {
    if (node.nodeName === 'main') return node
    for (const child of 'childNodes' in node ? node.childNodes : []) {
      const found = find(child)
      if (found) return found
    }
    return undefined
  }
  const main = find(parse(html))
  if (!main) throw new Error('The page has no main part')
  return main
}

/** The words that a reader of a phone sees: not what is folded, for paper, for wide screens or for screen readers only. */
function visibleWords(node: DefaultTreeAdapterTypes.Node): readonly string[] {
  if ('value' in node) return node.value.split(/\s+/).filter(Boolean)
  if (!('childNodes' in node)) return []
  const classes =
    'attrs' in node ? (node.attrs.find(({ name }) => name === 'class')?.value.split(' ') ?? []) : []
  if (classes.includes('hidden') || classes.includes('sr-only')) return []
  const children =
    node.nodeName === 'details'
      ? node.childNodes.filter((one) => one.nodeName === 'summary')
      : node.childNodes
  return children.flatMap(visibleWords)
}
