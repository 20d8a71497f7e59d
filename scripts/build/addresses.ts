import { join } from 'node:path'
import { elementsOf } from '@/scripts/build/elements'

/** Every address that was ever published, under the language, in order. */
export const addressesFile = join('tests', 'delivery', 'addresses.txt')

/** Beginnings of the names that parts of a page have for good. */
const named = /^(?:condition|stage|limit|office|paper|state|figure|source)-/
/** The pages of lists whose entries have names of their own. */
const lists = /^(?:glossary|sources|sources\/practice)\/$/
/** What names a drawing is no place of its own. */
const ofDrawings: readonly string[] = ['title', 'desc']

/**
 * The addresses of a page: itself, and its parts that have a name for good.
 * @param path where it is under the language, such as `guides/return/dates/`; empty for the first page
 */
export function addressesOf(path: string, html: string): readonly string[] {
  const parts = elementsOf(html).flatMap(({ name, attributes }) => {
    const id = attributes.get('id')
    if (id === undefined || ofDrawings.includes(name)) return []
    const lasts = named.test(id) || (lists.test(path) && (name === 'div' || name === 'li'))
    return lasts ? [`${path}#${id}`] : []
  })
  return [path, ...parts]
}

/** The list as a file. The first page has no name, so a dot stands for it. */
export const addressLines = (addresses: Iterable<string>): string =>
  `${[...new Set(addresses)]
    .map((address) => address || '.')
    .sort()
    .join('\n')}\n`

/** The addresses of such a file. */
export const readAddressLines = (text: string): readonly string[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => (line === '.' ? '' : line))
