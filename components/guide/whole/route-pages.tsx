import { Figures, hasFigures } from '@/components/guide/Figures'
import { hasSameRoute, Interactions, SameRoute } from '@/components/guide/Interactions'
import { LimitList } from '@/components/guide/LimitList'
import type { GuideLanguage } from '@/components/guide/language'
import type { GuidePage } from '@/components/guide/whole/guide'
import type { RouteId } from '@/content/law/route-ids'
import type { TimeLimit } from '@/content/law/time-limits'

/** The page with the time limits; none where there are none. */
export function limitPages(limits: readonly TimeLimit[], language: GuideLanguage): readonly GuidePage[] {
  if (limits.length === 0) return []
  const { words } = language
  return [
    {
      slug: 'dates',
      lead: words.limitsLead,
      parts: [
        {
          id: 'time-limits',
          title: words.limitsEach,
          body: <LimitList limits={limits} language={language} />,
        },
      ],
      cited: limits.flatMap(({ basis }) => basis),
    },
  ]
}

/** What a route does to the others, and the figures about it. */
export function routePages(route: RouteId, language: GuideLanguage): readonly GuidePage[] {
  const { words } = language
  const side = (to: 'to' | 'from') => <Interactions route={route} side={to} language={language} />
  return [
    {
      slug: 'effects',
      parts: [
        { id: 'to-others', title: words.interactionsTo, body: side('to') },
        { id: 'from-others', title: words.interactionsFrom, body: side('from') },
        ...(hasSameRoute(route)
          ? [
              {
                id: 'again',
                title: words.interactionsSame,
                body: <SameRoute route={route} language={language} />,
              },
            ]
          : []),
      ],
      cited: [],
    },
    ...(hasFigures(route)
      ? [
          {
            slug: 'figures' as const,
            parts: [
              {
                id: 'figures',
                title: words.figures,
                body: <Figures route={route} language={language} />,
              },
            ],
            cited: [],
          },
        ]
      : []),
  ]
}
