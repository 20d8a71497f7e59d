import { ar } from '@/content/ar/compiled'
import { de } from '@/content/de/compiled'
import { en } from '@/content/en'
import { fr } from '@/content/fr/compiled'
import type { Language } from '@/content/language'
import type { Locale } from '@/content/locale'
import { nl } from '@/content/nl/compiled'

/**
 * Every language of the site, for what runs while the site is built and for commands. In the browser each page
 * carries its own language alone (`components/i18n/remote.ts`).
 */
export const languages: Readonly<Record<Locale, Language>> = { en, fr, nl, de, ar }
