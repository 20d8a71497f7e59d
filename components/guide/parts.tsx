import { SourceLines } from '@/components/finding/law/SourceLines'
import { Figures } from '@/components/guide/Figures'
import type { GuidePart } from '@/components/guide/GuideFrame'
import { Interactions } from '@/components/guide/Interactions'
import { LimitList } from '@/components/guide/LimitList'
import type { Voice } from '@/components/guide/voice'
import type { CitationId } from '@/content/law/citations'
import type { RouteId } from '@/content/law/route-ids'
import type { TimeLimit } from '@/content/law/time-limits'

/** The part with the time limits; none where there are none. */
export function limitsPart(limits: readonly TimeLimit[], title: string, voice: Voice): readonly GuidePart[] {
  if (limits.length === 0) return []
  const { limitsLead: lead } = voice.words
  return [{ id: 'time-limits', title, lead, body: <LimitList limits={limits} voice={voice} /> }]
}

/** What a route does to the others, and the figures about it. */
export const routeParts = (route: RouteId, voice: Voice): readonly GuidePart[] => [
  {
    id: 'other-routes',
    title: voice.words.interactions,
    body: <Interactions route={route} voice={voice} />,
  },
  { id: 'figures', title: voice.words.figures, body: <Figures route={route} voice={voice} /> },
]

/** The articles that a guide rests on, once each. */
export function sourcesPart(ids: readonly CitationId[], voice: Voice): GuidePart {
  const { words, t, phrases, names } = voice
  return {
    id: 'sources',
    title: words.sources,
    lead: words.sourcesLead,
    body: <SourceLines plain ids={[...new Set(ids)]} t={t} phrases={phrases} names={names} />,
  }
}
