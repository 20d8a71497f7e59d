import { useState } from 'react'
import { FieldProblem } from '@/components/finding/question/FieldProblem'
import { OptionField } from '@/components/finding/question/OptionField'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { Button } from '@/components/ui/Button'
import type { LifecycleVoice } from '@/content/say/refusal'
import type { EventType } from '@/machines/lifecycle/events/registry'
import type { Lifecycle } from '@/machines/lifecycle/lifecycle'
import type { Position } from '@/machines/lifecycle/position'
import { decidingRegion, typesOf } from '@/machines/lifecycle/replay'

export interface EventTypeFieldProps {
  readonly lifecycle: Lifecycle
  readonly position: Position
  readonly voice: LifecycleVoice
  readonly value: EventType | null
  readonly problem: string | null
  readonly onChange: (type: EventType) => void
}

/** What can come next, under the part of the file that it belongs to; on demand everything that the procedure knows. */
export function EventTypeField({
  lifecycle,
  position,
  voice,
  value,
  problem,
  onChange,
}: EventTypeFieldProps) {
  const { t } = useChrome()
  const [all, setAll] = useState(value !== null && !position.expected.includes(value))
  const offered = all ? typesOf(lifecycle) : position.expected
  const groups = Object.keys(lifecycle.regions)
    .map((region) => ({
      region,
      types: offered.filter((type) => decidingRegion(lifecycle, type) === region),
    }))
    .filter(({ types }) => types.length > 0)
  const first = groups[0]?.types[0]
  return (
    <fieldset aria-describedby={problem === null ? undefined : 'type-problem'}>
      <legend className="text-lg font-bold">{t('timeline.form.what')}</legend>
      {problem !== null && <FieldProblem id="type-problem">{problem}</FieldProblem>}
      {groups.length === 0 && <p className="pt-2">{t('timeline.form.nothing')}</p>}
      {groups.map(({ region, types }) => (
        <div key={region} className="pt-3">
          {groups.length > 1 && (
            <p className="pb-2 text-soft" id={`region-${region}`}>
              {voice.lifecycle.regions[region]?.title}
            </p>
          )}
          <div className="space-y-2">
            {types.map((type) => (
              <OptionField
                key={type}
                id={type === first ? 'type-0' : `type-${type}`}
                name="type"
                type="radio"
                value={type}
                label={voice.events[type].name}
                checked={value === type}
                invalid={problem !== null}
                onChange={() => onChange(type)}
              />
            ))}
          </div>
        </div>
      ))}
      <Button look="quiet" className="mt-2" onClick={() => setAll(!all)}>
        {all ? t('timeline.form.fewer') : t('timeline.form.other')}
      </Button>
    </fieldset>
  )
}
