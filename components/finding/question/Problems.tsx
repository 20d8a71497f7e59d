import type { Problem } from '@/components/finding/question/details'
import type { DraftField } from '@/components/finding/question/draft'
import { useChrome } from '@/components/i18n/ChromeProvider'
import type { Chrome } from '@/components/i18n/chrome'
import { ErrorSummary } from '@/components/ui/ErrorSummary'
import type { FieldTexts } from '@/content/lifecycle-sentences'
import type { Phrasebook } from '@/content/phrasebook'
import { dayInWords } from '@/content/say/days'
import { isChoiceField } from '@/machines/lifecycle/events/fields'

/** Sentences, and how days are written. */
interface Words {
  readonly t: Chrome
  readonly phrases: Phrasebook
}

function say({ message }: Problem, { t, phrases }: Words): string {
  if (typeof message === 'string') return t(`deadlines.errors.${message}`)
  const date = message.day === undefined ? '' : dayInWords(message.day, phrases)
  return t(`question.errors.${message.date}`, { min: '', max: '', date })
}

/** What is wrong with a question, in words, and which field of its date has to be mended. */
export function problemOf(
  part: Problem['part'],
  problems: readonly Problem[],
  words: Words,
): { readonly problem: string | null; readonly wrong: DraftField | null } {
  const found = problems.find((one) => one.part === part)
  const wrong = (['day', 'month', 'year'] as const).find((field) => found?.field === `${part}-${field}`)
  return { problem: found ? say(found, words) : null, wrong: wrong ?? null }
}

export interface ProblemSummaryProps {
  readonly problems: readonly Problem[]
  readonly attempt: number
  /** Names the question of a problem, where several have the same message. */
  readonly fieldTexts: FieldTexts | undefined
}

/** Everything that is wrong with a form, above it. */
export function ProblemSummary({ problems, attempt, fieldTexts }: ProblemSummaryProps) {
  const words = useChrome()
  if (problems.length === 0) return null
  const question = ({ part }: Problem) => isChoiceField(part) && fieldTexts?.choices[part].question
  return (
    <ErrorSummary
      title={words.t('question.errorTitle')}
      problems={problems.map((one) => ({
        field: one.field,
        message: [question(one), say(one, words)].filter(Boolean).join(' '),
      }))}
      attempt={attempt}
    />
  )
}
