import type { ReactNode } from 'react'
import { Icon } from '@/components/ui/Icon'

export interface RowDetailsProps {
  /** What the row is; a heading where the page has to be read by headings. */
  readonly title: ReactNode
  /** What is known of it in a few words. */
  readonly line?: ReactNode
  readonly children: ReactNode
}

/** One row of a list that opens in place: its name, a line below, and an arrow at its end. */
export function RowDetails({ title, line, children }: RowDetailsProps) {
  return (
    <details className="group border-b border-line">
      <summary className="flex min-h-14 items-center justify-between gap-4 py-3 marker:content-none hover:text-brand-deep">
        <span>
          <span className="block font-semibold">{title}</span>
          {line && <span className="block text-sm text-soft">{line}</span>}
        </span>
        <Icon name="back" className="size-5 rotate-180 text-brand group-open:-rotate-90 rtl:rotate-0" />
      </summary>
      <div className="space-y-3 pb-5">{children}</div>
    </details>
  )
}
