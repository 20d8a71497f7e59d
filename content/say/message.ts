import { _createCache, _createIntlFormatters } from 'use-intl/core'
import formatMessage from 'use-intl/format-message'
import type { Message } from '@/content/message'
import type { Phrasebook } from '@/content/phrasebook'
import { inOwnOrder } from '@/content/say/direction'

const cache = _createCache()
const formatters = _createIntlFormatters(cache)

/** What stands in the places of a message. */
export type Values<P extends string> = Readonly<Record<P, string | number>>

/** What a tag of a message is replaced by: a function of the text inside it. */
type Tags = Readonly<Record<string, (inside: unknown) => string>>

/**
 * Put values into the places of a message, as the language counts and writes numbers.
 * It is the formatter of the screens' translator: it takes messages as written and, in a built site, compiled ones.
 */
export function fill<P extends string>(
  message: Message<P>,
  values: NoInfer<Values<P>>,
  { tag }: Pick<Phrasebook, 'tag'>,
): string {
  return format(message, inOwnOrder(values, tag), tag)
}

/** Replace the tags of a message: `<text></text>` becomes what `tags.text` returns. */
export function fillTagged(message: string, tags: Tags, { tag }: Pick<Phrasebook, 'tag'>): string {
  return format(message, inOwnOrder(tags, tag), tag)
}

function format(message: string, values: Parameters<typeof formatMessage>[2], locale: string): string {
  return String(formatMessage('', message, values, { cache, formatters, locale }))
}
