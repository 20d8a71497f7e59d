import { createContext, type ReactNode, useContext } from 'react'

/** The stop that Tab leads to; arrow keys move it. */
export const ActiveStop = createContext<string | null>(null)

export interface StopProps {
  /** Unique in the matrix. */
  readonly id: string
  readonly row: string
  readonly column: string
  readonly label: string
  /** Something is still missing here: `n` leads to it. */
  readonly open?: boolean
  /** A key that was pressed while the stop itself has focus; true when it meant something. */
  readonly onKey?: (key: string) => boolean
  readonly children: ReactNode
}

/** A place in the matrix that arrow keys lead to. The fields inside are reached with Enter or Tab. */
export function Stop({ id, row, column, label, open = false, onKey, children }: StopProps) {
  const active = useContext(ActiveStop)
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset in every cell would need a legend that repeats the headers
    <div
      role="group"
      aria-label={label}
      data-stop={id}
      data-row={row}
      data-column={column}
      data-open={open || undefined}
      tabIndex={active === id ? 0 : -1}
      onKeyDown={(event) => {
        const plain = !event.ctrlKey && !event.metaKey && !event.altKey
        if (plain && event.target === event.currentTarget && onKey?.(event.key)) event.preventDefault()
      }}
      className="rounded-sm p-1"
    >
      {children}
    </div>
  )
}
