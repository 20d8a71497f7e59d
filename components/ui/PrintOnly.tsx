import type { ReactNode } from 'react'

/** Shown on paper alone. */
export function PrintOnly({ children }: { children: ReactNode }) {
  return <div className="hidden print:block">{children}</div>
}

/** Shown on a screen alone: controls and what belongs to them. */
export function ScreenOnly({ children }: { children: ReactNode }) {
  return <div className="print:hidden">{children}</div>
}
