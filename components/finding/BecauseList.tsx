import { useChrome } from '@/components/i18n/ChromeProvider'
import { Labelled } from '@/components/ui/Labelled'
import type { FactSentences } from '@/content/language'
import { factName, valueInWords } from '@/content/say/values'
import type { Because } from '@/machines/engine/answers'

/** The answers a finding rests on. */
export function BecauseList({
  because,
  sentences,
}: {
  because: readonly Because[]
  sentences: FactSentences
}) {
  const { t, phrases } = useChrome()
  return (
    <ul className="list-disc space-y-1 ps-5">
      {because.map(({ fact, value }) => (
        <li key={fact}>
          <Labelled t={t} name={factName(fact, sentences)}>
            <strong>{valueInWords(fact, value, sentences, phrases)}</strong>
          </Labelled>
        </li>
      ))}
    </ul>
  )
}
