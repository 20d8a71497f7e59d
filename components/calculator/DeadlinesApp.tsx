'use client'

import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { emptyForm, type Form, type Given, readForm } from '@/components/calculator/form'
import { areaIds, printedDaysOf, situationsIn } from '@/components/calculator/situations'
import { type Step, useSteps } from '@/components/calculator/use-steps'
import { ProblemSummary, problemOf } from '@/components/finding/question/Problems'
import { Radios } from '@/components/finding/question/Radios'
import { loadDeadlineSentences } from '@/components/finding/timeline/kit'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { useLoaded } from '@/components/i18n/use-loaded'
import { BackLink } from '@/components/ui/BackLink'
import { Button } from '@/components/ui/Button'
import { PageTitle } from '@/components/ui/Heading'
import { LoadFailed } from '@/components/ui/LoadFailed'
import { late } from '@/components/ui/late'
import { useToday } from '@/components/ui/today'

const DetailFields = late(() => import('@/components/calculator/DetailFields').then((m) => m.DetailFields))
const Counted = late(() => import('@/components/calculator/Counted').then((m) => m.Counted))

/**
 * The calculator of deadlines, one step on each screen. What is typed stays on this page: not in its address, not in storage.
 * @param children what stands above the first step
 */
export function DeadlinesApp({ children }: { readonly children?: ReactNode }) {
  const { t, locale, phrases } = useChrome()
  const today = useToday()
  const sentences = useLoaded(loadDeadlineSentences, undefined)
  const [form, setForm] = useState<Form>(emptyForm)
  const [attempt, setAttempt] = useState(0)
  const [given, setGiven] = useState<Given | null>(null)
  const { step: wanted, go, back } = useSteps(() => setForm(emptyForm))
  const title = useRef<HTMLHeadingElement>(null)
  const fieldToFocus = useRef<string | null>(null)

  const { area, situation } = form
  const step = reached(wanted, form, given)
  const [shown, setShown] = useState(step)
  if (step !== shown) {
    setShown(step)
    setAttempt(0)
  }
  const first = useRef(true)
  // biome-ignore lint/correctness/useExhaustiveDependencies: every change of the step takes focus
  useEffect(() => {
    const field = fieldToFocus.current
    fieldToFocus.current = null
    if (first.current) first.current = false
    else if (field !== null) document.getElementById(field)?.focus()
    else title.current?.focus()
  }, [step])

  const read = readForm(form, today ?? undefined)
  const problems = attempt > 0 && !read.ok ? read.problems : []
  function submit(event: FormEvent) {
    event.preventDefault()
    const missing = step === 'area' ? area === null : step === 'situation' ? situation === null : !read.ok
    if (missing) return setAttempt(attempt + 1)
    if (step === 'area') return go('situation', area === 'centre')
    if (step === 'situation') return go('details', area === 'centre')
    if (!read.ok) return
    setGiven(read.given)
    go('result', area === 'centre')
  }

  if (step === 'result' && given && today !== null && typeof sentences === 'object') {
    const [printed] = printedDaysOf(given.situation)
    return (
      <Counted
        given={given}
        today={today}
        sentences={sentences}
        onTypePrinted={
          printed &&
          (() => {
            fieldToFocus.current = `${printed}-day`
            back()
          })
        }
        onBack={back}
        onAgain={() => {
          setForm(emptyForm)
          go('area', false)
        }}
      />
    )
  }
  return (
    <div className="max-w-text space-y-6">
      {step !== 'area' && <BackLink onBack={back}>{t('common.back')}</BackLink>}
      <ProblemSummary
        problems={problems}
        attempt={attempt}
        fieldTexts={typeof sentences === 'object' ? sentences.fieldTexts : undefined}
      />
      <PageTitle ref={title} tabIndex={-1}>
        {step === 'area' || situation === null || step === 'situation'
          ? t(step === 'area' ? 'deadlines.heading' : 'deadlines.situationQuestion')
          : t(`deadlines.situations.${situation}`)}
      </PageTitle>
      {step === 'area' && children}
      <form noValidate onSubmit={submit} className="space-y-6">
        {step === 'area' && (
          <>
            <p>{t('deadlines.lead')}</p>
            <p>
              <a href={`/${locale}/check/#letter`}>{t('papers.title')}</a>
            </p>
            <p className="text-soft">{t('deadlines.privacy')}</p>
            <noscript>
              <p className="border-s-6 border-check bg-check-tint p-4">{t('deadlines.noScript')}</p>
            </noscript>
            <Radios
              id="area"
              legend={t('deadlines.areaQuestion')}
              options={areaIds.map((id) => ({ value: id, label: t(`deadlines.areas.${id}`) }))}
              value={area ?? undefined}
              problem={problemOf('area', problems, { t, phrases }).problem}
              onChange={(value) => {
                const chosen = areaIds.find((id) => id === value)
                if (chosen) setForm({ ...emptyForm, area: chosen })
              }}
            />
          </>
        )}
        {step === 'situation' && area !== null && (
          <Radios
            id="situation"
            legend={t(`deadlines.areas.${area}`)}
            options={situationsIn(area).map((id) => ({ value: id, label: t(`deadlines.situations.${id}`) }))}
            value={situation ?? undefined}
            problem={problemOf('situation', problems, { t, phrases }).problem}
            onChange={(value) => {
              const chosen = situationsIn(area).find((id) => id === value)
              if (chosen) setForm({ ...emptyForm, area, situation: chosen })
            }}
          />
        )}
        {step === 'details' && situation !== null && (
          <>
            {sentences === 'failed' && <LoadFailed />}
            {sentences === 'busy' && <p role="status">{t('common.loading')}</p>}
            {typeof sentences === 'object' && (
              <DetailFields
                situation={situation}
                form={form}
                sentences={sentences}
                problems={problems}
                onChange={setForm}
              />
            )}
          </>
        )}
        <Button type="submit" className="w-full sm:w-auto">
          {t(step === 'details' ? 'deadlines.count' : 'common.continue')}
        </Button>
      </form>
    </div>
  )
}

/** The step that can be shown: an entry of the history may ask for one whose answers are gone. */
function reached(wanted: Step, { area, situation }: Form, given: Given | null): Step {
  if (wanted === 'area' || area === null) return 'area'
  if (wanted === 'situation' || situation === null) return 'situation'
  return wanted === 'result' && given?.situation === situation ? 'result' : 'details'
}
