import { isSensitive } from '@/components/finding/sheet/sensitive'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { Section } from '@/components/ui/Heading'
import type { FactSentences, SheetText } from '@/content/language'
import { label } from '@/content/say/joins'
import { fill } from '@/content/say/message'
import { factName, valueInWords } from '@/content/say/values'
import type { FactId, Facts } from '@/machines/facts/registry'

export interface SummaryAnswersProps {
  readonly facts: Facts
  /** The answers that the printed findings rest on. */
  readonly ids: readonly FactId[]
  readonly sentences: FactSentences
  readonly sheet: SheetText
  /** Sensitive answers are printed too. */
  readonly sensitive: boolean
}

/** The answers that the printed findings rest on, once each. Sensitive ones only where the person wants them. */
export function SummaryAnswers({ facts, ids, sentences, sheet, sensitive }: SummaryAnswersProps) {
  const { t, phrases } = useChrome()
  const shown = ids.filter((id) => sensitive || !isSensitive(id))
  const leftOut = ids.length - shown.length
  if (ids.length === 0) return null
  return (
    <Section id="answers" title={t('summary.answersTitle')}>
      <dl className="gap-x-6 print:columns-2">
        {shown.map((id) => {
          const value = facts[id]
          if (value === undefined) return null
          return (
            <div
              key={id}
              className="keep-together flex flex-wrap gap-x-2 border-b border-line py-1 print:py-0.5"
            >
              <dt>{label(factName(id, sentences), phrases)}</dt>
              <dd className="font-semibold">{valueInWords(id, value, sentences, phrases)}</dd>
            </div>
          )
        })}
      </dl>
      {leftOut > 0 && (
        <p>
          <span>{fill(sheet.file.leftOut, { count: leftOut }, phrases)}</span>
        </p>
      )}
    </Section>
  )
}
