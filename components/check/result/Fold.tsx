import type { ReactNode } from 'react'
import { RowDetails } from '@/components/ui/RowDetails'

export interface FoldProps {
  readonly id: string
  readonly title: string
  readonly line?: ReactNode
  /** Open from the start. */
  readonly open?: boolean
  readonly children: ReactNode
}

/** A part of the result that opens in place, named by its heading. */
export function Fold({ id, title, ...rest }: FoldProps) {
  return (
    <section aria-labelledby={id}>
      <RowDetails title={<h2 id={id}>{title}</h2>} {...rest} />
    </section>
  )
}

/** Open a part of the page and go to it. */
export function openFold(id: string): void {
  const fold = document.getElementById(id)?.closest('details')
  if (!fold) return
  fold.open = true
  fold.querySelector('summary')?.focus()
}
