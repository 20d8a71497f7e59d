import type { ReactNode } from 'react'

const edges = {
  info: 'border-brand bg-tint',
  warn: 'border-check bg-check-tint',
  stop: 'border-unmet bg-unmet-tint',
} as const

/** A remark set apart from the text around it. */
export function Callout({ tone = 'info', children }: { tone?: keyof typeof edges; children: ReactNode }) {
  return (
    <div
      className={`space-y-2 rounded-md border-s-6 px-4 py-3 print:border print:px-3 print:py-2 ${edges[tone]}`}
    >
      {children}
    </div>
  )
}
