import { lastingName } from '@/components/changes/uuid'
import type { ISODate } from '@/content/law/types'

/** An entry of a feed: what changed, when, and where the page tells of it. */
export interface FeedEntry {
  readonly id: string
  readonly on: ISODate
  readonly title: string
  readonly text: string
  /** Its kind, for readers that sort by it. */
  readonly kind: string
}

/** A feed of one language. Addresses begin with `site`, or at the root where it is not known. */
export interface Feed {
  readonly locale: string
  readonly title: string
  readonly lead: string
  /** Who answers for it: the name of the site. */
  readonly author: string
  readonly site: string
  /** The newest first, at least one. */
  readonly entries: readonly [FeedEntry, ...FeedEntry[]]
}

/** Where the feed of a language stands, from the root of the site. */
export const feedAddress = (locale: string): string => `/${locale}/changes.atom`

/** The feed as Atom (RFC 4287). */
export function atomOf({ locale, title, lead, author, site, entries }: Feed): string {
  const page = `${site}/${locale}/changes/`
  const [newest] = entries
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${locale}">`,
    `  <id>${lastingName(`${locale}/changes`)}</id>`,
    `  <title>${escaped(title)}</title>`,
    `  <subtitle>${escaped(lead)}</subtitle>`,
    `  <updated>${moment(newest.on)}</updated>`,
    `  <author><name>${escaped(author)}</name></author>`,
    `  <link rel="self" type="application/atom+xml" href="${escaped(`${site}${feedAddress(locale)}`)}"/>`,
    `  <link rel="alternate" type="text/html" hreflang="${locale}" href="${escaped(page)}"/>`,
    ...entries.flatMap(({ id, on, title: headline, text, kind }) => [
      '  <entry>',
      `    <id>${lastingName(`${locale}/changes/${id}`)}</id>`,
      `    <title>${escaped(headline)}</title>`,
      `    <updated>${moment(on)}</updated>`,
      `    <category term="${escaped(kind)}"/>`,
      `    <link rel="alternate" type="text/html" href="${escaped(`${page}#${id}`)}"/>`,
      `    <content type="text">${escaped(text)}</content>`,
      '  </entry>',
    ]),
    '</feed>',
    '',
  ].join('\n')
}

/** A day as the moment that Atom asks for: its beginning. */
const moment = (day: ISODate) => `${day}T00:00:00Z`

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text as XML writes it. */
const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => signs[sign] ?? sign)
