import { type DefaultTreeAdapterTypes, parse } from 'parse5'

/** Something that a page says, and where: `text`, or the name of an attribute. */
export interface Said {
  readonly where: string
  readonly text: string
}

const spoken = ['aria-label', 'aria-description', 'title', 'alt', 'placeholder']
const descriptions = /^(description|og:|twitter:|apple-mobile-web-app-title)/
const silent = ['script', 'style', 'template']

/** All that a page says in its own language, also to those who hear it. What is marked as another language is left out. */
export function saidOn(html: string): readonly Said[] {
  const root = parse(html, { scriptingEnabled: false }).childNodes.find(({ nodeName }) => nodeName === 'html')
  if (root === undefined || !('attrs' in root)) throw new Error('The page has no html element')
  return below(root, attribute(root, 'lang') ?? '')
}

function below(node: DefaultTreeAdapterTypes.ChildNode, lang: string): readonly Said[] {
  if ('value' in node) return given('text', node.value)
  if (!('attrs' in node) || silent.includes(node.nodeName)) return []
  if ((attribute(node, 'lang') ?? lang) !== lang) return []
  const name = attribute(node, 'name') ?? attribute(node, 'property') ?? ''
  return [
    ...(node.nodeName === 'meta' && descriptions.test(name)
      ? given(name, attribute(node, 'content') ?? '')
      : []),
    ...spoken.flatMap((name) => given(name, attribute(node, name) ?? '')),
    ...node.childNodes.flatMap((child) => below(child, lang)),
  ]
}

function given(where: string, value: string): readonly Said[] {
  const text = value.replace(/\s+/g, ' ').trim()
  return text === '' ? [] : [{ where, text }]
}

const attribute = ({ attrs }: DefaultTreeAdapterTypes.Element, name: string) =>
  attrs.find((one) => one.name === name)?.value
