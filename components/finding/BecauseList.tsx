import { useChrome } from '@/components/i18n/ChromeProvider'
import { factName, valueInWords } from '@/components/i18n/values'
import type { FactSentences } from '@/content/language'
import type { Because } from '@/machines/engine/finding'

/** The answers a finding rests on. */
export function BecauseList({
  because,
  sentences,
}: {
  because: readonly Because[]
  sentences: FactSentences
}) {
  const { locale } = useChrome()
  return (
    <ul className="list-disc space-y-1 ps-5">
      {because.map(({ fact, value }) => (
        <li key={fact}>
          {factName(fact, sentences)}: <strong>{valueInWords(fact, value, locale, sentences)}</strong>
        </li>
      ))}
    </ul>
  )
}
