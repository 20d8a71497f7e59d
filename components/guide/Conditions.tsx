import type { LoadedProcedure } from '@/components/finding/procedure'
import { Articles } from '@/components/guide/Articles'
import { basisOf } from '@/components/guide/supports'
import type { Voice } from '@/components/guide/voice'
import type { Words } from '@/content/language'
import { type Condition, isAsk, type Nature } from '@/machines/engine/condition'

export interface ConditionsProps {
  readonly opened: LoadedProcedure
  readonly voice: Voice
  readonly natures: Words['natureWords']
}

/** Every condition of a procedure by stage: the rule, who judges, a common refusal, and the articles. */
export function Conditions({ opened, voice, natures }: ConditionsProps) {
  const { procedure, text } = opened
  const { words, say, locale } = voice
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
                {words.articles}: <Articles ids={basisOf(condition)} locale={locale} />
              </p>
            </li>
          )
        })}
      </ul>
    </div>
  ))
}

/** Who judges, where it is not the text alone. */
function naturesOf({ states }: Condition): readonly Nature[] {
  const all = Object.values(states).flatMap((state) => (isAsk(state) ? [] : [state.nature]))
  return [...new Set(all)].filter((nature) => nature !== 'rule')
}

const isOfAll = ({ states }: Condition, nature: Nature): boolean =>
  Object.values(states).every((state) => isAsk(state) || state.nature === nature)
