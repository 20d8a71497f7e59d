import type { ReactNode } from 'react'

/** Shown on paper alone. */
export function PrintOnly({ children }: { children: ReactNode }) {
  return <div className="hidden print:block">{children}</div>
}
