import type { ReactNode } from 'react'
import type { Chrome } from '@/components/i18n/chrome'
import { joinAfter } from '@/content/say/joins'

export interface LabelledProps {
  readonly t: Chrome
  readonly name: ReactNode
  /** `lead`: the name is a sentence of its own. */
  readonly join?: 'labelled' | 'lead'
  readonly bold?: true
  readonly children: ReactNode
}

/** A name and what it says: "Who acts next: you". The language gives the sign between them. */
export function Labelled({ t, name, join = 'labelled', bold, children }: LabelledProps) {
  const said = t.rich(`joins.${typeof name === 'string' ? joinAfter(name, join) : join}`, {
    b: (inside) => (bold ? <strong>{inside}</strong> : inside),
    name: () => name,
    text: () => children,
  })
  return <span>{said}</span>
}
