import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { filesBelow } from '../files'
import { assetPolicy, securityHeaders } from '../headers'
import { policyOf, scriptsOf } from '../html'
import { isInteractive } from '../interactive-pages'
import { headerPolicy, mayBeFramed } from '../policy'

/** The file that holds the copy of a language, below its folder. */
export const copyFile = 'copy.json'

/**
 * What no copy without network needs: the list of languages, notes for servers, files for programs, the feed, what a language is
 * to pages of another, and the copies themselves.
 */
const left =
  /^(?:data\/.*|_headers|_redirects|404\.html|index\.html|forget\.txt|sbom\.cdx\.json|.*\.(?:br|gz|map|docx|atom)|[^/]+\/(?:worker\.js|copy\.json|texts\/(?:language|ui\.[0-9a-f]+)\.json))$/

/** What a letter in another language than the page’s is said from. */
const ofLetters = /^(?:fr|nl|de)\/texts\/(?:letterWords|names|letters)\./

const texts: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
}
const images: Readonly<Record<string, string>> = { '.woff2': 'font/woff2', '.png': 'image/png' }

/** One file of a copy: where it is, and what a server would answer. */
export interface KeptFile {
  readonly address: string
  readonly type: string
  readonly policy: string
  readonly text?: string
  readonly base64?: string
}

/** A release of one language in one file, so that two releases never mix and its parts are compressed together. */
export interface Copy {
  readonly build: string
  /** The headers that every answer carries. */
  readonly headers: Readonly<Record<string, string>>
  readonly files: readonly KeptFile[]
}

/**
 * The files that work without network once a copy of a language is kept: its own, and the sentences of letters in the
 * languages in which the authorities take them. Empty models are left out; a letter is made without network all the same.
 * @param files the files of the export, with forward slashes
 * @param locale the language whose pages are kept
 * @param locales every language of the site
 */
export function keptFiles(
  files: readonly string[],
  locale: string,
  locales: readonly string[],
): readonly string[] {
  const others = locales.filter((one) => one !== locale)
  return files.filter(
    (file) =>
      !left.test(file) && (ofLetters.test(file) || !others.some((other) => file.startsWith(`${other}/`))),
  )
}

/**
 * Writes for each language a copy of its pages, and a worker that keeps it on the reader's device.
 * @param out the export's folder, finished but not yet compressed
 * @param locales every language of the site
 * @param day the day of the build, as ISO text
 * @param worker the text of the worker
 * @throws Error for a file of a kind that has no type here
 */
export function writeOffline(out: string, locales: readonly string[], day: string, worker: string): void {
  const found = filesBelow(out)
  const old = scriptsForOldBrowsers(out, found)
  const all = found.filter((file) => !old.has(`/${file}`))
  for (const locale of locales) {
    const files = keptFiles(all, locale, locales).map((file) => keptFile(out, file))
    const sum = createHash('sha256').update(JSON.stringify(files)).digest('hex')
    const copy: Copy = { build: `${day}-${sum.slice(0, 12)}`, headers: securityHeaders, files }
    writeFileSync(join(out, locale, copyFile), JSON.stringify(copy))
    const constants = `const build = '${copy.build}'\nconst language = '${locale}'\n`
    writeFileSync(join(out, locale, 'worker.js'), constants + worker)
  }
}

/**
 * The scripts that pages name for browsers without modules, which have no worker that could keep a copy. Pages that are only
 * read keep no scripts.
 */
function scriptsForOldBrowsers(out: string, files: readonly string[]): ReadonlySet<string | undefined> {
  const pages = files.filter((file) => file.endsWith('.html') && isInteractive(file))
  const scripts = pages.flatMap((file) => scriptsOf(readFileSync(join(out, file), 'utf8')))
  return new Set(
    scripts
      .filter(({ attributes }) => attributes.has('nomodule'))
      .map(({ attributes }) => attributes.get('src')),
  )
}

function keptFile(out: string, file: string): KeptFile {
  const address = `/${file.replace(/(^|\/)index\.html$/, '$1')}`
  const body = readFileSync(join(out, file))
  const [text, image] = [texts[extname(file)], images[extname(file)]]
  if (image) return { address, type: image, policy: assetPolicy, base64: body.toString('base64') }
  if (!text) throw new Error(`${file} is of no kind that a copy can hold`)
  const own = file.endsWith('.html') ? policyOf(body.toString('utf8')) : undefined
  return {
    address,
    type: text,
    policy: own ? headerPolicy(own, mayBeFramed(file)) : assetPolicy,
    text: body.toString('utf8'),
  }
}
