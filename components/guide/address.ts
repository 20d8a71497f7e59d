import type { PageId } from '@/components/guide/ids'
import type { RouteId } from '@/content/law/route-ids'
import type { Locale } from '@/content/locales'

/** A list of visited pages must not tell whom a guide is for, so this one is named after its neutral title. */
const neutral: Partial<Readonly<Record<PageId | RouteId, string>>> = {
  'trafficking-victims': 'specialised-centre',
}

/** The last part of the address of a guide. */
export const guideSlug = (id: PageId | RouteId): string => neutral[id] ?? id

export const guideAddress = (locale: Locale, id: PageId | RouteId): string =>
  `/${locale}/guides/${guideSlug(id)}/`
