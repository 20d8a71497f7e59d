import type { ReactNode } from 'react'
import { BecauseList } from '@/components/finding/BecauseList'
import { ArticleText } from '@/components/finding/law/ArticleText'
import type { ResultView } from '@/components/finding/view'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { Details } from '@/components/ui/Details'
import { LabelFor } from '@/components/ui/LabelFor'
import { wordedNature } from '@/content/say/citation'
import type { ProcedureFinding } from '@/machines/procedures/registry'

export interface WhyProps {
  readonly finding: ProcedureFinding
  /** What the finding is about, for people who hear the button and do not see it. */
  readonly of: string
  readonly view: ResultView
  readonly children?: ReactNode
}

/** The answers and the law behind a finding, on demand. */
export function Why({ finding, of, view, children }: WhyProps) {
  const { t } = useChrome()
  const { because, basis, reason } = finding
  const { sentences } = view
  return (
    <Details label={<LabelFor t={t} label={t('result.why')} subject={of} />}>
      <BecauseList because={because} sentences={sentences} />
      {children}
      {reason !== null && <p>{sentences.natureWords[wordedNature(finding)]}</p>}
      <ul className="space-y-1">
        {basis.map((id) => (
          <li key={id}>
            <ArticleText id={id} names={sentences.names} />
          </li>
        ))}
      </ul>
    </Details>
  )
}
