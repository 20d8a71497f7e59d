import type { LoadedProcedure } from '@/components/finding/procedure'
import { guideAddress } from '@/components/guide/address'
import { stageAnchor } from '@/components/guide/anchors'
import type { GuideLanguage } from '@/components/guide/language'
import { pageOfStage } from '@/components/guide/page-slugs'
import { textFor } from '@/content/say/lookup'
import { machineOf } from '@/machines/engine/machine'
import { stagesOf } from '@/machines/engine/procedure'
import { stepsOf } from '@/machines/statechart/drawing'

/**
 * The steps of a procedure, drawn from its machine: how many points each step has, and where a file stops if one of them
 * is not met.
 */
export function StepsDrawing({ opened, language }: { opened: LoadedProcedure; language: GuideLanguage }) {
  const { words, t } = language
  const { procedure, text } = opened
  const stages = stagesOf(procedure)
  const { ways } = stepsOf(machineOf(procedure).machine)
  /** A step from which a way leads to a state that only the person's own wish leads out of. */
  const stops = (stage: string) =>
    ways.some(
      ({ from, to }) => from === stage && ways.some((way) => way.from === to && way.event !== undefined),
    )
  return (
    <figure className="keep-together space-y-2">
      <figcaption className="font-semibold">{words.drawing}</figcaption>
      <ol className="space-y-6">
        {stages.map(({ stage, conditions }, index) => (
          <li key={stage} className="relative">
            <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
              <p className="rounded-lg border border-line bg-card px-4 py-2">
                <a
                  href={guideAddress(
                    language.locale,
                    procedure.id,
                    pageOfStage(procedure.id, stage),
                    stageAnchor(stage),
                  )}
                  className="font-bold"
                >
                  {textFor(text.stages, stage)}
                </a>{' '}
                <span className="text-soft">{t('common.points', { count: conditions.length })}</span>
              </p>
              {stops(stage) && <p className="border-s-4 border-unmet ps-3 text-sm">{words.drawingStops}</p>}
            </div>
            {index < stages.length - 1 && (
              <span aria-hidden="true" className="absolute start-6 -bottom-6 text-soft">
                ↓
              </span>
            )}
          </li>
        ))}
      </ol>
    </figure>
  )
}
