import { isNeighbourId } from '@/components/guide/ids'
import type { GuideSentences } from '@/components/i18n/pages'
import { loadProcedureText } from '@/components/i18n/sentences'
import type { Language } from '@/content/language'
import { type RouteId, routeIds } from '@/content/law/route-ids'

/** The title of every route, as its guide has it. Rejects when a route has no guide in this language. */
export async function routeNames(
  language: Language,
  { guideTexts }: GuideSentences,
): Promise<Readonly<Record<RouteId, string>>> {
  const names = await Promise.all(
    routeIds.map(async (id) => {
      if (isNeighbourId(id)) return [id, guideTexts[id].title] as const
      return [id, (await loadProcedureText(language, id)).title] as const
    }),
  )
  // There is one entry for each route.
  return Object.fromEntries(names) as Record<RouteId, string>
}
