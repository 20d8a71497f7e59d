import { type FormEvent, useEffect, useRef, useState } from 'react'
import { EventFields } from '@/components/finding/question/EventFields'
import { ProblemSummary, problemOf } from '@/components/finding/question/Problems'
import { EventTypeField } from '@/components/finding/timeline/EventTypeField'
import {
  askedOf,
  draftOfEvent,
  type EventDraft,
  emptyEvent,
  readEvent,
} from '@/components/finding/timeline/event-draft'
import type { TimelineTexts } from '@/components/finding/timeline/kit'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { Button } from '@/components/ui/Button'
import { focusOnMount } from '@/components/ui/Heading'
import type { DossierEvent, EventType } from '@/machines/lifecycle/events/registry'
import type { Lifecycle } from '@/machines/lifecycle/lifecycle'
import type { Position } from '@/machines/lifecycle/position'

export interface EventFormProps {
  readonly lifecycle: Lifecycle
  readonly position: Position
  readonly kit: TimelineTexts
  /** The event to change; without it a new one is added. */
  readonly event?: DossierEvent | undefined
  /** What is chosen in advance for a new event. */
  readonly type: EventType | null
  /** Field that takes focus first. */
  readonly focus: string | null
  /** Whether the heading takes focus where no field does: the form was opened by a button. */
  readonly takesFocus: boolean
  /** Adds the event and gives null, or gives the sentences that say why it does not fit. */
  readonly onAdd: (event: DossierEvent) => readonly string[] | null
  readonly onCancel: (() => void) | null
}

/** What happened next: one event, its day, its details. Checked on "Add" only. */
export function EventForm(props: EventFormProps) {
  const { lifecycle, position, kit, event: earlier, type, focus, takesFocus, onAdd, onCancel } = props
  const { t, phrases } = useChrome()
  const { fieldTexts, words, voice } = kit
  const [draft, setDraft] = useState<EventDraft>(() =>
    earlier ? draftOfEvent(earlier) : { ...emptyEvent, type },
  )
  const [attempt, setAttempt] = useState(0)
  const [refused, setRefused] = useState<readonly string[] | null>(null)
  const refusal = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (refused) refusal.current?.focus()
  }, [refused])

  useEffect(() => {
    if (focus !== null) document.getElementById(focus)?.focus()
  }, [focus])

  const read = readEvent(draft, position.on)
  const problems = attempt > 0 && !read.ok ? read.problems : []
  function change(next: EventDraft) {
    setDraft(next)
    setRefused(null)
  }
  function submit(event: FormEvent) {
    event.preventDefault()
    if (!read.ok) return setAttempt(attempt + 1)
    setAttempt(0)
    const why = onAdd(read.event)
    setRefused(why)
    if (why === null) setDraft(emptyEvent)
  }

  return (
    <section aria-labelledby="next" className="space-y-4 print:hidden">
      <h2
        id="next"
        ref={takesFocus && focus === null ? focusOnMount : null}
        tabIndex={-1}
        className="text-xl font-bold outline-none"
      >
        {t(earlier ? 'timeline.form.editTitle' : 'timeline.form.title')}
      </h2>
      <form noValidate onSubmit={submit} className="max-w-text space-y-8 print:hidden">
        <ProblemSummary problems={problems} attempt={attempt} fieldTexts={fieldTexts} />
        {refused && (
          <div
            ref={refusal}
            role="alert"
            tabIndex={-1}
            className="rounded-md border-4 border-unmet bg-unmet-tint p-4"
          >
            <p className="font-bold">{t('timeline.refusedTitle')}</p>
            {refused.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </div>
        )}
        <EventTypeField
          lifecycle={lifecycle}
          position={position}
          voice={voice}
          value={draft.type}
          problem={problemOf('type', problems, { t, phrases }).problem}
          onChange={(type) => change({ ...emptyEvent, type })}
        />
        {draft.type !== null && (
          <EventFields
            draft={draft}
            asked={askedOf(draft)}
            question={t('timeline.form.when')}
            printed={(field) => fieldTexts.days[field]}
            words={words}
            fieldTexts={fieldTexts}
            problems={problems}
            onChange={(details) => change({ ...draft, ...details })}
          />
        )}
        <Button type="submit" className="w-full sm:w-auto">
          {t(earlier ? 'timeline.form.save' : 'timeline.form.add')}
        </Button>
      </form>
      {onCancel && (
        <Button look="quiet" onClick={onCancel}>
          {t('timeline.cancel')}
        </Button>
      )}
    </section>
  )
}
