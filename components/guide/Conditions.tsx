import type { LoadedProcedure } from '@/components/finding/procedure'
import { Articles } from '@/components/guide/Articles'
import { basisOf } from '@/components/guide/supports'
import type { Voice } from '@/components/guide/voice'
import type { WordedNature, Words } from '@/content/language'
import { wordedNature } from '@/content/say/citation'
import type { Condition } from '@/machines/engine/condition'
import { isAsk } from '@/machines/engine/condition'

export interface ConditionsProps {
  readonly opened: LoadedProcedure
  readonly voice: Voice
  readonly natures: Words['natureWords']
}

/** Every condition of a procedure by stage: the rule, who judges, a common refusal, and the articles. */
export function Conditions({ opened, voice, natures }: ConditionsProps) {
  const { procedure, text } = opened
  const { words, say } = voice
  const stages: Readonly<Record<string, string>> = text.stages
  return Object.entries(procedure.stages).map(([stage, { gate, conditions }]) => (
    <div key={stage} className="space-y-4 print:space-y-2">
      <h3 className="text-lg font-bold">{stages[stage]}</h3>
      <p className="text-soft">
        {procedure.kind === 'position' ? words.position : gate ? words.gate : words.judged}
      </p>
      <ul className="space-y-4 print:space-y-2">
        {Object.entries(conditions).map(([id, condition]) => {
          const sentences = text.conditions[stage]?.[id]
          if (!sentences) throw new Error(`No sentences for ${stage}.${id}`)
          return (
            <li key={id} data-condition={id} className="keep-together space-y-1 border-s-4 border-line ps-4">
              <h4 className="font-semibold">{sentences.title}</h4>
              <p>{say(sentences.rule)}</p>
              {sentences.refusal && (
                <p>
                  <strong>{words.refusal}:</strong> {say(sentences.refusal)}
                </p>
              )}
              {naturesOf(condition).map((nature) => (
                <p key={nature} className="text-sm text-soft">
                  {isOfAll(condition, nature) ? '' : `${words.inPart} `}
                  {natures[nature]}.
                </p>
              ))}
              <p className="text-sm">
                {words.articles}: <Articles ids={basisOf(condition)} voice={voice} />
              </p>
            </li>
          )
        })}
      </ul>
    </div>
  ))
}

/** Who judges, where it is not the text alone. */
function naturesOf({ states }: Condition): readonly WordedNature[] {
  const all = Object.values(states).flatMap((state) => (isAsk(state) ? [] : [wordedNature(state)]))
  return [...new Set(all)].filter((nature) => nature !== 'rule' && nature !== 'rule-with-practice')
}

const isOfAll = ({ states }: Condition, nature: WordedNature): boolean =>
  Object.values(states).every((state) => isAsk(state) || wordedNature(state) === nature)
