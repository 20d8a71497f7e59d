import { type StandingVoice, sayChange, sayInPlaceOf } from '@/components/law/standing'
import type { CitationId } from '@/content/law/citations'

/** Below an article: the older number whose place it takes, and that it was repealed or amended since it was read. */
export function Standing({ id, ...voice }: StandingVoice & { readonly id: CitationId }) {
  const inPlaceOf = sayInPlaceOf(id, voice)
  const change = sayChange(id, voice)
  return (
    <>
      {inPlaceOf !== null && <span className="block text-soft">{inPlaceOf}</span>}
      {change !== null && <span className="block font-semibold text-check">{change}</span>}
    </>
  )
}
