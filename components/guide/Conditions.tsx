import type { LoadedProcedure } from '@/components/finding/procedure'
import { AddressLink } from '@/components/guide/AddressLink'
import { guideAddress, pointOf } from '@/components/guide/address'
import { conditionAnchor } from '@/components/guide/anchors'
import { Law } from '@/components/guide/Law'
import type { GuideLanguage } from '@/components/guide/language'
import { pageOfStage } from '@/components/guide/page-slugs'
import { basisOf } from '@/components/guide/supports'
import { ReportLink } from '@/components/report/ReportLink'
import { Labelled } from '@/components/ui/Labelled'
import type { WordedNature } from '@/content/language'
import { lawAsOf } from '@/content/law/as-of'
import { wordedNature } from '@/content/say/citation'
import { textFor } from '@/content/say/lookup'
import { fill } from '@/content/say/message'
import type { Condition } from '@/machines/engine/condition'
import { isAsk } from '@/machines/engine/condition'
import type { NamedStage } from '@/machines/engine/procedure'
import type { AnyProcedure } from '@/machines/procedures/registry'

export interface ConditionsProps {
  readonly opened: LoadedProcedure
  readonly stage: NamedStage<AnyProcedure>
  readonly language: GuideLanguage
}

/** Every condition of a stage: the rule, who judges, a common refusal, and the articles. */
export function Conditions({ opened, stage, language }: ConditionsProps) {
  const { procedure, text } = opened
  const { words, say, phrases, t, locale, natureWords, reportText } = language
  return (
    <>
      <p className="text-soft">
        {procedure.kind === 'position' ? words.position : stage.gate ? words.gate : words.judged}
      </p>
      <ul className="space-y-4 print:space-y-2">
        {stage.conditions.map(({ id, condition }) => {
          const sentences = textFor(textFor(text.conditions, stage.stage), id)
          return (
            <li
              key={id}
              data-condition={id}
              className="keep-together space-y-1 border-s-4 border-line ps-4 has-target:bg-tint"
            >
              <div className="flex items-baseline gap-1">
                <h3 id={conditionAnchor(id)} className="scroll-mt-4 font-semibold">
                  {sentences.title}
                </h3>
                <AddressLink id={conditionAnchor(id)} name={sentences.title} language={language} />
              </div>
              <p>{say(sentences.rule)}</p>
              {sentences.refusal && (
                <p>
                  <Labelled t={t} bold name={words.refusal}>
                    {say(sentences.refusal)}
                  </Labelled>
                </p>
              )}
              {naturesOf(condition).map((nature) => (
                <p key={nature} className="text-sm text-soft">
                  {isOfAll(condition, nature)
                    ? natureWords[nature]
                    : fill(words.inPart, { nature: natureWords[nature] }, phrases)}
                </p>
              ))}
              <Law ids={basisOf(condition, stage.appliesIf)} subject={sentences.title} language={language} />
              <ReportLink
                reported={{
                  page: guideAddress(locale, procedure.id, pageOfStage(procedure.id, stage.stage)),
                  point: pointOf(procedure.id, id),
                  law: lawAsOf(),
                  language: locale,
                }}
                {...{ subject: sentences.title, words: reportText, phrases, brief: true }}
              />
            </li>
          )
        })}
      </ul>
    </>
  )
}

/** Who judges, where the text alone does not decide. */
function naturesOf({ states }: Condition): readonly WordedNature[] {
  const all = Object.values(states).flatMap((state) => (isAsk(state) ? [] : [wordedNature(state)]))
  return [...new Set(all)].filter((nature) => nature !== 'rule' && nature !== 'rule-with-practice')
}

const isOfAll = ({ states }: Condition, nature: WordedNature): boolean =>
  Object.values(states).every((state) => isAsk(state) || wordedNature(state) === nature)
