import { type Locale, locales } from '@/content/locale'

/** The languages in which authorities read, which are offered first. */
const official: readonly Locale[] = ['fr', 'nl', 'de']

/** The languages that a sheet can have beside that of the page, those of the authorities first. */
export const secondLanguages = (own: Locale): readonly Locale[] =>
  [...official, ...locales.filter((one) => !official.includes(one))].filter((one) => one !== own)
