import type { ComponentProps, ReactNode } from 'react'

/** A `ref` with which an element takes focus when it appears. */
export const focusOnMount = (element: HTMLElement | null) => element?.focus()

/** The one title of a page. It takes focus when the screen appears where reading has to begin there. */
export function PageTitle({
  takesFocus,
  children,
  ...rest
}: ComponentProps<'h1'> & { takesFocus?: boolean }) {
  return (
    <h1
      {...(takesFocus && { ref: focusOnMount, tabIndex: -1 })}
      {...rest}
      className="text-2xl font-bold sm:text-3xl print:text-2xl"
    >
      {children}
    </h1>
  )
}

export interface SectionProps {
  readonly id: string
  readonly title: ReactNode
  readonly children: ReactNode
  readonly className?: string
  /** It opens on demand, and reading goes on at its heading. */
  readonly takesFocus?: boolean
}

/** How a section looks that opens on demand and is left out on paper. */
export const panelLook = 'rounded-lg border border-line bg-card p-5 print:hidden'

/** A part of a page, named by its heading. */
export function Section({ id, title, children, className = '', takesFocus }: SectionProps) {
  return (
    <section aria-labelledby={id} className={`space-y-4 print:space-y-2 ${className}`}>
      <h2 id={id} {...(takesFocus && { ref: focusOnMount, tabIndex: -1 })} className="text-xl font-bold">
        {title}
      </h2>
      {children}
    </section>
  )
}
