import { type FormEvent, type ReactNode, useState } from 'react'
import { aloudMark, ReadAloud } from '@/components/aloud/ReadAloud'
import { type Going, ProgressBar, QuestionsLeft, TimeLeft } from '@/components/check/Progress'
import { usePageTitle } from '@/components/check/use-page-title'
import { AnswerField } from '@/components/finding/question/AnswerField'
import { Beside } from '@/components/finding/question/Beside'
import { draftOf, readDraft } from '@/components/finding/question/draft'
import { FieldProblem } from '@/components/finding/question/FieldProblem'
import { hintsOf } from '@/components/finding/question/hints'
import { picturesOf } from '@/components/finding/question/pictures'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { BackLink } from '@/components/ui/BackLink'
import { Button } from '@/components/ui/Button'
import { Details } from '@/components/ui/Details'
import { ErrorSummary } from '@/components/ui/ErrorSummary'
import { PageTitle } from '@/components/ui/Heading'
import { useToday } from '@/components/ui/today'
import { dayInWords } from '@/content/say/days'
import type { QuestionText } from '@/content/sentences'
import type { Speaker } from '@/content/voice-sentences'
import { canSkip, isDelicate } from '@/machines/facts/asking-order'
import type { Fact } from '@/machines/facts/kinds'
import type { AnyValue, FactId } from '@/machines/facts/registry'

export interface QuestionPageProps {
  readonly id: FactId
  readonly fact: Fact
  readonly text: QuestionText
  readonly value: AnyValue | undefined
  /** Which question it is, and how far it still is; null where an answer is changed. */
  readonly number: number | null
  readonly going: Going | null
  /** For whom the answer is. */
  readonly speaker: Speaker
  /** Offers a second language. */
  readonly beside?: ReactNode
  readonly onAnswer: (value: AnyValue) => void
  readonly onBack: () => void
}

/** One question. Checks the answer only on Continue; the error summary then takes focus. */
export function QuestionPage(props: QuestionPageProps) {
  const { id, fact, text, value, number, going, speaker, beside, onAnswer, onBack } = props
  const { t, phrases } = useChrome()
  const [draft, setDraft] = useState(() => draftOf(fact, value))
  const [failed, setFailed] = useState(0)

  const today = useToday() ?? undefined
  const read = readDraft(fact, draft, today)
  const problem = failed > 0 && !read.ok ? read : null
  usePageTitle(number, problem !== null)
  const { min, max } = fact.kind === 'count' ? fact : { min: 0, max: 0 }
  const date = problem?.day === undefined ? '' : dayInWords(problem.day, phrases)
  const message =
    problem && t(`question.errors.${problem.error}`, { min: String(min), max: String(max), date })
  const hints = hintsOf({ t, phrases }, text, fact)
  const describedBy =
    [hints.length > 0 && 'hint', problem && 'problem'].filter(Boolean).join(' ') || undefined

  function submit(event: FormEvent) {
    event.preventDefault()
    if (read.ok) onAnswer(read.value)
    else setFailed(failed + 1)
  }

  return (
    <form data-fact={id} {...{ [aloudMark]: '' }} noValidate onSubmit={submit} className="max-w-text">
      <BackLink onBack={onBack} beside={going && <ProgressBar done={going.done} />}>
        {t('common.back')}
      </BackLink>
      {problem && message && (
        <ErrorSummary
          title={t('question.errorTitle')}
          problems={[{ message, field: problem.field }]}
          attempt={failed}
        />
      )}
      <fieldset aria-describedby={describedBy}>
        <legend>
          <PageTitle takesFocus aria-describedby="progress">
            {text.question}
          </PageTitle>
        </legend>
        <Beside say={(other) => other.text.question} className="text-xl" />
        <p id="progress" className="pt-2 text-sm text-soft">
          {going ? <TimeLeft going={going} /> : t('question.changing')}
          {speaker !== 'me' && <span className="block">{t(`question.speaker.${speaker}`)}</span>}
        </p>
        {hints.length > 0 && (
          <p id="hint" className="pt-2 text-soft">
            {hints.join(' ')}
          </p>
        )}
        <Beside say={(other) => hintsOf(other, other.text, fact).join(' ')} className="pt-1" />
        <ReadAloud key={id} />
        {message && <FieldProblem id="problem">{message}</FieldProblem>}
        <div className="pt-6">
          <AnswerField
            fact={fact}
            text={text}
            pictures={picturesOf(id)}
            draft={draft}
            wrong={problem?.field ?? null}
            describedBy={describedBy}
            onChange={setDraft}
          />
        </div>
      </fieldset>
      <div className="space-y-1 pt-6">
        <Details label={t('question.why')} open={isDelicate(id)}>
          <p>
            {text.why}
            <Beside say={(other) => other.text.why} />
          </p>
        </Details>
        {going && (
          <Details label={t('question.howMany')}>
            <p>
              <QuestionsLeft left={going.left} />
            </p>
          </Details>
        )}
        {beside}
      </div>
      <div className="mt-6 flex flex-wrap gap-3">
        <Button type="submit" className="min-w-40 grow sm:grow-0">
          {t('common.continue')}
        </Button>
        {canSkip(id) && (
          <Button
            look="secondary"
            className="min-w-40 grow sm:grow-0"
            onClick={() => onAnswer(fact.kind === 'choices' ? ['unsure'] : 'unsure')}
          >
            {t('question.skip')}
          </Button>
        )}
      </div>
    </form>
  )
}
