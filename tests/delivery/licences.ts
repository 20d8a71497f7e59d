import * as z from 'zod/mini'

/** Licences that allow use in and beside a work under the EUPL-1.2 without further review. */
const allowed: readonly string[] = [
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MPL-2.0',
  'PSF-2.0',
  'Unlicense',
  'Zlib',
]

/** Packages with another licence that were looked at one by one, and why they may stay. */
const reviewed: readonly { readonly name: RegExp; readonly licence: string; readonly why: string }[] = [
  {
    name: /^@img\/sharp-/,
    licence: 'LGPL-3.0-or-later',
    why: 'image library the framework offers for its own server; not used by a static export, not shipped',
  },
  { name: /^caniuse-lite$/, licence: 'CC-BY-4.0', why: 'browser data read while building; not shipped' },
  {
    name: /^@fontsource-variable\/atkinson-hyperlegible-next$/,
    licence: 'OFL-1.1',
    why: 'letters of the site, shipped cut to its weights under their own licence (public/font-licence.txt)',
  },
  {
    name: /^dictionary-de$/,
    licence: 'GPL-2.0',
    why: 'list of German words that a test spells translations with; not shipped',
  },
  {
    name: /^duck$/,
    licence: 'BSD',
    why: 'its text is the BSD licence of two clauses; part of a reader of files that tests use, not shipped',
  },
  { name: /^date-holidays$/, licence: 'CC-BY-3.0', why: 'test oracle for public holidays; not shipped' },
]

const lockFile = z.object({
  packages: z.record(z.string(), z.object({ license: z.optional(z.string()) })),
})

/**
 * Finds packages of the lock file whose licence is neither allowed nor reviewed.
 * @param lock the parsed package-lock.json
 * @returns how many packages were looked at, and one line a problem
 */
export function licenceProblems(lock: unknown): { looked: number; problems: string[] } {
  const entries = Object.entries(lockFile.parse(lock).packages).filter(([path]) => path !== '')
  const problems = entries.flatMap(([path, { license }]) => {
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)
    if (license === undefined) return [`${name}: states no licence`]
    return mayUse(license, name) ? [] : [`${name}: ${license} is neither allowed nor reviewed`]
  })
  return { looked: entries.length, problems }
}

/** Reads an SPDX expression: of an OR one part must do, of an AND every part. */
function mayUse(expression: string, name: string): boolean {
  const parts = expression.replace(/[()]/g, '').split(/\s+OR\s+/)
  return parts.some((part) =>
    part.split(/\s+AND\s+/).every((id) => allowed.includes(id) || isReviewed(id, name)),
  )
}

function isReviewed(id: string, name: string): boolean {
  return reviewed.some((exception) => exception.licence === id && exception.name.test(name))
}
