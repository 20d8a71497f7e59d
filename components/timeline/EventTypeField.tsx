'use client'

import { useState } from 'react'
import { FieldProblem } from '@/components/deadlines/FieldProblem'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { OptionField } from '@/components/question/OptionField'
import { Button } from '@/components/ui/Button'
import type { CourseVoice } from '@/content/course-sentences'
import type { Course } from '@/machines/course'
import type { EventType } from '@/machines/events'
import type { Position } from '@/machines/position'
import { decidingRegion, typesOf } from '@/machines/replay'

export interface EventTypeFieldProps {
  readonly course: Course
  readonly position: Position
  readonly voice: CourseVoice
  readonly value: EventType | null
  readonly problem: string | null
  readonly onChange: (type: EventType) => void
}

/** What can come next, under the part of the file that it belongs to; on demand everything that the procedure knows. */
export function EventTypeField({ course, position, voice, value, problem, onChange }: EventTypeFieldProps) {
  const { t } = useChrome()
  const [all, setAll] = useState(false)
  const offered = all ? typesOf(course) : position.expected
  const groups = Object.keys(course.regions)
    .map((region) => ({
      region,
      types: offered.filter((type) => decidingRegion(course, type) === region),
    }))
    .filter(({ types }) => types.length > 0)
  const first = groups[0]?.types[0]
  return (
    <fieldset data-part="type" aria-describedby={problem === null ? undefined : 'type-problem'}>
      <legend className="text-lg font-bold">{t('timeline.form.what')}</legend>
      {problem !== null && <FieldProblem id="type-problem">{problem}</FieldProblem>}
      {groups.length === 0 && <p className="pt-2">{t('timeline.form.nothing')}</p>}
      {groups.map(({ region, types }) => (
        <div key={region} className="pt-3">
          {groups.length > 1 && (
            <p className="pb-2 text-soft" id={`region-${region}`}>
              {voice.course.regions[region]?.title}
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
