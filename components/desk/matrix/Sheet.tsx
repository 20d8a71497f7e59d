import { type ReactNode, useEffect, useRef } from 'react'

/** A sheet over the whole page of a phone, which takes the focus for as long as it is there. Escape closes it. */
export function Sheet({ titleId, onClose, children }: SheetProps) {
  const box = useRef<HTMLDialogElement>(null)
  useEffect(() => box.current?.showModal(), [])
  return (
    <dialog
      ref={box}
      aria-labelledby={titleId}
      onClose={onClose}
      className="m-0 h-dvh max-h-none w-full max-w-none overflow-y-auto bg-card p-4 text-ink print:hidden"
    >
      {children}
    </dialog>
  )
}

interface SheetProps {
  readonly titleId: string
  readonly onClose: () => void
  readonly children: ReactNode
}
