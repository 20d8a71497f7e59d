import { hintsOf } from '@/components/finding/question/hints'
import type { OtherLanguage } from '@/components/i18n/other-language'
import type { FactSentences } from '@/content/language'
import type { Phrasebook } from '@/content/phrasebook'
import { numberInWords } from '@/content/say/amounts'
import { dayInWords } from '@/content/say/days'
import { textAt } from '@/content/say/lookup'
import type { CountFact } from '@/machines/facts/kinds'
import { type AnyValue, type FactId, type Facts, facts as registry } from '@/machines/facts/registry'

/** What the questions say in one language. */
export type QuestionWords = Pick<OtherLanguage, 't' | 'phrases'> & Pick<FactSentences, 'questions'>

/** An answer that can be ticked. */
export interface TickLine {
  readonly kind: 'tick'
  readonly text: string
  readonly detail?: string
  readonly chosen: boolean
}

/** An answer that is written: a word for each blank, or what was written there. */
export interface BlankLine {
  readonly kind: 'blank'
  readonly blanks: readonly string[]
  readonly written: string | null
}

/** A question on paper, in one language. */
export interface PaperQuestion {
  readonly question: string
  readonly hints: readonly string[]
  readonly lines: readonly (TickLine | BlankLine)[]
}

/**
 * A question with everything that can be answered, in one language. The lines follow from the fact alone, so that they are the
 * same in every language.
 * @param value the answer that was given; undefined for none
 */
export function paperQuestion(
  id: FactId,
  value: AnyValue | undefined,
  { t, phrases, questions }: QuestionWords,
): PaperQuestion {
  const fact = registry[id]
  const text = questions[id]
  const chosen = typeof value === 'object' ? value : [value]
  const tick = (option: string): TickLine => {
    const detail = text.optionHints?.[option]
    return {
      kind: 'tick',
      text: textAt(text.options, option),
      ...(detail !== undefined && { detail }),
      chosen: chosen.includes(option),
    }
  }
  const said = { question: text.question, hints: hintsOf({ t, phrases }, text, fact) }
  if (fact.kind === 'choice' || fact.kind === 'choices') return { ...said, lines: fact.options.map(tick) }
  const blank: BlankLine = {
    kind: 'blank',
    blanks:
      fact.kind === 'date'
        ? [t('question.day'), t('question.month'), t('question.year')]
        : [t('question.number', limitsOf(fact))],
    written: writtenAs(value, phrases),
  }
  return { ...said, lines: [blank, tick('unsure')] }
}

function writtenAs(value: AnyValue | undefined, phrases: Phrasebook): string | null {
  if (typeof value === 'number') return numberInWords(value, phrases)
  return typeof value === 'string' && value !== 'unsure' ? dayInWords(value, phrases) : null
}

const limitsOf = ({ min, max }: CountFact) => ({ min: String(min), max: String(max) })

/** Which questions stand on the paper: all of them, or those that were answered; each with its answer. */
export const questionsOnPaper = (
  ids: readonly FactId[],
  answers: Facts | null,
): readonly (readonly [FactId, AnyValue | undefined])[] =>
  ids.map((id) => [id, answers?.[id]] as const).filter(([, value]) => answers === null || value !== undefined)
