import type { PageId } from '@/components/guide/ids'
import type { PageSlug } from '@/components/guide/page-slugs'
import type { RouteId } from '@/content/law/route-ids'
import type { Locale } from '@/content/locale'

/** A list of visited pages must not tell whom a guide is for, so this one is named after its neutral title. */
const neutral: Partial<Readonly<Record<PageId | RouteId, string>>> = {
  'trafficking-victims': 'specialised-centre',
}

/** The part of the address that names a guide. */
export const guideSlug = (id: PageId | RouteId): string => neutral[id] ?? id

/** The address of a guide, of one of its pages, or of something on that page. */
export function guideAddress(
  locale: Locale,
  id: PageId | RouteId,
  page: PageSlug = 'overview',
  anchor?: string,
): string {
  const path = `/${locale}/guides/${guideSlug(id)}/${page === 'overview' ? '' : `${page}/`}`
  return anchor === undefined ? path : `${path}#${anchor}`
}

/** A condition as a message names it: with the neutral name of its procedure, since others may see the message. */
export const pointOf = (procedure: RouteId, condition: string): string =>
  `${guideSlug(procedure)}.${condition}`
