'use client'

import { useChrome } from '@/components/i18n/ChromeProvider'
import { factName, valueInWords } from '@/components/i18n/values'
import type { ResultView } from '@/components/result/view'
import { Section } from '@/components/ui/Heading'
import { isFactId } from '@/machines/facts'

/** The answers that the printed findings rest on, once each. */
export function SummaryAnswers({ views }: { views: readonly ResultView[] }) {
  const { t, locale } = useChrome()
  const facts = new Set(
    views.flatMap(({ assessment }) =>
      assessment.findings.flatMap(({ because }) => because.map(({ fact }) => fact).filter(isFactId)),
    ),
  )
  const [first] = views
  if (!first) return null
  return (
    <Section id="answers" title={t('summary.answersTitle')}>
      <dl className="gap-x-6 print:columns-2">
        {[...facts].map((id) => {
          const value = first.facts[id]
          if (value === undefined) return null
          return (
            <div
              key={id}
              className="keep-together flex flex-wrap gap-x-2 border-b border-line py-1 print:py-0.5"
            >
              <dt>{factName(id, first.sentences)}:</dt>
              <dd className="font-semibold">{valueInWords(id, value, locale, first.sentences)}</dd>
            </div>
          )
        })}
      </dl>
    </Section>
  )
}
