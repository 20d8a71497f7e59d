import { createTranslator } from 'use-intl/core'
import type { ui } from '@/content/en/ui'
import type { UiText } from '@/content/language'
import { type Locale, languages } from '@/content/locales'

/** ICU messages of the screens, as written or compiled; English gives the keys and the arguments. */
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

/** Every language has the keys of English; the types of arguments are read from English. */
export const asMessages = (text: UiText): Messages => text as Messages
