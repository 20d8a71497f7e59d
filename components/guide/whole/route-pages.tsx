import { Figures, hasFigures } from '@/components/guide/Figures'
import { hasSameRoute, Interactions, SameRoute } from '@/components/guide/Interactions'
import { LimitList } from '@/components/guide/LimitList'
import type { GuideLanguage } from '@/components/guide/language'
import { pageOfLimit, pageSlugs } from '@/components/guide/page-slugs'
import type { GuidePage } from '@/components/guide/whole/guide'
import type { RouteId } from '@/content/law/route-ids'
import type { TimeLimit } from '@/content/law/time-limits'

/** The pages with the time limits; none where there are none. */
export function limitPages(limits: readonly TimeLimit[], language: GuideLanguage): readonly GuidePage[] {
  const { words } = language
  return pageSlugs.flatMap((slug) => {
    const here = limits.filter((limit) => pageOfLimit(limit) === slug)
    if (here.length === 0) return []
    return [
      {
        slug,
        lead: words.limitsLead,
        parts: [
          {
            id: slug === 'dates' ? 'time-limits' : slug,
            title: words.limitsEach,
            body: <LimitList limits={here} language={language} />,
          },
        ],
        cited: here.flatMap(({ basis }) => basis),
      },
    ]
  })
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
