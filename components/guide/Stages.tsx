import { WithOfficialNames } from '@/components/finding/law/OfficialNames'
import { stateAnchor } from '@/components/guide/anchors'
import type { GuideLanguage } from '@/components/guide/language'
import { Labelled } from '@/components/ui/Labelled'
import { papers } from '@/content/law/papers'
import type { LifecycleText, LifecycleWords } from '@/content/lifecycle-sentences'
import { textAt } from '@/content/say/lookup'
import type { Lifecycle } from '@/machines/lifecycle/lifecycle'

export interface StagesProps {
  readonly lifecycle: Lifecycle
  readonly text: LifecycleText
  readonly lifecycleWords: LifecycleWords
  readonly language: GuideLanguage
}

/** The stages of a file: what each means, the paper held, and who acts next. */
export function Stages({ lifecycle, text, lifecycleWords, language }: StagesProps) {
  const { words, say, t } = language
  // The first region is the file itself; what runs beside it has guides of its own.
  const [region = ''] = Object.keys(lifecycle.regions)
  const { states } = textAt(lifecycle.regions, region)
  return (
    <ul className="space-y-4 print:space-y-2">
      {Object.entries(states).map(([id, { holds, acts }]) => {
        const sentences = textAt(textAt(text.regions, region).states, id)
        return (
          <li key={id} className="keep-together border-s-4 border-line ps-4 has-target:bg-tint">
            <h3 id={stateAnchor(region, id)} className="scroll-mt-4 font-semibold">
              {sentences.name}
            </h3>
            <p>{say(sentences.means)}</p>
            {holds && (
              <p className="text-sm">
                <Labelled t={t} name={words.lifecyclePaper}>
                  <WithOfficialNames
                    t={t}
                    name={lifecycleWords.papers[holds.paper]}
                    names={papers[holds.paper].official}
                    locale={language.locale}
                  />
                </Labelled>
              </p>
            )}
            <p className="text-sm">
              <Labelled t={t} name={words.lifecycleActs}>
                {lifecycleWords.actors[acts]}
              </Labelled>
            </p>
          </li>
        )
      })}
    </ul>
  )
}
