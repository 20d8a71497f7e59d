import { type ReactNode, useEffect, useId, useRef } from 'react'

export interface DialogProps {
  readonly title: string
  /** Called once it is closed, with Escape or by a form inside it. Without this it cannot be closed by hand. */
  readonly onClose?: () => void
  readonly children: ReactNode
}

/** A box over the page that takes the focus for as long as it is there. */
export function Dialog({ title, onClose, children }: DialogProps) {
  const id = useId()
  const box = useRef<HTMLDialogElement>(null)
  useEffect(() => box.current?.showModal(), [])
  return (
    <dialog
      ref={box}
      aria-labelledby={id}
      onClose={onClose}
      onCancel={(event) => {
        if (!onClose) event.preventDefault()
      }}
      className="m-auto max-h-[90dvh] w-full max-w-text space-y-4 overflow-y-auto rounded-lg border-2 border-line bg-card p-5 text-ink"
    >
      <h2 id={id} className="text-xl font-bold">
        {title}
      </h2>
      {children}
    </dialog>
  )
}
