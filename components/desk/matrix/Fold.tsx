import { type ReactNode, useState } from 'react'
import { FoldLabel } from '@/components/ui/Details'

/** More on demand, made only once it is opened: fields that are not needed are not drawn. */
export function Fold({ label, children }: { label: ReactNode; children: () => ReactNode }) {
  const [opened, setOpened] = useState(false)
  return (
    <details
      className="group"
      onToggle={(event) => {
        if (event.currentTarget.open) setOpened(true)
      }}
    >
      <FoldLabel>{label}</FoldLabel>
      <div className="mt-2 border-s-4 border-line ps-4">{opened && children()}</div>
    </details>
  )
}
