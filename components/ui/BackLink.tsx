import type { ReactNode } from 'react'
import { Icon } from '@/components/ui/Icon'

export interface BackLinkProps {
  readonly onBack: () => void
  readonly children: string
  /** What stands in line with it: how far a person is. */
  readonly beside?: ReactNode
}

/** The way one screen back: a low line right below the head, so that the title of a phone stands high (see globals.css). */
export function BackLink({ onBack, children, beside }: BackLinkProps) {
  return (
    // No margin below on a phone: the space that its neighbours set would push the title down.
    <div data-back="" className="mb-0 flex min-h-9 items-center gap-4 sm:mb-3 print:hidden">
      <button
        type="button"
        onClick={onBack}
        className={`-my-1 -ms-1 inline-flex min-h-11 items-center gap-1 pe-2 text-start text-brand underline underline-offset-4 hover:text-brand-deep ${beside ? 'shrink-0' : ''}`}
      >
        <Icon name="back" className="size-5 shrink-0 rtl:-scale-x-100" />
        {children}
      </button>
      {beside}
    </div>
  )
}
