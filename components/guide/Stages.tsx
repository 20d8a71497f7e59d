import { OfficialNames } from '@/components/finding/law/OfficialNames'
import type { Voice } from '@/components/guide/voice'
import { papers } from '@/content/law/papers'
import type { LifecycleText, LifecycleWords } from '@/content/lifecycle-sentences'
import type { Lifecycle } from '@/machines/lifecycle/lifecycle'

export interface StagesProps {
  readonly lifecycle: Lifecycle
  readonly text: LifecycleText
  readonly lifecycleWords: LifecycleWords
  readonly voice: Voice
}

/** The stages of a file: what each means, the paper held, and who acts next. */
export function Stages({ lifecycle, text, lifecycleWords, voice }: StagesProps) {
  const { words, say } = voice
  const [first] = Object.entries(lifecycle.regions)
  if (!first) throw new Error(`${lifecycle.procedure} has no lifecycle`)
  const [region, { states }] = first
  return (
    <ul className="space-y-4 print:space-y-2">
      {Object.entries(states).map(([id, { holds, acts }]) => {
        const sentences = text.regions[region]?.states[id]
        if (!sentences) throw new Error(`No sentences for ${region}.${id}`)
        return (
          <li key={id} data-stage={id} className="keep-together border-s-4 border-line ps-4">
            <h3 className="font-semibold">{sentences.name}</h3>
            <p>{say(sentences.means)}</p>
            <p className="text-sm">
              {holds && (
                <>
                  {words.lifecyclePaper}: {lifecycleWords.papers[holds.paper]} (
                  <OfficialNames {...papers[holds.paper].official} />
                  ).{' '}
                </>
              )}
              {words.lifecycleActs}: {lifecycleWords.actors[acts]}.
            </p>
          </li>
        )
      })}
    </ul>
  )
}
