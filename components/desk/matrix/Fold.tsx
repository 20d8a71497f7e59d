import { type ReactNode, useState } from 'react'

/**
 * More on demand, made only once it is opened: a matrix has a hundred of these, and a phone would have to draw the fields
 * of all of them.
 */
export function Fold({ label, children }: { label: ReactNode; children: () => ReactNode }) {
  const [opened, setOpened] = useState(false)
  return (
    <details
      className="group"
      onToggle={(event) => {
        if (event.currentTarget.open) setOpened(true)
      }}
    >
      <summary className="text-brand underline underline-offset-4 hover:text-brand-deep">{label}</summary>
      <div className="mt-2 border-s-4 border-line ps-3">{opened && children()}</div>
    </details>
  )
}
