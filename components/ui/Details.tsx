import type { ReactNode, ToggleEvent } from 'react'

/** More on demand, behind a label that says what it is. */
export function Details(props: {
  label: ReactNode
  open?: boolean
  /** Called when somebody unfolds it. */
  onOpen?: () => void
  children: ReactNode
}) {
  const { label, open = false, onOpen, children } = props
  // A page made without script has folds too: it gets no handler.
  const onToggle =
    onOpen && (({ currentTarget }: ToggleEvent<HTMLDetailsElement>) => currentTarget.open && onOpen())
  return (
    <details open={open} className="group" onToggle={onToggle}>
      <FoldLabel>{label}</FoldLabel>
      <div className="mt-2 space-y-2 border-s-4 border-line ps-4">{children}</div>
    </details>
  )
}

/** The label of a fold, with the one mark that all folds have. It stands in a `details` of the class `group`. */
export function FoldLabel({ children }: { children: ReactNode }) {
  return (
    <summary className="inline-flex min-h-8 items-center gap-2 text-brand marker:content-none hover:text-brand-deep">
      <span aria-hidden="true" className="transition-none group-open:rotate-90 rtl:group-open:-rotate-90">
        ›
      </span>
      <span className="underline underline-offset-4">{children}</span>
    </summary>
  )
}
