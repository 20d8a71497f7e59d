import { createTranslator } from 'use-intl/core'
import type { ui } from '@/content/en/ui'
import type { Language, UiText } from '@/content/language'
import type { Phrasebook } from '@/content/phrasebook'
import { inOwnOrder, isRightToLeft } from '@/content/say/direction'

/** ICU messages of the screens; compiled in a built site. English gives the keys and the arguments. */
export type Messages = typeof ui

/** Says the sentences of the screens: `t('common.back')`, `t('common.lawAsOf', { date })`. */
export type Chrome = ReturnType<typeof chromeOf>

/** A translator for one language. Throws when a message is missing or an argument does not fit. */
export function chromeOf({ tag }: Pick<Language, 'tag'>, messages: Messages) {
  const t = createTranslator({
    locale: tag,
    messages,
    onError: (error) => {
      throw error
    },
  })
  return isRightToLeft(tag) ? inOrder(t, tag) : t
}

/** A translator that keeps the order of names and numbers inside sentences that run from right to left. */
function inOrder<T extends { rich: object }>(t: T, tag: string): T {
  const ordered = <F extends object>(say: F): F =>
    new Proxy(say, {
      apply: (of, itself, [key, values, ...rest]) =>
        Reflect.apply(of as () => unknown, itself, [key, values && inOwnOrder(values, tag), ...rest]),
      get: (of, name) => (name === 'rich' ? ordered(t.rich) : Reflect.get(of, name)),
    })
  return ordered(t)
}

/** How the language writes days and lists, for `content/say`. */
export const phrasebookOf = ({ tag }: Pick<Language, 'tag'>, { joins }: Messages): Phrasebook => ({
  tag,
  joins,
})

/** The messages of the screens in one language. */
export async function loadMessages(language: Language): Promise<Messages> {
  const { ui: text } = await language.ui()
  return asMessages(text)
}

/** Every language has the keys of English; the types of arguments are read from English. */
const asMessages = (text: UiText): Messages => text as Messages
