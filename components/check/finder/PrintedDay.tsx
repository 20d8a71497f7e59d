import { type FormEvent, useId, useState } from 'react'
import type { RoutesView } from '@/components/check/finder/view'
import { DayQuestion } from '@/components/finding/question/DayQuestion'
import { draftOf, readDraft } from '@/components/finding/question/draft'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { Button } from '@/components/ui/Button'
import { Details } from '@/components/ui/Details'
import { LabelFor } from '@/components/ui/LabelFor'
import type { ISODate } from '@/content/law/types'
import { dayInWords } from '@/content/say/days'
import { facts as definitions } from '@/machines/facts/registry'
import type { PrintedFact } from '@/machines/routes/printed-days'

export interface PrintedDayProps {
  readonly fact: PrintedFact
  /** The day of the decision: no last day lies before it. */
  readonly received: ISODate
  /** The date that the day settles. */
  readonly name: string
  readonly view: Pick<RoutesView, 'facts' | 'sentences' | 'today'>
  /** Keeps the day, or forgets it. */
  readonly onNote: (fact: PrintedFact, on: ISODate | null) => void
}

/** The last day that is printed on a decision, typed beside the date that it settles. */
export function PrintedDay({ fact, received, name, view, onNote }: PrintedDayProps) {
  const { t, phrases } = useChrome()
  const id = useId()
  const { facts, sentences, today } = view
  const known = facts[fact]
  const kind = definitions[fact]
  const [draft, setDraft] = useState(() => draftOf(kind, known))
  const [failed, setFailed] = useState(false)
  const { question, hint } = sentences.questions[fact]
  const read = readDraft(kind, draft, today)
  // No box for doubt is offered here, so the value is a day.
  const day = read.ok && typeof read.value === 'string' ? read.value : null
  const before = day !== null && day < received ? day : null
  const wrong = !read.ok ? read.field : before !== null ? 'day' : null

  function problemOf(): string {
    const date = (day: ISODate | undefined) => (day === undefined ? '' : dayInWords(day, phrases))
    if (!read.ok) return t(`question.errors.${read.error}`, { min: '', max: '', date: date(read.day) })
    return t('finder.dates.printedEarly', { date: dayInWords(received, phrases) })
  }
  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    setFailed(wrong !== null)
    if (wrong !== null || day === null) return document.getElementById(`${id}-${wrong}`)?.focus()
    onNote(fact, day)
    close(event.currentTarget)
  }
  function remove(form: HTMLFormElement | null) {
    setDraft(draftOf(kind, undefined))
    setFailed(false)
    onNote(fact, null)
    close(form)
  }
  return (
    <>
      {known !== undefined && <p className="text-sm text-soft">{t('finder.dates.printedUsed')}</p>}
      <Details label={<LabelFor t={t} label={t('finder.dates.printed')} subject={name} />}>
        <form noValidate onSubmit={submit} className="space-y-4">
          <DayQuestion
            id={id}
            legend={question}
            hint={hint}
            draft={draft}
            problem={failed && wrong !== null ? problemOf() : null}
            wrong={failed ? wrong : null}
            unsureLabel={null}
            onChange={setDraft}
          />
          <div className="flex flex-wrap gap-3">
            <Button type="submit">{t('finder.dates.printedUse')}</Button>
            {known !== undefined && (
              <Button look="secondary" onClick={({ currentTarget }) => remove(currentTarget.form)}>
                {t('finder.dates.printedRemove')}
              </Button>
            )}
          </div>
        </form>
      </Details>
    </>
  )
}

/** Folds the question away, and leaves the focus on what opened it, beside the date as it is now. */
function close(form: HTMLFormElement | null): void {
  const fold = form?.closest('details')
  if (!fold) return
  fold.open = false
  fold.querySelector('summary')?.focus()
}
