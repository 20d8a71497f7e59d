import type { ReactNode } from 'react'

/** A line of a list to tick off on paper. */
export function TickItem({ children }: { children: ReactNode }) {
  return (
    <li className="keep-together flex gap-3">
      <span aria-hidden="true" className="mt-1.5 size-4 shrink-0 border-2 border-field" />
      <span>{children}</span>
    </li>
  )
}
