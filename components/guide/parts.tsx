import { SourceLines } from '@/components/finding/law/SourceLines'
import { Figures } from '@/components/guide/Figures'
import type { GuidePart } from '@/components/guide/GuideFrame'
import { Interactions } from '@/components/guide/Interactions'
import { LimitList } from '@/components/guide/LimitList'
import type { GuideLanguage } from '@/components/guide/language'
import type { CitationId } from '@/content/law/citations'
import type { RouteId } from '@/content/law/route-ids'
import type { TimeLimit } from '@/content/law/time-limits'

/** The part with the time limits; none where there are none. */
export function limitsPart(
  limits: readonly TimeLimit[],
  title: string,
  language: GuideLanguage,
): readonly GuidePart[] {
  if (limits.length === 0) return []
  const { limitsLead: lead } = language.words
  return [{ id: 'time-limits', title, lead, body: <LimitList limits={limits} language={language} /> }]
}

/** What a route does to the others, and the figures about it. */
export const routeParts = (route: RouteId, language: GuideLanguage): readonly GuidePart[] => [
  {
    id: 'other-routes',
    title: language.words.interactions,
    body: <Interactions route={route} language={language} />,
  },
  { id: 'figures', title: language.words.figures, body: <Figures route={route} language={language} /> },
]

/** The articles that a guide rests on, once each. */
export function sourcesPart(ids: readonly CitationId[], language: GuideLanguage): GuidePart {
  const { words, t, phrases, names } = language
  return {
    id: 'sources',
    title: words.sources,
    lead: words.sourcesLead,
    body: <SourceLines plain ids={[...new Set(ids)]} t={t} phrases={phrases} names={names} />,
  }
}
