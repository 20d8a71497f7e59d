import { type ReactNode, useEffect, useState } from 'react'

/** A sheet over the whole page of a phone, which takes the focus for as long as it is there. Escape closes it. */
export function Sheet({ titleId, onClose, children }: SheetProps) {
  const [box, setBox] = useState<HTMLDialogElement | null>(null)
  useEffect(() => box?.showModal(), [box])
  return (
    <dialog
      ref={setBox}
      aria-labelledby={titleId}
      onClose={onClose}
      className="m-0 h-dvh max-h-none w-full max-w-none overflow-y-auto bg-card p-4 text-ink print:hidden"
    >
      {children(() => box?.close())}
    </dialog>
  )
}

interface SheetProps {
  readonly titleId: string
  readonly onClose: () => void
  /** What stands on it; `close` closes it and gives the page its focus back. */
  readonly children: (close: () => void) => ReactNode
}
