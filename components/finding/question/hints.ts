import type { OtherLanguage } from '@/components/i18n/other-language'
import { dayInWords } from '@/content/say/days'
import type { QuestionText } from '@/content/sentences'
import type { Fact } from '@/machines/facts/kinds'

/** What stands under a question in one language: its hint, that several answers may be chosen, an example of a day. */
export function hintsOf(
  { t, phrases }: Pick<OtherLanguage, 't' | 'phrases'>,
  { hint }: Pick<QuestionText, 'hint'>,
  fact: Fact,
): readonly string[] {
  const more =
    fact.kind === 'choices' && hint === undefined
      ? t('question.several')
      : fact.kind === 'date'
        ? t('question.dateExample', { example: dayInWords(examples[fact.when], phrases) })
        : undefined
  return [hint, more].filter((one) => one !== undefined)
}

const examples = { birth: '1990-04-02', past: '2026-03-27', any: '2026-03-27' } as const
