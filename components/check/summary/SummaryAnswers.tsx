import type { RoutesView } from '@/components/check/finder/view'
import type { ResultView } from '@/components/finding/view'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { Section } from '@/components/ui/Heading'
import { label } from '@/content/say/joins'
import { factName, valueInWords } from '@/content/say/values'
import { isFactId } from '@/machines/facts/registry'

/** The answers that the printed findings rest on, once each. */
export function SummaryAnswers({ views, routes }: { views: readonly ResultView[]; routes: RoutesView }) {
  const { t, phrases } = useChrome()
  const { facts: answers, sentences, assessment } = routes
  const findings = [
    ...(assessment?.results.map(({ finding }) => finding) ?? []),
    ...views.flatMap(({ assessment }) => assessment.findings),
  ]
  const facts = new Set(findings.flatMap(({ because }) => because.map(({ fact }) => fact).filter(isFactId)))
  if (facts.size === 0) return null
  return (
    <Section id="answers" title={t('summary.answersTitle')}>
      <dl className="gap-x-6 print:columns-2">
        {[...facts].map((id) => {
          const value = answers[id]
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
    </Section>
  )
}
