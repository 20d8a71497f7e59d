import { type FormEvent, type ReactNode, useState } from 'react'
import { AnswerField } from '@/components/finding/question/AnswerField'
import { draftOf, readDraft } from '@/components/finding/question/draft'
import { FieldProblem } from '@/components/finding/question/FieldProblem'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { BackLink } from '@/components/ui/BackLink'
import { Button } from '@/components/ui/Button'
import { Details } from '@/components/ui/Details'
import { ErrorSummary } from '@/components/ui/ErrorSummary'
import { PageTitle } from '@/components/ui/Heading'
import { useToday } from '@/components/ui/today'
import { dayInWords } from '@/content/say/days'
import type { QuestionText } from '@/content/sentences'
import type { Fact } from '@/machines/facts/kinds'
import type { AnyValue, FactId } from '@/machines/facts/registry'

export interface QuestionPageProps {
  readonly id: FactId
  readonly fact: Fact
  readonly text: QuestionText
  readonly value: AnyValue | undefined
  /** How far it still is, in words. */
  readonly progress: ReactNode
  readonly onAnswer: (value: AnyValue) => void
  readonly onBack: () => void
}

/** One question. Checks the answer only on Continue; the error summary then takes focus. */
export function QuestionPage({ id, fact, text, value, progress, onAnswer, onBack }: QuestionPageProps) {
  const { t, phrases } = useChrome()
  const [draft, setDraft] = useState(() => draftOf(fact, value))
  const [failed, setFailed] = useState(0)

  const today = useToday() ?? undefined
  const read = readDraft(fact, draft, today)
  const problem = failed > 0 && !read.ok ? read : null
  const { min, max } = fact.kind === 'count' ? fact : { min: 0, max: 0 }
  const date = problem?.day === undefined ? '' : dayInWords(problem.day, phrases)
  const message =
    problem && t(`question.errors.${problem.error}`, { min: String(min), max: String(max), date })
  const hints = [
    text.hint,
    fact.kind === 'choices' && text.hint === undefined ? t('question.several') : undefined,
    fact.kind === 'date'
      ? t('question.dateExample', { example: dayInWords('2026-03-27', phrases) })
      : undefined,
  ].filter((hint) => hint !== undefined)
  const describedBy =
    [hints.length > 0 && 'hint', problem && 'problem'].filter(Boolean).join(' ') || undefined

  function submit(event: FormEvent) {
    event.preventDefault()
    if (read.ok) onAnswer(read.value)
    else setFailed(failed + 1)
  }

  return (
    <form data-fact={id} noValidate onSubmit={submit} className="max-w-text">
      <BackLink onBack={onBack}>{t('common.back')}</BackLink>
      {problem && message && (
        <ErrorSummary
          title={t('question.errorTitle')}
          problems={[{ message, field: problem.field }]}
          attempt={failed}
        />
      )}
      <p className="pb-2 text-soft">{progress}</p>
      <fieldset aria-describedby={describedBy}>
        <legend>
          <PageTitle takesFocus>{text.question}</PageTitle>
        </legend>
        {hints.length > 0 && (
          <p id="hint" className="pt-3 text-soft">
            {hints.join(' ')}
          </p>
        )}
        {message && <FieldProblem id="problem">{message}</FieldProblem>}
        <div className="pt-6">
          <AnswerField
            fact={fact}
            text={text}
            draft={draft}
            wrong={problem?.field ?? null}
            describedBy={describedBy}
            onChange={setDraft}
          />
        </div>
      </fieldset>
      <div className="pt-6">
        <Details label={t('question.why')}>
          <p>{text.why}</p>
        </Details>
      </div>
      <Button type="submit" className="mt-6 w-full sm:w-auto">
        {t('common.continue')}
      </Button>
    </form>
  )
}
