import type { MouseEventHandler } from 'react'
import { exitAddress } from '@/components/exit/address'

export interface ExitLinkProps {
  readonly label: string
  /** Said to those who hear the page: what happens, and the keys. */
  readonly description: string
  readonly onClick?: MouseEventHandler<HTMLAnchorElement>
}

/** Always in the same corner: leads to a page that has nothing to do with this site. */
export function ExitLink({ label, description, onClick }: ExitLinkProps) {
  return (
    <p className="pointer-events-none fixed inset-x-0 bottom-0 z-10 flex justify-end p-3 print:hidden">
      <a
        href={exitAddress}
        rel="noreferrer nofollow"
        aria-describedby="leave-how"
        onClick={onClick}
        className="pointer-events-auto inline-flex min-h-12 items-center rounded-md border-2 border-card bg-unmet px-4 font-semibold text-card no-underline shadow-md hover:underline"
      >
        {label}
      </a>
      <span id="leave-how" hidden>
        {description}
      </span>
    </p>
  )
}
