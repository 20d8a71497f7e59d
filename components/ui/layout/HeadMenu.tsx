import type { ReactNode } from 'react'

export interface HeadMenuProps {
  readonly id: string
  /** What its button shows. */
  readonly button: ReactNode
  /** What the list is called. */
  readonly label: string
  readonly className: string
  /** The items of the list. */
  readonly children: ReactNode
}

/** A button of the head and the list of links that it opens. The browser closes it with Escape and with a tap beside it, without any script. */
export function HeadMenu({ id, button, label, className, children }: HeadMenuProps) {
  return (
    <div className="menu-place">
      <button
        type="button"
        popoverTarget={id}
        className="flex min-h-11 items-center gap-1 rounded-md px-1.5 font-semibold whitespace-nowrap text-brand hover:underline sm:px-2"
      >
        {button}
      </button>
      <nav
        id={id}
        popover="auto"
        aria-label={label}
        className={`menu-list rounded-md border border-line bg-card py-2 text-ink shadow-md ${className}`}
      >
        <ul>{children}</ul>
      </nav>
    </div>
  )
}
