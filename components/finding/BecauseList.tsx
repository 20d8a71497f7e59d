import { useChrome } from '@/components/i18n/ChromeProvider'
import { Labelled } from '@/components/ui/Labelled'
import type { FactSentences } from '@/content/language'
import { label } from '@/content/say/joins'
import { factName, valueInWords } from '@/content/say/values'
import type { Because } from '@/machines/engine/answers'

export interface BecauseListProps {
  readonly because: readonly Because[]
  readonly sentences: FactSentences
}

/** The answers that a finding rests on, where there are any. */
export function BecauseList({ because, sentences }: BecauseListProps) {
  const { t, phrases } = useChrome()
  if (because.length === 0) return null
  return (
    <>
      <p>{label(t('result.because'), phrases)}</p>
      <ul className="list-disc space-y-1 ps-5">
        {because.map(({ fact, value }) => (
          <li key={fact}>
            <Labelled t={t} name={factName(fact, sentences)}>
              <strong>{valueInWords(fact, value, sentences, phrases)}</strong>
            </Labelled>
          </li>
        ))}
      </ul>
    </>
  )
}
