import type { Problem } from '@/components/finding/question/details'
import type { DraftField } from '@/components/finding/question/draft'
import { useChrome } from '@/components/i18n/ChromeProvider'
import type { Chrome } from '@/components/i18n/chrome'
import { ErrorSummary } from '@/components/ui/ErrorSummary'
import type { FieldTexts } from '@/content/lifecycle-sentences'
import { isChoiceField } from '@/machines/lifecycle/events/fields'

const say = ({ message }: Problem, t: Chrome): string =>
  typeof message === 'string'
    ? t(`deadlines.errors.${message}`)
    : t(`question.errors.${message.date}`, { min: '', max: '', date: '' })

/** What is wrong with a question, in words, and which field of its date has to be mended. */
export function problemOf(
  part: Problem['part'],
  problems: readonly Problem[],
  t: Chrome,
): { readonly problem: string | null; readonly wrong: DraftField | null } {
  const found = problems.find((one) => one.part === part)
  const wrong = (['day', 'month', 'year'] as const).find((field) => found?.field === `${part}-${field}`)
  return { problem: found ? say(found, t) : null, wrong: wrong ?? null }
}

export interface ProblemSummaryProps {
  readonly problems: readonly Problem[]
  readonly attempt: number
  /** Names the question of a problem, where several have the same message. */
  readonly fieldTexts: FieldTexts | undefined
}

/** Everything that is wrong with a form, above it. */
export function ProblemSummary({ problems, attempt, fieldTexts }: ProblemSummaryProps) {
  const { t } = useChrome()
  if (problems.length === 0) return null
  const question = ({ part }: Problem) => isChoiceField(part) && fieldTexts?.choices[part].question
  return (
    <ErrorSummary
      title={t('question.errorTitle')}
      problems={problems.map((one) => ({
        field: one.field,
        message: [question(one), say(one, t)].filter(Boolean).join(' '),
      }))}
      attempt={attempt}
    />
  )
}
