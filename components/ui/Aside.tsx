import type { ReactNode } from 'react'
import type { Chrome } from '@/components/i18n/chrome'

export interface AsideProps {
  readonly t: Chrome
  readonly text: ReactNode
  /** Styles the brackets and what they hold. */
  readonly className?: string
  readonly children: ReactNode
}

/** A text with something beside it in brackets: "Medical regularisation (9ter)". */
export function Aside({ t, text, className, children }: AsideProps) {
  const said = t.rich('joins.aside', {
    text: () => text,
    small: (inside) => <span className={className}>{inside}</span>,
    aside: () => children,
  })
  return <span>{said}</span>
}
