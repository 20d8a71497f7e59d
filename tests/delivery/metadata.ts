import * as z from 'zod/mini'

const text = z.string().check(z.trim(), z.minLength(1))
const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))
const address = z.url({ protocol: /^https$/ })
const locale = z.string().check(z.regex(/^[a-z]{2,3}(?:-[A-Z][A-Za-z]+)?$/))

const contact = z.strictObject({ name: text, email: z.optional(z.email()), phone: z.optional(text) })
const languageOfSite = z.strictObject({
  shortDescription: text.check(z.maxLength(150)),
  longDescription: text.check(z.minLength(150), z.maxLength(10_000)),
  features: z.array(text.check(z.maxLength(100))).check(z.minLength(1)),
})

/** The keys of the publiccode.yml standard that this project uses, as its core schema bounds them; no other is taken. */
export const publicCode = z.strictObject({
  publiccodeYmlVersion: z.literal('0'),
  name: text,
  /** Asked for by the standard; whoever publishes the repository knows it. */
  url: z.optional(address),
  softwareVersion: text,
  releaseDate: day,
  platforms: z.array(z.enum(['web', 'windows', 'mac', 'linux', 'ios', 'android'])).check(z.minLength(1)),
  categories: z.array(text),
  developmentStatus: z.enum(['concept', 'development', 'beta', 'stable', 'obsolete']),
  softwareType: z.enum(['standalone/mobile', 'standalone/iot', 'standalone/desktop', 'standalone/web']),
  intendedAudience: z.strictObject({ countries: z.array(z.string().check(z.regex(/^[A-Z]{2}$/))) }),
  description: z.record(locale, languageOfSite),
  legal: z.strictObject({ license: text }),
  maintenance: z.strictObject({
    type: z.enum(['internal', 'contract', 'community', 'none']),
    contacts: z.array(contact).check(z.minLength(1)),
  }),
  localisation: z.strictObject({
    localisationReady: z.boolean(),
    availableLanguages: z.array(locale).check(z.minLength(1)),
  }),
})

const entity = z.strictObject({ name: text })
const person = z.strictObject({ 'family-names': text, 'given-names': z.optional(text) })

/** The keys of the Citation File Format 1.2.0 that this project uses, as its guide bounds them; no other is taken. */
export const citation = z.strictObject({
  'cff-version': z.literal('1.2.0'),
  message: text,
  title: text,
  abstract: text,
  type: z.enum(['software', 'dataset']),
  authors: z.array(z.union([entity, person])).check(z.minLength(1)),
  version: text,
  'date-released': day,
  license: text,
  keywords: z.array(text).check(z.minLength(1)),
  'repository-code': z.optional(address),
})

/** One version of a changelog: its number and day; the part that is not released has neither. */
export interface Release {
  readonly version: string
  readonly on: string
}

/** The kinds of change that Keep a Changelog knows. */
const kinds = ['Added', 'Changed', 'Deprecated', 'Removed', 'Fixed', 'Security']

/**
 * Reads a changelog in the form of Keep a Changelog.
 * @returns its versions, the newest first, and a line for each heading of another form
 */
export function readChangelog(markdown: string): {
  readonly releases: readonly Release[]
  readonly problems: readonly string[]
} {
  const headings = [...markdown.matchAll(/^(#{1,3}) (.+)$/gm)].map(([, marks = '', name = '']) => ({
    level: marks.length,
    name,
  }))
  const versions = headings.filter(({ level }) => level === 2)
  const releases = versions.flatMap(({ name }) => {
    const [, version, on] = /^\[(\d+\.\d+\.\d+)\] - (\d{4}-\d{2}-\d{2})$/.exec(name) ?? []
    return version && on ? [{ version, on }] : []
  })
  const problems = headings.flatMap(({ level, name }) => {
    if (level === 1) return name === 'Changelog' ? [] : [`# ${name}`]
    if (level === 3) return kinds.includes(name) ? [] : [`### ${name}`]
    const known = name === '[Unreleased]' || releases.some(({ version }) => name.startsWith(`[${version}]`))
    return known ? [] : [`## ${name}`]
  })
  return { releases, problems }
}
