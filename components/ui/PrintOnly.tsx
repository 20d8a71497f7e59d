import type { ReactNode } from 'react'

/** Shows its content on paper only. */
export function PrintOnly({ children }: { children: ReactNode }) {
  return <div className="hidden print:block">{children}</div>
}
