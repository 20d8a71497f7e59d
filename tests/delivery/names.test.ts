import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { describe, expect, test } from 'vitest'
import { pages, read } from './site'

type Element = DefaultTreeAdapterTypes.Element

/** What a person who hears the page goes to by its name. */
const named = ['a', 'button', 'summary', 'h1', 'h2', 'h3', 'h4', 'title', 'caption', 'th']
/** Parts of a page of which several may be there, so that their names tell them apart. */
const landmarks = ['nav', 'aside', 'main']

describe.each([
  ['a link without words', '<a href="/"> </a>', 'no name: <a href="/">'],
  ['words that are hidden', '<button><span aria-hidden="true">x</span></button>', 'no name: <button>'],
  ['two parts of one name', '<nav aria-label="A"></nav><nav aria-label="A"></nav>', 'twice: nav A'],
])('%s', (_what, html, fault) => {
  test('is seen', () => {
    expect(faultsOf(`<title>T</title>${html}`)).toEqual([fault])
  })
})

test('a name may be an image’s, a label’s or another element’s', () => {
  const html =
    '<a href="/"><img alt="Start"></a><a href="/" aria-label="Start"></a><h2 id="x">A</h2><nav aria-labelledby="x"></nav><nav aria-label="B"></nav>'
  expect(faultsOf(`<title>T</title>${html}`)).toEqual([])
})

test.each(pages)('whatever is gone to by its name has one on %s', (page) => {
  expect(faultsOf(read(page))).toEqual([])
})

function faultsOf(html: string): readonly string[] {
  const all = below(parse(html, { scriptingEnabled: false }))
  const byId = new Map(all.map((element) => [attribute(element, 'id'), element]))
  const nameOf = (element: Element): string => {
    const label = (attribute(element, 'aria-labelledby') ?? '').split(' ').map((id) => byId.get(id))
    const given = label.map((one) => (one ? textOf(one) : '')).join(' ')
    return (given.trim() || attribute(element, 'aria-label') || textOf(element)).trim()
  }
  const parts = all
    .filter((element) => landmarks.includes(element.tagName) && !isForOneWidth(element))
    .map((element) => `${element.tagName} ${attribute(element, 'aria-label') ?? nameOf(element)}`)
  return [
    ...all
      .filter(({ tagName }) => named.includes(tagName))
      .filter((element) => nameOf(element) === '')
      .map(({ tagName, attrs }) => `no name: <${[tagName, ...attrs.map(written)].join(' ')}>`),
    ...parts.filter((part, index) => parts.indexOf(part) !== index).map((part) => `twice: ${part}`),
  ]
}

function below(node: DefaultTreeAdapterTypes.ParentNode): readonly Element[] {
  return node.childNodes.flatMap((child) => ('tagName' in child ? [child, ...below(child)] : []))
}

/** What is heard of an element: its text, and what stands for an image. */
function textOf(element: Element): string {
  if (attribute(element, 'aria-hidden') === 'true') return ''
  return element.childNodes
    .map((child) => {
      if ('value' in child) return child.value
      if (!('tagName' in child)) return ''
      return attribute(child, 'alt') ?? attribute(child, 'aria-label') ?? textOf(child)
    })
    .join('')
    .trim()
}

/** Shown on a wide or on a narrow screen alone, where another stands for it on the other. */
const isForOneWidth = (element: Element) =>
  /(?:^|\s)(?:[a-z]{2}:)?hidden(?:\s|$)/.test(attribute(element, 'class') ?? '')
const written = ({ name, value }: Element['attrs'][number]) => `${name}="${value}"`
const attribute = ({ attrs }: Element, name: string) => attrs.find((one) => one.name === name)?.value
