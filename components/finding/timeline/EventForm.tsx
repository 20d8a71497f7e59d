import { type FormEvent, useEffect, useRef, useState } from 'react'
import { DayQuestion } from '@/components/finding/question/DayQuestion'
import { emptyDay } from '@/components/finding/question/days'
import { Radios } from '@/components/finding/question/Radios'
import { EventTypeField } from '@/components/finding/timeline/EventTypeField'
import {
  askedOf,
  draftOfEvent,
  type EventDraft,
  type EventProblem,
  emptyEvent,
  readEvent,
} from '@/components/finding/timeline/event-draft'
import type { TimelineTexts } from '@/components/finding/timeline/kit'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { Button } from '@/components/ui/Button'
import { ErrorSummary } from '@/components/ui/ErrorSummary'
import { dayInWords } from '@/content/say/days'
import { choiceFields, type EventField, isChoiceField } from '@/machines/lifecycle/events/fields'
import type { DossierEvent } from '@/machines/lifecycle/events/registry'
import type { Lifecycle } from '@/machines/lifecycle/lifecycle'
import type { Position } from '@/machines/lifecycle/position'

export interface EventFormProps {
  readonly lifecycle: Lifecycle
  readonly position: Position
  readonly kit: TimelineTexts
  /** The event to change; without it a new one is added. */
  readonly event?: DossierEvent | undefined
  /** Field that takes focus first. */
  readonly focus?: string | null
  /** Takes the event up, or gives the sentences that say why it does not fit. */
  readonly onAdd: (event: DossierEvent) => readonly string[] | null
}

/** What happened next: one event, its day, its details. Checked on "Add" only. */
export function EventForm({ lifecycle, position, kit, event: earlier, focus = null, onAdd }: EventFormProps) {
  const { t, phrases } = useChrome()
  const { fieldTexts, words, voice } = kit
  const [draft, setDraft] = useState<EventDraft>(() => (earlier ? draftOfEvent(earlier) : emptyEvent))
  const [attempt, setAttempt] = useState(0)
  const [refused, setRefused] = useState<readonly string[] | null>(null)
  const refusal = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (refused) refusal.current?.focus()
  }, [refused])

  useEffect(() => {
    if (focus !== null) document.getElementById(focus)?.focus()
  }, [focus])

  const read = readEvent(draft)
  const problems = attempt > 0 && !read.ok ? read.problems : []
  const say = ({ message }: EventProblem) =>
    typeof message === 'string'
      ? t(`timeline.form.${message}`)
      : t(`question.errors.${message.date}`, { min: '', max: '' })
  const problemOf = (part: EventProblem['part']) => {
    const problem = problems.find((one) => one.part === part)
    return problem ? say(problem) : null
  }
  const wrongField = (part: EventProblem['part']) => {
    const field = problems.find((one) => one.part === part)?.field.split('-')[1]
    return field === 'day' || field === 'month' || field === 'year' ? field : null
  }
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

  const asked = askedOf(draft)
  const by = choiceFields.by.find((mode) => mode === draft.choices.by)
  const example = t('question.dateExample', { example: dayInWords('2026-03-27', phrases) })
  const detail = (field: EventField) => {
    if (!isChoiceField(field)) {
      const { question, hint } = fieldTexts.days[field]
      return (
        <DayQuestion
          key={field}
          id={field}
          legend={question}
          hint={hint ?? t('deadlines.printedHint')}
          draft={draft.days[field] ?? emptyDay}
          wrong={wrongField(field)}
          problem={problemOf(field)}
          unsureLabel={null}
          onChange={(day) => change({ ...draft, days: { ...draft.days, [field]: day } })}
        />
      )
    }
    const { question, hint, options } = fieldTexts.choices[field]
    return (
      <Radios
        key={field}
        id={field}
        legend={question}
        hint={hint}
        options={Object.entries<string>(options).map(([value, label]) => ({ value, label }))}
        value={draft.choices[field]}
        problem={problemOf(field)}
        onChange={(value) => change({ ...draft, choices: { ...draft.choices, [field]: value } })}
      />
    )
  }
  return (
    <form noValidate onSubmit={submit} className="max-w-text space-y-8 print:hidden">
      {problems.length > 0 && (
        <ErrorSummary
          title={t('question.errorTitle')}
          problems={problems.map((one) => ({
            field: one.field,
            message: [isChoiceField(one.part) && fieldTexts.choices[one.part].question, say(one)]
              .filter(Boolean)
              .join(' '),
          }))}
          attempt={attempt}
        />
      )}
      {refused && (
        <div
          ref={refusal}
          role="alert"
          tabIndex={-1}
          data-refused
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
        problem={problemOf('type')}
        onChange={(type) => change({ ...emptyEvent, type })}
      />
      {draft.type !== null && (
        <>
          {asked.filter((field) => field === 'by').map(detail)}
          <DayQuestion
            id="on"
            legend={t('timeline.form.when')}
            hint={[by && words.text.modes[by].date, example].filter(Boolean).join(' ')}
            draft={draft.on}
            wrong={wrongField('on')}
            problem={problemOf('on')}
            unsureLabel={t('deadlines.unknownDate')}
            onChange={(on) => change({ ...draft, on })}
          />
          {asked.filter((field) => field !== 'by').map(detail)}
        </>
      )}
      <Button type="submit" className="w-full sm:w-auto">
        {t(earlier ? 'timeline.form.save' : 'timeline.form.add')}
      </Button>
    </form>
  )
}
