import { createHash } from 'node:crypto'
import { elementsOf, type PageElement } from './elements'
import { afterCharset, isScriptPreload, scriptsOf, without } from './html'
import { starterScript, startsWith } from './starter'

/** A page whose scripts are fetched by its starter, and the file of what stood in it for them. */
export interface LatePage {
  readonly html: string
  /** Where the file is in the export, with forward slashes. */
  readonly file: string
  readonly text: string
}

/** How the framework marks the script that begins its work. */
const bootstrapId = '_R_'

/**
 * Takes out of a page what only its scripts read, four fifths of it, so that what a person reads comes first. The framework
 * begins when that file has run and the page stands whole: never with half of either.
 * @param page path inside the export with forward slashes, such as `en/check/index.html`
 * @throws Error when the scripts are not as the framework writes them
 */
export function withLateScripts(html: string, page: string): LatePage {
  const scripts = scriptsOf(html).filter(({ attributes }) => !attributes.has('nomodule'))
  const addresses = new Set(scripts.flatMap(({ attributes }) => attributes.get('src') ?? []))
  const inline = scripts.filter(({ attributes }) => !attributes.has('src'))
  const [bootstrap, ...more] = inline.filter(({ attributes }) => attributes.get('id') === bootstrapId)
  const waits = scripts.some(({ attributes }) => attributes.has('src') && !attributes.has('async'))
  if (!bootstrap || more.length > 0 || waits)
    throw new Error(
      `${page} does not begin with one script as the framework writes it, and others that do not wait`,
    )
  const text = [
    ...inline.filter((one) => one !== bootstrap).map((one) => one.text),
    onceWhole(bootstrap.text),
  ]
    .join(';\n')
    .concat('\n')
  const file = fileOf(page, text)
  const gone = elementsOf(html).filter(
    (one) => scripts.includes(one) || isScriptPreload(one) || isManifest(one),
  )
  return { html: withStarter(without(html, gone), `/${file}`, [...addresses]), file, text }
}

const onceWhole = (text: string) =>
  `{const begin=()=>{${text}};document.readyState==='loading'?document.addEventListener('DOMContentLoaded',begin):begin()}`

/** Its file and icons would come in front of the letters. The framework puts it back with what else the head holds. */
const isManifest = ({ name, attributes }: PageElement) =>
  name === 'link' && attributes.get('rel') === 'manifest'

/** The name changes with what it holds, so that two releases never mix. */
function fileOf(page: string, text: string): string {
  const [locale, ...folders] = page.split('/').slice(0, -1)
  const sum = createHash('sha256').update(text).digest('hex').slice(0, 10)
  return `${locale}/texts/page.${folders.join('-')}.${sum}.js`
}

/** Before the style sheets: a script behind them would wait for them. */
function withStarter(html: string, page: string, scripts: readonly string[]): string {
  const named = `${startsWith.data}="${page}" ${startsWith.scripts}="${scripts.join(' ')}"`
  return afterCharset(html, `<script ${named}>${starterScript}</script>`)
}
