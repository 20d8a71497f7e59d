import type { ReactNode } from 'react'
import { Icon } from '@/components/ui/Icon'

export interface RowDetailsProps {
  /** What the row is; a heading where the page has to be read by headings. */
  readonly title: ReactNode
  /** What is known of it in a few words. */
  readonly line?: ReactNode
  /** Open from the start. */
  readonly open?: boolean
  readonly children: ReactNode
}

/** One row of a list that opens in place: its name, a line below, and an arrow at its end. On paper it is always open. */
export function RowDetails({ title, line, open, children }: RowDetailsProps) {
  return (
    <details className="group border-b border-line" open={open}>
      <summary className="flex min-h-14 items-center justify-between gap-4 py-3 marker:content-none hover:text-brand-deep print:block!">
        <span>
          <span className="block font-semibold">{title}</span>
          {line && <span className="block text-sm text-soft">{line}</span>}
        </span>
        <Icon
          name="back"
          className="size-5 rotate-180 text-brand group-open:-rotate-90 rtl:rotate-0 print:hidden"
        />
      </summary>
      <div className="space-y-3 pb-5">{children}</div>
    </details>
  )
}
