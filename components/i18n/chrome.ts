import { createTranslator } from 'use-intl/core'
import type { ui } from '@/content/en/ui'
import type { UiText } from '@/content/language'
import { type Locale, languages } from '@/content/locales'
import type { Phrasebook } from '@/content/phrasebook'

/** ICU messages of the screens; compiled in a built site. English gives the keys and the arguments. */
export type Messages = typeof ui

/** Says the sentences of the screens: `t('common.back')`, `t('common.lawAsOf', { date })`. */
export type Chrome = ReturnType<typeof chromeOf>

/** A translator for one language. Throws when a message is missing or an argument does not fit. */
export function chromeOf(locale: Locale, messages: Messages) {
  return createTranslator({
    locale: languages[locale].tag,
    messages,
    onError: (error) => {
      throw error
    },
  })
}

/** How the language writes days and lists, for `content/say`. */
export const phrasebookOf = (locale: Locale, { joins }: Messages): Phrasebook => ({
  tag: languages[locale].tag,
  joins,
})

/** The messages of the screens in one language. */
export async function loadMessages(locale: Locale): Promise<Messages> {
  const { ui: text } = await languages[locale].ui()
  return asMessages(text)
}

/** Every language has the keys of English; the types of arguments are read from English. */
const asMessages = (text: UiText): Messages => text as Messages
