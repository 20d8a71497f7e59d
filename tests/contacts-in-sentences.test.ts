import { describe, expect, it } from 'vitest'
import { helperIds, helpers, sourcesOf } from '@/content/law/help/helpers'
import { type Office, offices } from '@/content/law/offices'
import { streets } from '@/content/law/places'
import { sources } from '@/content/law/sources'
import { locales } from '@/content/locale'
import { type Text, textsIn } from './support/sentences'

const all: readonly Office[] = Object.values(offices)
const rows = helperIds.map((id) => helpers[id])
const given = (list: readonly (string | undefined)[]) => list.filter((one) => one !== undefined)
const host = (url: string): string => new URL(url).hostname.replace(/^www\./, '')

/** What stands in a row, which names the page it was read from and the day. */
const known = {
  phone: new Set(
    given([
      ...all.flatMap(({ phone, otherPhone }) => [phone, otherPhone]),
      ...rows.map((one) => ('office' in one ? undefined : one.phone)),
    ]),
  ),
  mail: new Set(
    given([
      ...all.flatMap(({ email, otherEmail }) => [email, otherEmail]),
      ...rows.map((one) => ('office' in one ? undefined : one.email)),
    ]),
  ),
  site: new Set([
    ...given(all.map(({ web }) => web)).map(host),
    ...given(rows.map((one) => ('office' in one ? undefined : one.web))).map(host),
    ...rows.flatMap(sourcesOf).map(({ url }) => host(url)),
    ...Object.values(sources).map(({ url }) => host(url)),
  ]),
  address: new Set(
    all.flatMap(({ address }) => {
      if (address === undefined) return []
      return Object.values(streets[address.street]).map(
        (street) => `${street} ${address.number}, ${address.postcode}`,
      )
    }),
  ),
} as const

const mail = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g
/** A Belgian number in any grouping, a site with or without its beginning, and a street with a house number and a postcode. */
const written = {
  phone: (text: string) => text.match(/\b0\d{1,3}(?:[ ./]?\d{2,3}){2,3}\b/g) ?? [],
  mail: (text: string) => text.match(mail) ?? [],
  site: (text: string) =>
    (text.replace(mail, '').match(/\b(?:[a-z0-9-]+\.)+(?:be|brussels|com|eu|int|net|org)\b/g) ?? []).map(
      (one) => one.replace(/^www\./, ''),
    ),
  address: (text: string) => text.match(/\p{Lu}[\p{L}’ -]+ \d+[a-z]?, [1-9]\d{3}(?= \p{Lu})/gu) ?? [],
} as const
const kinds = ['phone', 'mail', 'site', 'address'] as const

/** A stand-in in the snippet for other sites. */
const standIns: readonly string[] = ['example.org']

/** A street may stand behind a word of its own language: `rue de la Presse 35`. */
const isKnown = (kind: (typeof kinds)[number], one: string): boolean =>
  kind === 'address' ? [...known.address].some((street) => street.endsWith(one)) : known[kind].has(one)

const unknownIn = (texts: readonly Text[], kind: (typeof kinds)[number]): readonly string[] =>
  texts.flatMap(({ at, text }) =>
    written[kind](text)
      .map((one) => one.trim())
      .filter((one) => !isKnown(kind, one) && !standIns.includes(one))
      .map((one) => `${at}: ${one}`),
  )

describe.each(locales)('in %s', (locale) => {
  const folder = locale === 'en' ? 'content/en' : `content/${locale}/compiled`

  it.each(kinds)('a contact in a sentence stands in a row with a source and a day: %s', async (kind) => {
    const texts = await textsIn(folder)
    if (locale === 'en') expect(texts.flatMap(({ text }) => written[kind](text)).length).toBeGreaterThan(0)
    expect(unknownIn(texts, kind)).toEqual([])
  })
})

it.each([
  ['phone', 'Call 078 15 43 25.'],
  ['mail', 'Write to stateless@ibz.fgov.be.'],
  ['site', 'Look at www.ombudsman.example.be.'],
  ['address', 'Go to Rue de la Presse 36, 1000 Brussels.'],
] as const)('another %s is found', (kind, text) => {
  expect(unknownIn([{ at: 'here', text }], kind)).toHaveLength(1)
})
