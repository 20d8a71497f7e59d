import { useChrome } from '@/components/i18n/ChromeProvider'
import { Labelled } from '@/components/ui/Labelled'
import type { FactSentences } from '@/content/language'
import { label } from '@/content/say/joins'
import { factName, valueInWords } from '@/content/say/values'
import type { Because } from '@/machines/engine/answers'
import { isFactId } from '@/machines/facts/registry'

export interface BecauseListProps {
  readonly because: readonly Because[]
  readonly sentences: FactSentences
}

/** The answers that a finding rests on, where there are any; apart from them, what was worked out. */
export function BecauseList({ because, sentences }: BecauseListProps) {
  const { t } = useChrome()
  const said = because.filter(({ fact }) => isFactId(fact))
  const workedOut = because.filter(({ fact }) => !isFactId(fact))
  return (
    <>
      <Reasons title={t('result.because')} reasons={said} sentences={sentences} />
      <Reasons title={t('result.workedOut')} reasons={workedOut} sentences={sentences} />
    </>
  )
}

interface ReasonsProps {
  readonly title: string
  readonly reasons: readonly Because[]
  readonly sentences: FactSentences
}

function Reasons({ title, reasons, sentences }: ReasonsProps) {
  const { t, phrases } = useChrome()
  if (reasons.length === 0) return null
  return (
    <>
      <p>{label(title, phrases)}</p>
      <ul className="list-disc space-y-1 ps-5">
        {reasons.map(({ fact, value }) => (
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
