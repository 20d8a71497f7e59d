'use client'

import { type FormEvent, lazy, Suspense, useEffect, useRef, useState } from 'react'
import type { DeadlineWords } from '@/cases/deadlineLines'
import { emptyForm, type Form, type Given, type Problem, readForm } from '@/components/deadlines/form'
import { SituationFields } from '@/components/deadlines/SituationFields'
import { printedDaysOf } from '@/components/deadlines/situations'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { loadCourseWords, loadDeadlineWords } from '@/components/i18n/sentences'
import type { DraftField } from '@/components/question/draft'
import { useToday } from '@/components/today'
import { Button } from '@/components/ui/Button'
import { ErrorSummary } from '@/components/ui/ErrorSummary'
import { PageTitle } from '@/components/ui/Heading'
import type { FieldTexts } from '@/content/course-sentences'

const DetailFields = lazy(() =>
  import('@/components/deadlines/DetailFields').then((m) => ({ default: m.DetailFields })),
)
const Counted = lazy(() => import('@/components/deadlines/Counted').then((m) => ({ default: m.Counted })))

interface Sentences {
  readonly words: DeadlineWords
  readonly fields: FieldTexts
}

/** The calculator of deadlines. What is typed stays in this page alone: no address, no storage. */
export function DeadlinesApp() {
  const { t, locale } = useChrome()
  const today = useToday()
  const [form, setForm] = useState<Form>(emptyForm)
  const [attempt, setAttempt] = useState(0)
  const [given, setGiven] = useState<Given | null>(null)
  const [sentences, setSentences] = useState<Sentences | 'failed' | null>(null)
  const title = useRef<HTMLHeadingElement>(null)

  useEffect(() => {
    const load = async () => {
      const [words, { fieldTexts }] = await Promise.all([loadDeadlineWords(locale), loadCourseWords(locale)])
      setSentences({ words, fields: fieldTexts })
    }
    load().catch(() => setSentences('failed'))
  }, [locale])

  useEffect(() => {
    // A page that comes back from the browser's memory may show what was deleted on another page.
    const onShow = (event: PageTransitionEvent) => {
      if (!event.persisted) return
      setForm(emptyForm)
      setGiven(null)
      setAttempt(0)
    }
    window.addEventListener('pageshow', onShow)
    return () => window.removeEventListener('pageshow', onShow)
  }, [])

  const read = readForm(form)
  const problems = attempt > 0 && !read.ok ? read.problems : []
  const problemOf = (part: string) => {
    const problem = problems.find((one) => one.part === part)
    return problem ? say(problem) : null
  }
  const wrongField = (part: string): DraftField | null => {
    const field = problems.find((one) => one.part === part)?.field.split('-')[1]
    return field === 'day' || field === 'month' || field === 'year' ? field : null
  }
  const say = ({ message }: Problem) =>
    'own' in message
      ? t(`deadlines.errors.${message.own}`)
      : t(`question.errors.${message.date}`, { min: '', max: '' })

  function change(next: Form) {
    setForm(next)
    // A result of other answers must not stand below them.
    setGiven(null)
  }
  function submit(event: FormEvent) {
    event.preventDefault()
    if (!read.ok) return setAttempt(attempt + 1)
    setAttempt(0)
    setGiven(read.given)
  }
  function again() {
    change(emptyForm)
    title.current?.focus()
  }
  const [printed] = form.situation === null ? [] : printedDaysOf(form.situation)
  const { situation } = form

  return (
    <div className="max-w-3xl space-y-8 print:max-w-none print:space-y-2">
      <div className="space-y-3">
        <PageTitle ref={title} tabIndex={-1}>
          {t('deadlines.heading')}
        </PageTitle>
        <p className="print:hidden">{t('deadlines.lead')}</p>
        <p className="text-soft print:hidden">{t('deadlines.privacy')}</p>
        <noscript>
          <p className="border-s-6 border-check bg-check-tint p-4">{t('deadlines.noScript')}</p>
        </noscript>
      </div>
      <form noValidate onSubmit={submit} className="max-w-text space-y-8 print:hidden">
        {problems.length > 0 && (
          <ErrorSummary
            title={t('question.errorTitle')}
            problems={problems.map((one) => ({ field: one.field, message: say(one) }))}
            attempt={attempt}
          />
        )}
        <SituationFields
          form={form}
          problemOf={problemOf}
          onArea={(area) => change({ ...form, area, situation: null })}
          onSituation={(chosen) => change({ ...emptyForm, area: form.area, situation: chosen })}
        />
        {situation !== null && sentences === 'failed' && <p role="alert">{t('common.loadFailed')}</p>}
        {situation !== null && sentences !== null && sentences !== 'failed' && (
          <Suspense fallback={<p role="status">{t('common.loading')}</p>}>
            <DetailFields
              key={situation}
              situation={situation}
              form={form}
              words={sentences.words}
              fields={sentences.fields}
              problemOf={problemOf}
              wrongField={wrongField}
              onChange={change}
            />
          </Suspense>
        )}
        <Button type="submit" className="w-full sm:w-auto">
          {t('deadlines.count')}
        </Button>
      </form>
      {given && today !== null && sentences !== null && sentences !== 'failed' && (
        <Suspense fallback={<p role="status">{t('common.loading')}</p>}>
          <Counted
            given={given}
            today={today}
            words={sentences.words}
            fields={sentences.fields}
            onTypePrinted={printed && (() => document.getElementById(`${printed}-day`)?.focus())}
            onAgain={again}
          />
        </Suspense>
      )}
    </div>
  )
}
