import type { ReactNode } from 'react'
import { BecauseList } from '@/components/finding/BecauseList'
import { CitationLink } from '@/components/finding/law/CitationLink'
import type { ResultView } from '@/components/finding/view'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { actAddress } from '@/components/law/citation'
import { Standing } from '@/components/law/Standing'
import { Details } from '@/components/ui/Details'
import { LabelFor } from '@/components/ui/LabelFor'
import { Series } from '@/components/ui/Series'
import { wordedNature } from '@/content/say/citation'
import { label } from '@/content/say/joins'
import type { Finding } from '@/machines/engine/finding'

export interface WhyProps {
  readonly finding: Finding
  /** What the finding is about, for who hears the button without seeing it. */
  readonly of: string
  readonly view: ResultView
  readonly children?: ReactNode
}

/** The answers and the law behind a finding, on demand. */
export function Why({ finding, of, view, children }: WhyProps) {
  const { t, locale, phrases } = useChrome()
  const { because, basis, reason } = finding
  const { sentences } = view
  return (
    <Details label={<LabelFor t={t} label={t('result.why')} subject={of} />}>
      {because.length > 0 && (
        <>
          <p>{label(t('result.because'), phrases)}</p>
          <BecauseList because={because} sentences={sentences} />
        </>
      )}
      {children}
      {reason !== null && <p>{sentences.natureWords[wordedNature(finding)]}</p>}
      <ul className="space-y-1">
        {basis.map((id) => (
          <li key={id}>
            <Series
              t={t}
              join="row"
              parts={[
                <CitationLink key="article" id={id} locale={locale} names={sentences.names} />,
                actAddress(id) !== null && (
                  <a key="act" href={actAddress(id) ?? undefined} rel="noreferrer">
                    {t('result.lawText')}
                  </a>
                ),
              ]}
            />
            <Standing id={id} t={t} phrases={phrases} names={sentences.names} />
          </li>
        ))}
      </ul>
    </Details>
  )
}
