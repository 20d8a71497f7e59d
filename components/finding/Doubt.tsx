import { useChrome } from '@/components/i18n/ChromeProvider'
import { factName } from '@/components/i18n/values'
import type { FactSentences } from '@/content/language'
import { doubtKey, type Finding } from '@/machines/engine/finding'

/** What the person is unsure about, where a finding hangs on it. */
export function Doubt({ finding, sentences }: { finding: Finding<string>; sentences: FactSentences }) {
  const { t } = useChrome()
  if (!finding.doubt) return null
  const facts = finding.doubt.facts.map((fact) => factName(fact, sentences)).join(', ')
  return t(`result.doubt.${doubtKey(finding)}`, { facts })
}
